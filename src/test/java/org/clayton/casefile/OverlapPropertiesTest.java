package org.clayton.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However one statement is cut into files, and however often it is handed in, the ledger is the same. */
class OverlapPropertiesTest {

    private static final String[] TEXTS = {"Salon Mara", "Pekara", "Zakup za mart", "Pekara"};

    private record Row(LocalDate day, long amount, String text, long balance) {
        String line(boolean withBalance, boolean otherText) {
            return day + " | " + decimal(amount) + " | | | " + (otherText ? "PMT " + text.substring(0, 3) : text)
                    + " | TRANSFER | " + (withBalance ? decimal(balance) : "");
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void files_cut_anywhere_with_balances_make_the_same_ledger(long seed) {
        var random = new Random(seed);
        var rows = rows(random);
        var sheets = new CaseSheets();
        var from = 0;
        for (var file = 0; from < rows.size(); file++) {
            var to = Math.min(rows.size(), from + 2 + random.nextInt(rows.size()));
            statement(sheets, "f" + file + ".csv", rows.subList(from, to), true, false);
            from = to == rows.size() ? to : Math.max(from + 1, to - random.nextInt(5));
        }

        assertSame(rows, sheets.shuffled(seed));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void files_cut_between_days_without_balances_make_the_same_ledger(long seed) {
        var random = new Random(seed);
        var rows = rows(random);
        var days = rows.stream().map(Row::day).distinct().toList();
        var sheets = new CaseSheets();
        var from = 0;
        for (var file = 0; from < days.size(); file++) {
            var to = Math.min(days.size(), from + 2 + random.nextInt(days.size()));
            var cut = days.subList(from, to);
            statement(
                    sheets,
                    "f" + file + ".csv",
                    rows.stream().filter(row -> cut.contains(row.day())).toList(),
                    false,
                    false);
            from = to == days.size() ? to : Math.max(from + 1, to - random.nextInt(5));
        }

        assertSame(rows, sheets.shuffled(seed));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_second_export_with_other_texts_and_no_balance_adds_nothing(long seed) {
        var random = new Random(seed);
        var rows = rows(random);
        var sheets = new CaseSheets();
        statement(sheets, "izvod.xlsx", rows, true, false);
        statement(sheets, "export.csv", rows, false, random.nextBoolean());

        var file = sheets.shuffled(seed);
        assertSame(rows, file);
        assertThat(file.bookkeeping().repeated()).hasSize(rows.size()).allSatisfy(one -> {
            assertThat(one.place().file()).isEqualTo("export.csv");
            assertThat(one.first().row()).isEqualTo(one.place().row());
            assertThat(one.sure()).isTrue();
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_payment_list_cut_anywhere_and_handed_in_twice_makes_the_same_ledger(long seed) {
        var random = new Random(seed);
        var lines = IntStream.range(0, 20)
                .mapToObj(i -> LocalDate.of(2024, 1, 1 + random.nextInt(9)) + " | 100001 | "
                        + (200002 + random.nextInt(2)) + " | " + (1 + random.nextInt(2)) + "0.00 EUR | rent")
                .sorted()
                .toList();
        var cut = 1 + random.nextInt(lines.size() - 1);
        while (cut < lines.size()
                && lines.get(cut).substring(0, 10).equals(lines.get(cut - 1).substring(0, 10))) {
            cut++;
        }
        var whole = new CaseSheets().payments("a.csv", String.join("\n", lines)).file();
        var twice = new CaseSheets()
                .payments("a.csv", String.join("\n", lines))
                .payments("b.csv", String.join("\n", lines.subList(0, cut)))
                .payments("c.csv", String.join("\n", lines.subList(cut, lines.size())))
                .shuffled(seed);

        assertThat(CaseFileText.ways(twice)).hasSameSizeAs(lines).isEqualTo(CaseFileText.ways(whole));
        assertThat(twice.bookkeeping().repeated()).hasSize(lines.size());
    }

    private static void assertSame(List<Row> rows, CaseFile file) {
        var ledger = file.ledger();
        var seen = IntStream.range(0, ledger.size())
                .mapToObj(m -> ledger.date(m) + " "
                        + (file.accounts().get(ledger.from(m)).key().equals("100001")
                                ? -ledger.sent(m)
                                : ledger.sent(m))
                        + " " + ledger.text(m))
                .toList();
        assertThat(seen)
                .isEqualTo(rows.stream()
                        .map(row -> row.day() + " " + row.amount() + " " + row.text())
                        .toList());
        var account = file.accounts().stream()
                .filter(one -> one.key().equals("100001"))
                .findFirst()
                .orElseThrow();
        assertThat(account.reconciliation().broken()).isFalse();
    }

    /** Few amounts and texts, so that many rows are equal; the balance never comes back to where it was on one day. */
    private static List<Row> rows(Random random) {
        var rows = new ArrayList<Row>();
        var balance = 500_000L;
        for (var day = LocalDate.of(2024, 3, 1); rows.size() < 40; day = day.plusDays(1 + random.nextInt(2))) {
            var sign = random.nextBoolean() ? 1 : -1;
            for (var i = random.nextInt(5); i >= 0; i--) {
                var amount = sign * 1_000L * (1 + random.nextInt(2));
                balance += amount;
                rows.add(new Row(day, amount, TEXTS[random.nextInt(TEXTS.length)], balance));
            }
        }
        return rows;
    }

    private static void statement(CaseSheets sheets, String file, List<Row> rows, boolean balances, boolean otherText) {
        sheets.statement(
                file,
                "100001",
                "Marko Marić",
                "EUR",
                String.join(
                        "\n",
                        rows.stream().map(row -> row.line(balances, otherText)).toList()));
    }

    private static String decimal(long minor) {
        return BigDecimal.valueOf(minor, 2).toPlainString();
    }
}
