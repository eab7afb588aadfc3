package org.clayton.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.clayton.Folders;
import org.clayton.intake.columns.Words;
import org.clayton.intake.facts.IntakeReport;
import org.clayton.intake.facts.Refusal;
import org.clayton.intake.sheets.Passwords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder of testdata/errors has one thing wrong; what is said of it stands in its expected.txt, word for word. */
class RefusalTextsTest {

    private static final Path ERRORS = Path.of("testdata/errors");
    private static final String SOUND = "sound.csv";
    private static final Pattern ADVICE = Pattern.compile("\"(Maybe (?:[^\"\\\\]|\\\\.)*)\"");

    /** What the operating system must do wrong, and templates in descriptions: no file can bring them about. */
    private static final List<String> NOT_BY_A_FILE = List.of(
            "Maybe it is open elsewhere",
            "Maybe the right to read it is missing",
            "Maybe ...",
            "Maybe you meant ...",
            "Maybe it is damaged; ask for it again, as .csv if that can be had", // when memory ends
            "Maybe export it as .csv, or split it", // gigabytes of texts
            "Maybe save it again without a password, or split it",
            "Maybe open it in a spreadsheet program, remove the password and save it again", // an unknown lock
            "Maybe a cell was left out"); // a guard behind what is asked for before

    @TempDir
    Path temporary;

    static List<String> folders() throws IOException {
        return Folders.in(ERRORS).stream()
                .filter(folder -> !folder.startsWith("rules-")) // changed workbooks: RulesWorkbookTest
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void is_said_word_for_word(String folder) throws IOException {
        var expected = ERRORS.resolve(folder).resolve("expected.txt");
        assertThat(said(folder)).isEqualToNormalizingNewlines(Files.exists(expected) ? Files.readString(expected) : "");
    }

    private String said(String folder) throws IOException {
        var at = Files.createDirectory(temporary.resolve("case"));
        lay(ERRORS.resolve(folder), at);
        var alone = folder.startsWith("folder-");
        if (!alone) {
            Files.writeString(at.resolve(SOUND), "Date,Description,Amount,Currency\n2024-02-02,Tea,-2.50,EUR\n");
        }
        try {
            var rules = ERRORS.resolve(folder).resolve("rules");
            var known = Files.isDirectory(rules)
                    ? new Known(Words.shipped(), Layouts.of(rules), Passwords.NONE)
                    : Known.shipped();
            var report = Intake.read(at, CaseSettings.read(at), known, new Told(), Progress.SILENT);
            Intake.requireMovements(at, report);
            assertThat(report.files())
                    .filteredOn(file -> file.path().equals(SOUND))
                    .flatExtracting(IntakeReport.InputFile::sheets)
                    .extracting(IntakeReport.InputSheet::accepted)
                    .containsExactly(1L);
            return report.refusals().stream().map(RefusalTextsTest::line).collect(Collectors.joining());
        } catch (BadInput stopped) {
            return "stopped " + stopped.getMessage().replace(at.toString(), "CASE") + "\n";
        }
    }

    @Test
    void a_column_read_wrongly_is_listed_two_thousand_times_and_counted_on() throws IOException {
        var rows = new StringBuilder("Date,Description,Amount,Currency\n");
        for (var row = 0; row < 5_000; row++) {
            rows.append("2024-01-02,Tea,")
                    .append(row % 2 == 0 ? "-2.50" : "-2.x0")
                    .append(",EUR\n");
        }
        Files.writeString(temporary.resolve("a.csv"), rows);
        var report = Intake.read(temporary, CaseSettings.DEFAULT, new Told(), Progress.SILENT);
        assertThat(report.files().get(0).sheets().get(0).refused()).isEqualTo(2_500);
        assertThat(report.refusals()).hasSize(2_001);
        assertThat(report.refusals().get(2_000).maybe())
                .isEqualTo("Maybe a whole column is read wrongly; name the columns in case.yaml");
    }

    @Test
    void a_row_of_megabytes_is_no_row() throws IOException {
        Files.writeString(
                temporary.resolve("a.csv"),
                "Date,Description,Amount,Currency\n2024-01-02,Tea,-2.50,EUR\n2024-01-03,\"" + "x".repeat(3 << 20)
                        + "\",1.00,EUR\n");
        assertThat(Intake.read(temporary, CaseSettings.DEFAULT, new Told(), Progress.SILENT)
                        .refusals())
                .extracting(RefusalTextsTest::line)
                .containsExactly("refused a.csv |  | row 3 of a text file | It does not end, or holds bytes that are no"
                        + " text | Maybe a quotation mark is never closed, or the file is damaged\n");
    }

    private static String line(Refusal it) {
        return "refused " + it.place() + " | " + it.column() + " | " + it.found() + " | " + it.wrong() + " | "
                + it.maybe() + "\n";
    }

    private static void lay(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.list(from)) {
            for (var one : all.sorted().toList()) {
                var name = one.getFileName().toString();
                if (name.equals("rules")) {
                    continue;
                }
                if (Files.isDirectory(one)) {
                    pack(one, to.resolve(name));
                } else if (!name.equals("expected.txt")) {
                    Files.copy(one, to.resolve(name));
                }
            }
        }
    }

    private static void pack(Path parts, Path to) throws IOException {
        try (OutputStream out = Files.newOutputStream(to);
                var zip = new ZipOutputStream(out);
                var all = Files.walk(parts)) {
            for (var part : all.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(parts.relativize(part).toString().replace('\\', '/')));
                zip.write(Files.readAllBytes(part));
                zip.closeEntry();
            }
        }
    }

    @Test
    void no_advice_is_given_that_no_broken_input_brings_about() throws IOException {
        var seen = text(Path.of("testdata/errors"), "expected.txt")
                + text(Path.of("src/test/java/org/clayton/intake"), ".java")
                + text(Path.of("src/test/java/org/clayton/cli"), ".java");
        var unseen = new TreeSet<String>();
        var found = ADVICE.matcher(text(Path.of("src/main/java/org/clayton/intake"), ".java"));
        while (found.find()) {
            var advice = found.group(1).replace("\\\"", "\"");
            if (!seen.contains(advice) && !NOT_BY_A_FILE.contains(advice)) {
                unseen.add(advice);
            }
        }
        assertThat(unseen).isEmpty();
    }

    private static String text(Path root, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .map(RefusalTextsTest::read)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
