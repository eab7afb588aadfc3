package org.clayton.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.clayton.intake.facts.Place;
import org.clayton.money.Money;
import org.junit.jupiter.api.Test;

/** What paid for a house or a watch is a movement into it; a guess between two is none. */
class AssetPaymentsTest {

    private static final String WATCH =
            "L1 | 2024-03-01 | watch | gold watch | XQ-12345 | Zlatar Kruna d.o.o. | Marko Marić | | 9000.00 EUR | bank transfer";

    @Test
    void a_transfer_of_the_price_to_the_dealer_goes_into_the_watch() {
        var file = bought(WATCH, "2024-03-02 | -9000.00 | ZLATAR KRUNA DOO | 200002 | račun 7")
                .file();

        assertThat(CaseFileText.ways(file)).containsExactly("100001 -> ASSET:L1");
        assertThat(file.ledger().place(0)).isEqualTo(new Place("a.csv", "", 2));
        assertThat(file.ledger().otherPlace(0)).isEqualTo(new Place("bought.csv", "", 2));
        assertThat(file.purchases().get(0).payments()).containsExactly(0);
        assertThat(file.assets().get(0).kind()).isEqualTo(Asset.Kind.WATCH);
        assertThat(file.remarks()).isEmpty();
    }

    @Test
    void a_payment_that_names_the_serial_number_goes_into_the_watch_whoever_is_paid() {
        var file = bought(WATCH, "2024-03-02 | -9000.00 | K. Kruna | 200002 | sat XQ 12345")
                .file();

        assertThat(CaseFileText.ways(file)).containsExactly("100001 -> ASSET:L1");
    }

    @Test
    void deposit_and_rest_go_into_the_watch_and_a_strap_does_not() {
        var file = bought(WATCH, """
                        2024-02-10 | -1000.00 | Zlatar Kruna d.o.o. | 200002 | kapara
                        2024-02-20 |  -150.00 | Zlatar Kruna d.o.o. | 200002 | kaiš
                        2024-03-01 | -8000.00 | Zlatar Kruna d.o.o. | 200002 | ostatak
                        """).file();

        assertThat(CaseFileText.ways(file))
                .containsExactly("100001 -> ASSET:L1", "100001 -> 200002", "100001 -> ASSET:L1");
    }

    @Test
    void two_payments_that_could_each_be_the_one_are_remarked_and_none_is_taken() {
        var file = bought(WATCH, """
                        2024-02-28 | -9000.00 | Zlatar Kruna d.o.o. | 200002
                        2024-03-02 | -9000.00 | Zlatar Kruna d.o.o. | 200002
                        2024-03-03 |   -10.00 | Zlatar Kruna d.o.o. | 200002
                        """).file();

        assertThat(file.purchases().get(0).payments()).hasSize(1);

        var tie = bought(WATCH, """
                        2024-02-28 | -9000.00 | Zlatar Kruna d.o.o. | 200002
                        2024-03-03 | -9000.00 | Zlatar Kruna d.o.o. | 200002
                        """).file();
        assertThat(tie.purchases().get(0).payments()).isEmpty();
        assertThat(tie.remarks()).anyMatch(remark -> remark.contains("could be any of [a.csv / row 2, a.csv / row 3]"));
    }

    @Test
    void two_watches_of_one_price_get_the_payments_nearest_to_them() {
        var file = bought(
                        WATCH + "\n"
                                + "L2 | 2024-03-20 | watch | steel watch | XQ-99999 | Zlatar Kruna d.o.o. | Marko Marić | | 9000.00 EUR | bank transfer",
                        """
                        2024-03-01 | -9000.00 | Zlatar Kruna d.o.o. | 200002
                        2024-03-20 | -9000.00 | Zlatar Kruna d.o.o. | 200002
                        """)
                .file();

        assertThat(CaseFileText.ways(file)).containsExactly("100001 -> ASSET:L1", "100001 -> ASSET:L2");
    }

    @Test
    void a_payment_months_before_is_none_of_it() {
        var file = bought(WATCH, "2023-12-01 | -9000.00 | Zlatar Kruna d.o.o. | 200002")
                .file();

        assertThat(file.purchases().get(0).payments()).isEmpty();
        assertThat(file.remarks()).anyMatch(remark -> remark.contains("no row shows how 9,000.00 EUR was paid"));
    }

    @Test
    void cash_by_the_sheets_word_comes_out_of_the_buyers_cash() {
        var file = bought(WATCH.replace("bank transfer", "cash"), "2024-02-28 | -9500.00 | | | bankomat | CASH_OUT")
                .file();

        assertThat(CaseFileText.ways(file)).containsExactly("100001 -> CASH:P1", "CASH:P1 -> ASSET:L1");
        assertThat(file.purchases().get(0).cash()).isTrue();
    }

