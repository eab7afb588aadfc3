package org.clayton;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.clayton.intake.Progress;
import org.clayton.report.Report;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** The same sheets and rules give the same result.json, byte for byte. */
@Isolated("changes the machine's locale and time zone")
class RepeatableRunTest {

    private static final Path ALLOY = Path.of("testdata", "cases", "operation-alloy");

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    Path disk;

    private String first = "";

    @BeforeEach
    void a_first_run() {
        first = result(ALLOY);
    }

    @AfterEach
    void the_machine_as_it_was() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void whatever_the_locale_and_the_time_zone() {
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertThat(result(ALLOY)).isEqualTo(first);
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        TimeZone.setDefault(TimeZone.getTimeZone("America/Noronha"));
        assertThat(result(ALLOY)).isEqualTo(first);
    }

    @Test
    void whatever_order_the_disk_lists_the_files_in() throws IOException {
        var copy = Files.createDirectory(disk.resolve("operation-alloy"));
        try (var files = Files.list(ALLOY)) {
            for (var file : files.filter(Files::isRegularFile)
                    .sorted(java.util.Comparator.reverseOrder())
                    .toList()) {
                Files.copy(file, copy.resolve(file.getFileName().toString()));
            }
        }
        assertThat(result(copy)).isEqualTo(first);
    }

    private static String result(Path folder) {
        return Report.json(CaseRun.run(RunOptions.of(folder), Progress.SILENT));
    }
}
