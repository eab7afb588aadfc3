package org.clayton.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.clayton.casefile.Ledger.Rung;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The order of movements decides what first in, first out finds; so it must rest on what the banks say. */
class LedgerOrderTest {

    /** Each name sorts against the money's way, so that only the statements' own lines can bring it about. */
    private static CaseSheets chain() {
        return new CaseSheets()
                .statement("z.csv", "300003", "Zoran Zorić", "EUR", """
                        2024-01-02 |  900.00 | Kupac
                        2024-01-02 | -900.00 | | 200002
                        """)
                .statement("m.csv", "200002", "Ana Anić", "EUR", """
                        2024-01-02 |  900.00 | | 300003
                        2024-01-02 | -900.00 | | 100001
                        """)
                .statement("a.csv", "100001", "Marko Marić", "EUR", """
                        2024-01-02 |  900.00 | | 200002
                        2024-01-02 | -900.00 | Salon
                        """);
    }

    @ParameterizedTest(name = "files in order {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void money_runs_through_three_statements_on_one_day_whatever_the_order_of_the_files(long seed) {
        assertThat(CaseFileText.ways(chain().shuffled(seed)))
                .containsExactly(
                        "NAME:kupac -> 300003", "300003 -> 200002", "200002 -> 100001", "100001 -> NAME:salon");
    }

    @Test
    void the_banks_own_lines_stand_even_where_a_debit_comes_before_the_credit() {
        var file = new CaseSheets()
                .statement("a.csv", "100001", "Marko Marić", "EUR", """
                        2024-01-02 | -40.00 | Salon
                        2024-01-02 | 900.00 | Kupac
                        2024-01-02 | -50.00 | Pijaca
                        """)
                .file();

        assertThat(CaseFileText.ways(file))
                .containsExactly("100001 -> NAME:salon", "NAME:kupac -> 100001", "100001 -> NAME:pijaca");
        assertThat(file.ledger().rung(0)).isEqualTo(Rung.BANK_ORDER);
    }

    @Test
    void two_statements_that_contradict_each_other_are_settled_by_place_and_marked() {
        var sheets = new CaseSheets()
                .statement("a.csv", "100001", "Marko Marić", "EUR", """
                        2024-01-02 | -10.00 | | 200002
                        2024-01-02 | -20.00 | | 200002
                        """)
                .statement("b.csv", "200002", "Ana Anić", "EUR", """
                        2024-01-02 | 20.00 | | 100001
                        2024-01-02 | 10.00 | | 100001
                        """);

        var ledger = sheets.file().ledger();
        assertThat(ledger.sent(0)).isEqualTo(1000);
        assertThat(ledger.rung(0)).isEqualTo(Rung.ROW);
        assertThat(CaseFileText.everything(sheets.shuffled(3))).isEqualTo(CaseFileText.everything(sheets.file()));
    }

    @Test
    void in_a_payment_list_without_times_money_arrives_before_it_leaves() {
        var file = new CaseSheets().payments("list.csv", """
                        2024-01-02 | 300003 | 400004 | 5.00 EUR
                        2024-01-02 | 200002 | 300003 | 6.00 EUR
                        2024-01-02 | 100001 | 200002 | 7.00 EUR
                        """).file();

        assertThat(CaseFileText.ways(file)).containsExactly("100001 -> 200002", "200002 -> 300003", "300003 -> 400004");
        assertThat(file.ledger().rung(1)).isEqualTo(Rung.FUNDS_FIRST);
    }

    @Test
    void a_circle_of_payments_without_times_is_opened_at_its_first_row_and_marked() {
        var file = new CaseSheets().payments("list.csv", """
                        2024-01-02 | 200002 | 300003 | 6.00 EUR
                        2024-01-02 | 300003 | 100001 | 5.00 EUR
                        2024-01-02 | 100001 | 200002 | 7.00 EUR
                        """).file();

        assertThat(CaseFileText.ways(file)).containsExactly("200002 -> 300003", "300003 -> 100001", "100001 -> 200002");
        assertThat(file.ledger().rung(0)).isEqualTo(Rung.ROW);
    }

    @Test
    void the_time_of_day_decides_where_it_is_known() {
        var file = new CaseSheets().payments("list.csv", """
                        2024-01-02 15:00 | 100001 | 200002 | 7.00 EUR
                        2024-01-02 09:00 | 200002 | 300003 | 6.00 EUR
                        2024-01-01 23:00 | 400004 | 300003 | 6.00 EUR
                        """).file();

        assertThat(CaseFileText.ways(file)).containsExactly("400004 -> 300003", "200002 -> 300003", "100001 -> 200002");
        assertThat(file.ledger().rung(1)).isEqualTo(Rung.TIME);
    }

    @Test
    void in_one_minute_money_arrives_before_it_leaves() {
        var file = new CaseSheets().payments("list.csv", """
                        2024-01-02 15:00 | 200002 | 300003 | 6.00 EUR
                        2024-01-02 15:00 | 100001 | 200002 | 7.00 EUR
                        """).file();

        assertThat(CaseFileText.ways(file)).containsExactly("100001 -> 200002", "200002 -> 300003");
    }

    @Test
    void cash_is_drawn_before_it_is_paid_in_elsewhere() {
        var file = new CaseSheets()
                .statement("a.csv", "100001", "Marko Marić", "EUR", "2024-01-02 | 300.00 | | | | CASH_IN")
                .statement("b.csv", "200002", "Marko Marić", "EUR", "2024-01-02 | -300.00 | | | | CASH_OUT")
                .file();

        assertThat(CaseFileText.ways(file)).containsExactly("200002 -> CASH:P1", "CASH:P1 -> 100001");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void each_statement_keeps_its_own_lines_and_days_never_go_back(long seed) {
        var file = RandomCase.of(seed).file();
        var ledger = file.ledger();

        assertThat(IntStream.range(0, ledger.size()).map(ledger::day)).isSorted();
        for (var account : file.accounts()) {
            if (account.kind() == Account.Kind.HELD) {
                assertThat(RandomCase.brokenLines(file, account)).isZero();
            }
        }
    }
}
