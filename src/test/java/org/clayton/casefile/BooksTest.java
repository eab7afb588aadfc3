package org.clayton.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clayton.Folders;
import org.clayton.intake.CaseSettings;
import org.clayton.intake.Intake;
import org.clayton.intake.Progress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder of testdata/casefile is a small case; its books, compared with the sheets by hand, stand in expected/books.txt. */
class BooksTest {

    private static final Path CASES = Path.of("testdata/casefile");

    static List<String> folders() throws IOException {
        return Folders.in(CASES);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void stands_in_the_books_as_expected(String folder) throws IOException {
        var read = books(CASES.resolve(folder));
        var seen = Files.createDirectories(Path.of("target/books")).resolve(folder + ".txt");
        Files.writeString(seen, read);
        var expected = CASES.resolve(folder).resolve("expected/books.txt");
        assertThat(read)
                .as("the whole text stands in " + seen)
                .isEqualToNormalizingNewlines(Files.exists(expected) ? Files.readString(expected) : "");
    }

    private static String books(Path folder) {
        var builder = new CaseFileBuilder();
        var settings = CaseSettings.read(folder);
        builder.accepting(settings.accepted());
        var report = Intake.read(folder, settings, builder, Progress.SILENT);
        return BooksText.of(builder.build("case", settings.currency(), settings.asOf(), report));
    }
}