    @Test
    void a_dealer_whose_own_statement_is_in_the_case_keeps_its_receipt_as_proceeds_of_the_sale() {
        var file = bought(WATCH, "2024-03-02 | -9000.00 | Zlatar Kruna d.o.o. | 200002")
                .statement("b.csv", "200002", "Zlatar Kruna d.o.o.", "EUR", "0.00", "8000.00", """
                        2024-03-02 |  9000.00 | Marko Marić | 100001
                        2024-03-02 | -1000.00 | Dobavljač
                        """)
                .file();

        assertThat(CaseFileText.ways(file))
                .containsExactly("SALE:L1 -> 200002", "100001 -> ASSET:L1", "200002 -> NAME:dobavljac");
        assertThat(file.accounts().stream()
                        .filter(account -> account.key().equals("200002"))
                        .findFirst()
                        .orElseThrow()
                        .reconciliation()
                        .state())
                .isEqualTo(Reconciliation.State.RECONCILED);
    }

    @Test
    void a_notary_whose_client_account_is_in_the_case_pays_the_seller_and_the_buyer_pays_the_notary() {
        var file = new CaseSheets()
                .statement("a.csv", "100001", "Marko Marić", "EUR", "2024-03-01 | -90000.00 | Notar Vasić | 200002")
                .statement("n.csv", "200002", "Notar Vasić", "EUR", """
                        2024-03-01 |  90000.00 | Marko Marić | 100001
                        2024-03-05 | -90000.00 | Petar Perić | 300003
                        """)
                .deals(
                        "deals.csv",
                        "D1 | 2024-03-03 | completed | kuća | KO 7/1 | Marko Marić | Petar Perić | 90000.00 EUR | Notar Vasić")
                .file();

        assertThat(CaseFileText.ways(file)).containsExactly("100001 -> 200002", "200002 -> ASSET:D1");
    }

    @Test
    void instalments_on_an_open_deal_are_taken_so_far() {
        var file = new CaseSheets()
                .statement("a.csv", "100001", "Marko Marić", "EUR", """
                        2024-03-01 | -5000.00 | Petar Perić | 300003
                        2024-03-08 | -7000.00 | Petar Perić | 300003
                        """)
                .deals(
                        "deals.csv",
                        "D1 | 2024-03-03 | reserved | kuća | KO 7/1 | Marko Marić | Petar Perić | 90000.00 EUR")
                .file();

        assertThat(file.deals().get(0).status()).isEqualTo(Deal.Status.OPEN);
        assertThat(file.deals().get(0).payments()).hasSize(2);
        assertThat(file.remarks()).isEmpty();
    }

    @Test
    void a_stranger_who_pays_the_whole_price_paid_for_it() {
        var file = new CaseSheets()
                .statement("a.csv", "100001", "Ana Anić", "EUR", "2024-03-02 | -9000.00 | Zlatar Kruna d.o.o. | 200002")
                .purchases("bought.csv", WATCH)
                .file();

        assertThat(CaseFileText.ways(file)).containsExactly("100001 -> ASSET:L1");
    }

    @Test
    void a_deposit_is_taken_and_the_rest_is_remarked() {
        var file = bought(WATCH, "2024-03-02 | -2000.00 | Zlatar Kruna d.o.o. | 200002")
                .file();

        assertThat(CaseFileText.ways(file)).containsExactly("100001 -> ASSET:L1");
        assertThat(file.remarks()).anyMatch(remark -> remark.contains("no row shows how 7,000.00 EUR was paid"));
    }

    @Test
    void the_account_the_sheet_names_is_the_payers() {
        var file = new CaseSheets()
                .payments("list.csv", "2024-03-02 | 100001 | 200002 | 9000.00 EUR | XQ-12345")
                .subjects("s.csv", "S1 | Ana Anić | | | 100001")
                .purchases("bought.csv", WATCH.replace("| | 9000", "| 100001 | 9000"))
                .file();

        assertThat(file.purchases().get(0).payments()).hasSize(1);
        assertThat(file.parties().get(file.purchases().get(0).payer()).name()).isEqualTo("Ana Anić");
    }

    @Test
    void nothing_is_asked_of_a_buyer_whose_books_are_not_in_the_case() {
        var file = new CaseSheets()
                .statement("a.csv", "100001", "Ana Anić", "EUR", "2024-03-02 | -5.00 | Pijaca")
                .purchases("bought.csv", WATCH)
                .file();

        assertThat(file.remarks()).isEmpty();
    }

    @Test
    void what_was_seized_is_known_by_its_serial_number_and_money_is_money() {
        var file = bought(WATCH, "2024-03-02 | -9000.00 | Zlatar Kruna d.o.o. | 200002")
                .seizures("seized.csv", """
                        Z1 | 2024-05-01 | Marko Marić | watch, serial XQ-12345
                        Z2 | 2024-05-01 | Marko Marić | cash | 700.00 EUR
                        """)
                .file();

        assertThat(file.seizures().get(0).asset()).isZero();
        assertThat(file.seizures().get(1).asset()).isEqualTo(-1);
        assertThat(file.seizures().get(1).cash()).contains(Money.of(70000, "EUR"));
    }

    private static CaseSheets bought(String purchases, String rows) {
        return new CaseSheets()
                .statement("a.csv", "100001", "Marko Marić", "EUR", rows)
                .purchases("bought.csv", purchases);
    }
}
