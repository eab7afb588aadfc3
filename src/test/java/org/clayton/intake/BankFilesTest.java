package org.clayton.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clayton.Folders;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder of testdata/bankfiles is a case of bank messages; what must be read stands in its expected/reading.txt. */
class BankFilesTest {

    private static final Path FOLDERS = Path.of("testdata/bankfiles");

    static List<String> folders() throws IOException {
        return Folders.in(FOLDERS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void is_read_as_written_in_expected(String folder) throws IOException {
        var told = new Told();
        var report = Intake.read(FOLDERS.resolve(folder), CaseSettings.DEFAULT, told, Progress.SILENT);
        var expected = FOLDERS.resolve(folder).resolve("expected/reading.txt");
        assertThat(told.text(report))
                .isEqualToNormalizingNewlines(Files.exists(expected) ? Files.readString(expected) : "");
    }
}
