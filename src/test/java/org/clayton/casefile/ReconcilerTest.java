package org.clayton.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.clayton.casefile.Reconciliation.State;
import org.clayton.intake.facts.Place;
import org.junit.jupiter.api.Test;

/** The bank's printed balances are checked against its own rows. */
class ReconcilerTest {

    @Test
    void opening_plus_movements_is_closing() {
        var account = account("100.00", "130.00", """
                2024-01-02 |  50.00 | Kupac | | | | 150.00
                2024-01-03 | -20.00 | Salon | | | | 130.00
                """);

        assertThat(account.reconciliation().state()).isEqualTo(State.RECONCILED);
        assertThat(account.opening()).hasValue(10000);
        assertThat(account.closing()).hasValue(13000);
    }

    @Test
    void the_first_row_that_does_not_follow_is_named() {
        var account = account("100.00", null, """
                2024-01-02 |  50.00 | Kupac | | | | 150.00
                2024-01-03 | -20.00 | Salon | | | | 131.00
                2024-01-04 | -20.00 | Salon | | | | 112.00
                """);

        assertThat(account.reconciliation().state()).isEqualTo(State.BROKEN);
        assertThat(account.reconciliation().firstBreak())
                .isEqualTo(
                        "a.csv / row 3: the balance printed is 131.00 EUR, but what stands before it gives 130.00 EUR."
                                + " Maybe rows are missing or stand in another order.");
        assertThat(account.reconciliation().at()).contains(new Place("a.csv", "", 3));
    }

    @Test
    void between_balances_that_stand_once_a_day_the_first_row_of_the_stretch_is_named() {
        var account = account("100.00", "120.00", """
                2024-01-02 |  50.00 | Kupac
                2024-01-02 | -20.00 | Salon | | | | 130.00
                2024-01-03 |  -5.00 | Salon
                2024-01-03 |  -5.00 | Salon
                2024-01-03 |  -5.00 | Salon | | | | 105.00
                2024-01-04 |   5.00 | Kupac
                2024-01-04 |  10.00 | Kupac
                """);

        assertThat(account.reconciliation().firstBreak())
                .isEqualTo(
                        "a.csv / row 4: rows 4 to 6 do not lead on: the balance printed is 105.00 EUR, but what stands"
                                + " before it gives 115.00 EUR. Maybe rows are missing or stand in another order.");
        assertThat(account.reconciliation().at()).contains(new Place("a.csv", "", 4));
        assertThat(account.reconciliation().off()).isEqualTo(-1000);
        assertThat(account.reconciliation().periods().get(0).tested()).isEqualTo(3);
        assertThat(account.reconciliation().periods().get(0).breaks()).isOne();
    }

    @Test
    void the_rows_behind_the_last_balance_are_a_stretch_too() {
        var account = account("100.00", "121.00", """
                2024-01-02 |  20.00 | Kupac | | | | 120.00
                2024-01-04 |   5.00 | Kupac
                2024-01-04 |  -5.00 | Kupac
                """);

        assertThat(account.reconciliation().firstBreak())
                .startsWith("a.csv / row 3: rows 3 to 4 do not lead on: the statement closes with 121.00 EUR");
    }

    @Test
    void a_closing_balance_alone_is_enough_to_find_a_missing_row() {
        var account = account("100.00", "135.00", "2024-01-02 | 50.00 | Kupac");

        assertThat(account.reconciliation().firstBreak()).contains("the statement closes with 135.00 EUR");
    }

    @Test
    void without_any_balance_nothing_is_claimed() {
        var account = account(null, null, "2024-01-02 | 50.00 | Kupac");

        assertThat(account.reconciliation().state()).isEqualTo(State.UNCHECKED);
        assertThat(account.opening()).isEmpty();
    }

    @Test
    void the_opening_balance_follows_from_the_first_balance_printed() {
        var account = account(null, null, """
                2024-01-02 |  50.00 | Kupac
                2024-01-03 | -20.00 | Salon | | | | 130.00
                """);

        assertThat(account.opening()).hasValue(10000);
        assertThat(account.closing()).hasValue(13000);
    }

    @Test
    void a_page_missing_between_two_statements_is_a_break() {
        var file = new CaseSheets()
                .statement("feb.csv", "100001", "Marko Marić", "EUR", "90.00", "60.00", "2024-02-02 | -30.00 | Salon")
                .statement("jan.csv", "100001", "Marko Marić", "EUR", "100.00", "80.00", "2024-01-02 | -20.00 | Salon")
                .file();

        assertThat(file.accounts().get(0).reconciliation().firstBreak())
                .contains("feb.csv / row 1: the statement opens with 90.00 EUR");
    }

    @Test
    void a_row_that_two_overlapping_statements_show_counts_once() {
        var file = new CaseSheets()
                .statement("a.csv", "100001", "Marko Marić", "EUR", """
                        2024-01-02 | -20.00 | Salon | | | | 80.00
                        2024-01-03 | -20.00 | Salon | | | | 60.00
                        """)
                .statement("b.csv", "100001", "Marko Marić", "EUR", """
                        2024-01-03 | -20.00 | Salon | | | | 60.00
                        2024-01-04 | -10.00 | Salon | | | | 50.00
                        """)
                .file();

        assertThat(file.ledger().size()).isEqualTo(3);
        assertThat(file.accounts().get(0).reconciliation().state()).isEqualTo(State.RECONCILED);
        assertThat(file.accounts().get(0).closing()).hasValue(5000);
        assertThat(file.remarks())
                .containsExactly("b.csv / row 1: 1 row of 100001 stand in another statement too and count once.");
    }

    private static Account account(String opening, String closing, String table) {
        return new CaseSheets()
                .statement("a.csv", "100001", "Marko Marić", "EUR", opening, closing, table)
                .file()
                .accounts()
                .get(0);
    }
}
