package org.clayton.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.clayton.Folders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder of testdata/intake is a small case with one trap of real exports; expected/reading.txt says what is read. */
class IntakeTrapsTest {

    private static final Path TRAPS = Path.of("testdata/intake");

    static List<String> folders() throws IOException {
        return Folders.in(TRAPS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void is_read_as_written_in_expected(String folder) throws IOException {
        var expected = TRAPS.resolve(folder).resolve("expected/reading.txt");
        assertThat(reading(TRAPS.resolve(folder)))
                .isEqualToNormalizingNewlines(Files.exists(expected) ? Files.readString(expected) : "");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void rows_of_every_sheet_add_up(String folder) {
        var root = TRAPS.resolve(folder);
        var report = Intake.read(root, CaseSettings.read(root), new Told(), Progress.SILENT);
        for (var file : report.files()) {
            for (var sheet : file.sheets()) {
                assertThat(sheet.accepted() + sheet.refused() + sheet.setAside() + sheet.named())
                        .isEqualTo(sheet.rows());
                assertThat(sheet.named()).isNotNegative();
            }
        }
    }

    @Test
    void every_trap_has_a_folder_and_every_folder_a_line_in_the_readme() throws IOException {
        var readme = Files.readString(TRAPS.resolve("README.md"));
        for (var trap = 1; trap <= 36; trap++) {
            var number = String.format(Locale.ROOT, "%02d", trap);
            assertThat(folders()).as("trap " + number).anyMatch(folder -> folder.startsWith(number));
        }
        assertThat(folders()).allMatch(folder -> readme.contains("`" + folder + "`"));
    }

    @Test
    void a_machine_in_turkey_reads_the_same() {
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        var here = reading(TRAPS.resolve("37-damaged-cells"));
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(reading(TRAPS.resolve("37-damaged-cells"))).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static String reading(Path folder) {
        var told = new Told();
        return told.text(Intake.read(folder, CaseSettings.read(folder), told, Progress.SILENT));
    }
}
