package org.clayton.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.clayton.casefile.Reconciliation.Difference;
import org.clayton.casefile.Reconciliation.State;
import org.clayton.intake.facts.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Books drawn at random, from which a month or a row is taken away: what is missing is found, to the cent. */
class ReconciliationPropertiesTest {

    private static final int MONTHS = 6;

    private record Month(List<String> rows, long opening, long closing) {}

    static java.util.stream.LongStream seeds() {
        return java.util.stream.LongStream.range(0, 40);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void books_that_are_whole_reconcile(long seed) {
        var account = account(months(seed), -1, true);

        assertThat(account.reconciliation().state()).isEqualTo(State.RECONCILED);
        assertThat(account.reconciliation().periods())
                .hasSize(MONTHS)
                .allSatisfy(period -> assertThat(period.difference()).hasValue(0));
        assertThat(account.reconciliation().differences())
                .allSatisfy(one -> assertThat(one.kind()).isEqualTo(Difference.Kind.DAYS));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_month_left_out_is_a_gap_of_its_amount(long seed) {
        var months = months(seed);
        var left = 1 + new Random(seed).nextInt(MONTHS - 2);
        var amount = months.get(left).closing() - months.get(left).opening();
        var file = file(months, left, true);
        var account = file.accounts().get(account(file));
        var gaps = account.reconciliation().differences().stream()
                .filter(one -> one.kind() == Difference.Kind.UNKNOWN)
                .toList();

        assertThat(account.reconciliation().off()).isEqualTo(amount);
        assertThat(gaps)
                .extracting(one -> one.amount().orElseThrow())
                .isEqualTo(amount == 0 ? List.of() : List.of(amount));
        assertThat(running(file, account)).isEqualTo(account.closing().orElseThrow());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_row_left_out_breaks_the_books_of_its_month(long seed) {
        var months = months(seed);
        var random = new Random(seed);
        var rows = months.get(random.nextInt(MONTHS)).rows();
        rows.remove(random.nextInt(rows.size()));

        var withBalances = account(months, -1, true).reconciliation();
        var withoutBalances = account(months, -1, false).reconciliation();
        assertThat(withBalances.state()).isEqualTo(State.BROKEN);
        assertThat(withoutBalances.state()).isEqualTo(State.BROKEN);
        assertThat(withBalances.off()).isEqualTo(withoutBalances.off()).isNotZero();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void where_some_rows_print_a_balance_the_stretch_that_lost_a_row_is_named(long seed) {
        var random = new Random(seed);
        var month = months(seed).get(0);
        var rows = new ArrayList<>(month.rows());
        rows.replaceAll(row -> random.nextInt(3) > 0 ? row.substring(0, row.lastIndexOf('|')) : row);
        var lost = random.nextInt(rows.size());
        var start = lost;
        while (start > 0 && rows.get(start - 1).chars().filter(c -> c == '|').count() < 6) {
            start--;
        }
        var whole = month(month, rows);
        rows.remove(lost);
        var broken = month(month, rows);

        assertThat(whole.state()).isEqualTo(State.RECONCILED);
        assertThat(broken.state()).isEqualTo(State.BROKEN);
        assertThat(broken.periods().get(0).breaks()).isOne();
        assertThat(broken.at()).map(Place::row).contains(start == rows.size() ? 1 : start + 2);
    }

    private static Reconciliation month(Month month, List<String> rows) {
        return new CaseSheets()
                .statement(
                        "a.csv",
                        "100001",
                        "Marko Marić",
                        "EUR",
                        decimal(month.opening()),
                        decimal(month.closing()),
                        String.join("\n", rows))
                .file()
                .accounts()
                .get(0)
                .reconciliation();
    }

    /** Opening balance and every movement of the ledger: what is in the account according to it. */
    private static long running(CaseFile file, Account account) {
        var balance = account.opening().orElseThrow();
        for (var i = 0; i < file.ledger().count(account.index()); i++) {
            var movement = file.ledger().movement(account.index(), i);
            balance += file.ledger().to(movement) == account.index()
                    ? file.ledger().received(movement)
                    : 0;
            balance -= file.ledger().from(movement) == account.index()
                    ? file.ledger().sent(movement)
                    : 0;
        }
        return balance;
    }

    private static List<Month> months(long seed) {
        var random = new Random(seed);
        var balance = 100_000L;
        var months = new ArrayList<Month>();
        for (var month = 1; month <= MONTHS; month++) {
            var opening = balance;
            var rows = new ArrayList<String>();
            for (var day = 1 + random.nextInt(9); day < 28; day += random.nextInt(9)) {
                var amount = (1 + random.nextInt(40_000)) * (random.nextBoolean() ? 1L : -1L);
                balance += amount;
                rows.add(LocalDate.of(2024, month, day) + " | " + decimal(amount) + " | | | | | " + decimal(balance));
            }
            months.add(new Month(rows, opening, balance));
        }
        return months;
    }

    private static String decimal(long minor) {
        return BigDecimal.valueOf(minor, 2).toPlainString();
    }

    private static Account account(List<Month> months, int leftOut, boolean balances) {
        var file = file(months, leftOut, balances);
        return file.accounts().get(account(file));
    }

    private static int account(CaseFile file) {
        return file.accounts().stream()
                .filter(account -> account.key().equals("100001"))
                .findFirst()
                .orElseThrow()
                .index();
    }

    private static CaseFile file(List<Month> months, int leftOut, boolean balances) {
        var sheets = new CaseSheets();
        for (var i = 0; i < months.size(); i++) {
            if (i != leftOut) {
                var month = months.get(i);
                var rows = String.join("\n", month.rows());
                sheets.statement(
                        "m" + i + ".csv",
                        "100001",
                        "Marko Marić",
                        "EUR",
                        decimal(month.opening()),
                        decimal(month.closing()),
                        balances ? rows : rows.replaceAll("(?m)\\|[^|\\n]*$", ""));
            }
        }
        return sheets.shuffled(months.size() + leftOut);
    }
}
