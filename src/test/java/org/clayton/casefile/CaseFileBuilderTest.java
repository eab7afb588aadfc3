package org.clayton.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clayton.intake.facts.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts from many sheets become one case, whoever hands the sheets in first. */
class CaseFileBuilderTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void the_order_of_the_files_does_not_show(long seed) {
        var sheets = RandomCase.of(seed);

        assertThat(CaseFileText.everything(sheets.shuffled(seed + 100)))
                .isEqualTo(CaseFileText.everything(sheets.file()));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    void no_row_of_a_statement_is_lost_or_doubled(long seed) {
        var file = RandomCase.of(seed).file();
        var ledger = file.ledger();
        var places = new java.util.ArrayList<String>();
        for (var movement = 0; movement < ledger.size(); movement++) {
            places.add(ledger.place(movement).toString());
            var other = ledger.otherPlace(movement);
            if (other != null) {
                places.add(other.toString());
            }
        }

        assertThat(places).doesNotHaveDuplicates();
        assertThat(places).filteredOn(place -> place.startsWith("list.csv")).hasSize(20);
    }

    @Test
    void a_statement_finds_its_holder_by_the_subjects_account() {
        var file = new CaseSheets()
                .statement("a.csv", "100001", "M. Marić", "EUR", "2024-01-02 | 5.00 | Kupac")
                .subjects("s.csv", "S1 | Marko Marić | suspect | 1980-01-01 | 100001")
                .file();

        assertThat(file.parties()).hasSize(1);
        assertThat(file.parties().get(0).matched())
                .containsExactly(
                        "\"M. Marić\" (a.csv / row 1) is taken for \"Marko Marić\": the same id or account, or the"
                                + " name without its legal form.");
        assertThat(account(file, "100001").holder()).isZero();
    }

    @Test
    void a_holder_who_could_be_two_people_is_neither_and_the_reader_is_told() {
        var file = new CaseSheets()
                .statement("a.csv", "100001", "Marko Marić", "EUR", "2024-01-02 | 5.00 | Kupac | | | CASH_IN")
                .subjects("s.csv", """
                        S1 | Marko Marić | suspect | 1980-01-01
                        S2 | Marko Marić |         | 1991-05-05
                        """)
                .file();

        assertThat(file.parties()).hasSize(2);
        assertThat(account(file, "100001").holder()).isEqualTo(-1);
        assertThat(account(file, "CASH:100001").holder()).isEqualTo(-1);
        assertThat(file.remarks()).anyMatch(remark -> remark.contains("it is linked to none of them"));
    }

    @Test
    void a_payment_that_a_statement_shows_too_counts_once() {
        var file = new CaseSheets()
                .statement("a.csv", "100001", "Marko Marić", "EUR", """
                        2024-01-02 | -50.00 | Salon | 200002
                        2024-01-09 | -50.00 | Salon | 200002
                        """)
                .payments("list.csv", """
                        2024-01-03 | 100001 | 200002 | 50.00 EUR
                        2024-01-09 | 100001 | 200002 | 50.00 EUR
                        2024-01-20 | 100001 | 200002 | 70.00 EUR
                        2024-01-20 | 200002 | 300003 | 10.00 EUR
                        """)
                .file();

        assertThat(CaseFileText.ways(file))
                .containsExactly(
                        "100001 -> 200002", "100001 -> 200002", "100001/not-shown -> 200002", "200002 -> 300003");
        assertThat(file.ledger().place(0).file()).isEqualTo("a.csv");
        assertThat(file.remarks())
                .containsExactly(
                        "list.csv: 1 payment names an account whose statement does not show them. Maybe the statement does"
                                + " not reach those days.",
                        "list.csv: 2 payments stand in a statement too and count once.");
    }

    @Test
    void two_payments_with_different_ids_are_two_and_one_id_in_two_lists_is_one() {
        var file =
                new CaseSheets().payments("a.csv", """
                        2024-01-03 | 100001 | 200002 | 50.00 EUR | rent | T1
                        2024-01-03 | 100001 | 200002 | 50.00 EUR | rent | T2
                        """).payments("b.csv", """
                        2024-01-03 | 100001 | 200002 | 50.00 EUR | RENT JAN | T2
                        2024-01-03 | 100001 | 200002 | 50.00 EUR | rent | T3
                        """).file();

        assertThat(file.ledger().size()).isEqualTo(3);
        assertThat(file.bookkeeping().repeated())
                .containsExactly(new Bookkeeping.Repeated(
                        new Place("b.csv", "", 2),
                        new Place("a.csv", "", 3),
                        "both lists show the payment, between the same accounts",
                        true));
    }

