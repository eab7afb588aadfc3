package org.clayton.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.clayton.intake.facts.FactSink;
import org.clayton.intake.facts.Facts;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Bank exports in eight formats with planted defects, and the truth about each of their rows: every sound row is read to
 * the cent, every damaged one is refused, a line printed twice counts once, and nothing is read that is not there.
 */
class SeizedAccountsTest {

    private static final Path DATA =
            Path.of(System.getProperty("clayton.shared", "../shared")).resolve("data/messy-case");

    /** Banks that print no balance in the row: two equal rows are two until somebody shows that they are not. */
    private static final Pattern UNPROVEN = Pattern.compile("DATSAE22.*|FEEGRS22.*|NNHLBR2X.*");

    @Test
    void every_sound_row_is_read_and_every_damaged_one_refused() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(DATA), () -> "SKIPPED: no folder " + DATA);
        Map<String, String> read = new HashMap<>();
        var report = Intake.read(DATA.resolve("seed101"), CaseSettings.DEFAULT, rows(read), Progress.SILENT);
        Map<String, String> missed = new TreeMap<>();
        var sound = 0;
        for (var line : Files.readAllLines(DATA.resolve("seed101_truth/truth.csv"))) {
            var truth = line.split(",", -1);
            if (truth[0].matches("file|nekretnine.*")) {
                continue;
            }
            var place = truth[0] + "/" + truth[1] + "/" + truth[2];
            var amount = new BigDecimal(truth[6]).movePointRight(2).longValueExact() * (truth[5].equals("D") ? -1 : 1);
            var wanted = truth[3] + " " + truth[8] + " " + amount + " " + truth[7];
            var damaged = truth[9].equals("bad_amount") || truth[9].equals("no_date");
            var again = truth[9].equals("duplicate_row")
                    && !UNPROVEN.matcher(truth[0]).matches();
            var got = read.remove(place);
            sound += damaged || again ? 0 : 1;
            if (damaged || again ? got != null : !wanted.equals(got)) {
                missed.put(place, wanted + " but read " + got);
            }
        }
        assertThat(missed).isEmpty();
        assertThat(read).as("rows that the truth does not know").isEmpty();
        assertThat(sound).isEqualTo(9_894);
        assertThat(report.refusals())
                .filteredOn(refusal -> refusal.place().row() > 0)
                .hasSize(50);
        assertThat(report.notices())
                .filteredOn(notice -> notice.found().contains("again, with the same balance"))
                .hasSize(25);
    }

    private static FactSink rows(Map<String, String> read) {
        return new Told() {
            @Override
            public void bankRow(Facts.BankRow row) {
                read.put(
                        row.place().file() + "/" + row.place().sheet() + "/"
                                + row.place().row(),
                        row.account().replace(" ", "") + " " + row.booked() + " " + row.amount() + " "
                                + row.currency());
            }
        };
    }
}
