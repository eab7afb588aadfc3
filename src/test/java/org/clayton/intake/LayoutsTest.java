package org.clayton.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.clayton.intake.facts.Facts;
import org.clayton.intake.facts.IntakeReport;
import org.clayton.intake.sheets.Passwords;
import org.clayton.intake.sheets.Row;
import org.clayton.intake.sheets.SheetFile;
import org.clayton.intake.sheets.Unreadable;
import org.clayton.money.Money;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of testdata/intake-layouts holds an invented export in the layout of its name, which is read rightly only
 * because the layout is known; expected/reading.txt says what is read.
 */
class LayoutsTest {

    private static final Path SAMPLES = Path.of("testdata/intake-layouts");
    private static final Path REAL =
            Path.of(System.getProperty("clayton.shared", "../shared")).resolve("data/bank-statements/csv-bank2ynab");

    @TempDir
    Path disk;

    static List<String> folders() throws IOException {
        try (Stream<Path> all = Files.list(SAMPLES)) {
            return all.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void is_read_without_a_question(String name) throws IOException {
        var told = new Told();
        var folder = SAMPLES.resolve(name);
        var report = read(folder, Layouts.shipped(), told);
        assertThat(report.questions()).isEmpty();
        assertThat(told.text(report))
                .contains("layout " + name)
                .isEqualToNormalizingNewlines(Files.readString(folder.resolve("expected/reading.txt")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void is_not_read_so_without_the_layout(String name) throws IOException {
        var with = new Told();
        var without = new Told();
        read(SAMPLES.resolve(name), Layouts.shipped(), with);
        var asked = read(SAMPLES.resolve(name), Layouts.NONE, without);
        assertThat(asked.questions().isEmpty() && with.facts().equals(without.facts()))
                .as("the layout changes nothing")
                .isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void only_its_own_layout_fits(String name) throws IOException, Unreadable {
        try (Stream<Path> files = Files.list(SAMPLES.resolve(name))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Layouts.shipped().fitting(file.getFileName().toString(), rows(file)))
                        .isSubsetOf(name);
            }
        }
    }

    private static List<Row> rows(Path file) throws Unreadable {
        var all = new ArrayList<Row>();
        try (var opened = SheetFile.open(file);
                var rows = opened.sheets().get(0).open()) {
            for (Row row; (row = rows.next()) != null; ) {
                all.add(row);
            }
        }
        return all;
    }

    @Test
    void every_layout_has_its_sample() throws IOException {
        assertThat(folders())
                .containsExactlyElementsOf(
                        Layouts.shipped().names().stream().sorted().toList());
    }

    private static IntakeReport read(Path folder, Layouts layouts, Told told) {
        var known = new Known(Known.shipped().words(), layouts, Passwords.NONE);
        return Intake.read(folder, CaseSettings.read(folder), known, told, Progress.SILENT);
    }

    /** Test files of another reader, under the names that their banks give them: how many rows are read, and the first. */
    private static final Map<String, String> READ = Map.ofEntries(
            Map.entry("MS_JANE_SMITH_01-12-2019_14-12-2019.csv", "10: 1,100.00 GBP on 2019-12-02"),
            Map.entry("TH_20180101-20180523_strana_1.csv", "9: -111.11 CZK on 1111-11-11"),
            Map.entry("TransactionHistory_20180418043121.csv", "8: -6.66 SGD on 2018-04-13"),
            Map.entry("W80844_EBH_201945.202122.csv", "2: 1,290.00 HUF on 2019-04-17"),
            Map.entry("dba33fceecd62c3c727893361e0ba4d3.P000000027355791.csv", "1: -7.80 SGD on 2018-02-27"),
            Map.entry("export_BE11123456789012_20180304_1422.csv", "1: -3.40 EUR on 2018-02-28"),
            Map.entry("export_KBC-Mastercard Business Essential_20200204_1604.csv", "3: -16.52 EUR on 2020-01-02"),
            Map.entry("kta_ei.dat", "11: -89.30 EUR on 2019-03-11"),
            Map.entry("elba_umsaetze_20123456789012.csv", "73: -33.87 EUR on 2017-09-18"));

    @Test
    void real_exports_are_read_through_their_layouts() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(REAL), () -> "SKIPPED: no folder " + REAL);
        var read = new TreeMap<String, String>();
        for (var given : READ.keySet()) {
            var name = given.startsWith("elba") ? "test_raiffeisen_01.csv" : given;
            var folder = Files.createDirectories(disk.resolve(Integer.toString(given.hashCode())));
            Files.copy(REAL.resolve(name), folder.resolve(given));
            var rows = new ArrayList<String>();
            var report = read(folder, Layouts.shipped(), rows(rows));
            assertThat(report.questions()).as(given).isEmpty();
            assertThat(report.files().get(0).sheets().get(0).reading().words())
                    .as(given)
                    .contains("layout");
            read.put(given, rows.size() + (rows.isEmpty() ? "" : ": " + rows.get(0)));
        }
        assertThat(read).containsExactlyInAnyOrderEntriesOf(READ);
    }

    private static Told rows(List<String> rows) {
        return new Told() {
            @Override
            public void bankRow(Facts.BankRow row) {
                rows.add(new Money(row.amount(), row.currency()) + " on " + row.booked());
            }
        };
    }
}
