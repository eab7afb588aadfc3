package org.clayton.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.clayton.casefile.CaseFile;
import org.clayton.casefile.CaseFileBuilder;
import org.clayton.casefile.Claim;
import org.clayton.intake.CaseSettings;
import org.clayton.intake.Intake;
import org.clayton.intake.Place;
import org.clayton.intake.Progress;
import org.junit.jupiter.api.Test;

/** The sample case, from its sheets: what is traced where is known by construction, from a tracer of its own. */
class OperationAlloyTest {
    private static final Path CASE = Path.of("testdata", "cases", "operation-alloy");

    /** An exchange rounds piece by piece there and claim by claim here: a cent of euro is more than one dinar. */
    private static final BigDecimal ROUNDING = new BigDecimal("2.00");

    @Test
    void every_figure_comes_out_from_the_sheets() throws IOException {
        var builder = new CaseFileBuilder();
        var report = Intake.read(CASE, CaseSettings.read(CASE), builder, Progress.SILENT);
        var file = builder.build("operation-alloy", null, null, report);
        var claims = claims(file);
        var softly = new SoftAssertions();
        for (var method : Method.values()) {
            var held = held(file, Tracing.follow(file.ledger(), file.accounts(), claims, method));
            for (var row : rows("traced.csv")) {
                softly.assertThat(held.getOrDefault(key(row), BigDecimal.ZERO))
                        .as("%s in %s", method.word(), row.get("subject"))
                        .isCloseTo(new BigDecimal(row.get(method.word().replace('-', '_'))), within(ROUNDING));
            }
        }
        softly.assertAll();
        assertThat(claims).isNotEmpty();
    }

    private static Map<String, BigDecimal> held(CaseFile file, Trace trace) {
        var held = new TreeMap<String, BigDecimal>();
        for (var one : trace.held()) {
            held.merge(file.accounts().get(one.account()).key(), BigDecimal.valueOf(one.amount(), 2), BigDecimal::add);
        }
        return held;
    }

    /** Pockets of cash are written with their currency there: {@code CASH:S01:EUR}. */
    private static String key(Map<String, String> row) {
        var subject = row.get("subject");
        return subject.contains(":") ? subject.replaceFirst(":EUR$", "") : row.get("number");
    }

    private static List<Claim> claims(CaseFile file) throws IOException {
        var movements = new HashMap<Place, Integer>();
        for (var movement = file.ledger().size() - 1; movement >= 0; movement--) {
            movements.put(file.ledger().place(movement), movement);
        }
        var claims = new ArrayList<Claim>();
        for (var row : rows("claims.csv")) {
            var place = new Place(row.get("file"), row.get("sheet"), Integer.parseInt(row.get("row")));
            assertThat(movements).containsKey(place);
            var amount = new BigDecimal(row.get("amount")).movePointRight(2).longValueExact();
            claims.add(new Claim(row.get("claim"), movements.get(place), amount, "given", row.get("why")));
        }
        return claims;
    }

    private static List<Map<String, String>> rows(String name) throws IOException {
        var lines = Files.readAllLines(CASE.resolve("expected").resolve(name));
        var header = lines.get(0).split(",");
        var rows = new ArrayList<Map<String, String>>();
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.split(",", -1);
            var row = new HashMap<String, String>();
            for (var i = 0; i < header.length; i++) {
                row.put(header[i], cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }
}