    @Test
    void rows_of_two_exports_that_agree_only_in_day_and_amount_are_set_aside_and_asked() {
        var file = new CaseSheets()
                .statement("a.csv", "100001", "Marko Marić", "EUR", """
                        2024-01-02 | -20.00 | Salon
                        2024-01-03 | -30.00 | Pekara
                        2024-01-04 | -40.00 | Kiosk
                        """)
                .statement("b.csv", "100001", "Marko Marić", "EUR", """
                        2024-01-02 | -20.00 | Salon
                        2024-01-03 | -30.00 | Garage
                        2024-01-03 | -35.00 | Garage
                        2024-01-04 | -40.00 | Kiosk
                        """)
                .file();

        assertThat(file.ledger().size()).isEqualTo(4);
        assertThat(file.bookkeeping().repeated())
                .filteredOn(one -> !one.sure())
                .singleElement()
                .satisfies(one -> assertThat(one.place()).isEqualTo(new Place("b.csv", "", 3)));
        assertThat(file.remarks())
                .anyMatch(remark -> remark.contains("1 row of 100001 may stand in another statement"));
    }

    @Test
    void the_cash_of_one_person_is_one_pocket_in_each_currency() {
        var file = new CaseSheets()
                .statement("a.csv", "100001", "Marko Marić", "EUR", "2024-01-02 | -5.00 | | | | CASH_OUT")
                .statement("b.csv", "200002", "MARIC MARKO", "EUR", "2024-01-03 | 5.00 | | | | CASH_IN")
                .statement("c.csv", "300003", "Marko Marić", "RSD", "2024-01-03 | 500.00 | | | | CASH_IN")
                .file();

        assertThat(file.accounts())
                .filteredOn(account -> account.kind() == Account.Kind.CASH)
                .extracting(Account::key)
                .containsExactly("CASH:P1/EUR", "CASH:P1/RSD");
    }

    @Test
    void fees_are_the_banks_and_a_row_without_a_name_is_nobodys() {
        var file = new CaseSheets()
                .statement("a.csv", "100001", "Marko Marić", "EUR", """
                        2024-01-02 | -1.00 | | | održavanje | FEE
                        2024-01-03 | -2.00
                        2024-01-04 | -3.00 | Pijaca
                        """)
                .file();

        assertThat(CaseFileText.ways(file))
                .containsExactly("100001 -> BANK:100001", "100001 -> UNKNOWN", "100001 -> NAME:pijaca");
    }

    @Test
    void a_movement_without_a_rate_has_no_value_and_a_remark() {
        var file = new CaseSheets()
                .statement("a.csv", "100001", "Marko Marić", "EUR", "2024-01-02 | 5.00 | Kupac")
                .statement("b.csv", "200002", "Ana Anić", "RSD", "2024-01-02 | 5.00 | Kupac")
                .statement("c.csv", "300003", "Iva Ivić", "HRK", "2024-01-02 | 75.35 | Kupac")
                .file();

        assertThat(List.of(
                        file.ledger().value(0),
                        file.ledger().value(1),
                        file.ledger().value(2)))
                .containsExactly(500L, Ledger.NO_RATE, 1000L);
        assertThat(file.remarks())
                .singleElement()
                .asString()
                .startsWith("No exchange rate from RSD to EUR is known for 1 movement of 2024-01-02;");
    }

    @Test
    void an_iban_in_the_text_is_the_other_side_where_no_column_gives_it() {
        var file = new CaseSheets()
                .statement(
                        "a.csv",
                        "100001",
                        "Marko Marić",
                        "EUR",
                        "2024-01-02 | -5.00 | | | RENDA António DE89370400440532013000")
                .file();

        assertThat(CaseFileText.ways(file)).containsExactly("100001 -> DE89370400440532013000");
        assertThat(account(file, "DE89370400440532013000").country()).isEqualTo("DE");
    }

    private static Account account(CaseFile file, String key) {
        return file.accounts().stream()
                .filter(account -> account.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
