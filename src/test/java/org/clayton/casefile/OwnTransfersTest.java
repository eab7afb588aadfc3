package org.clayton.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.clayton.intake.facts.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A transfer between two accounts whose statements are both in the case is one movement, not two. */
class OwnTransfersTest {

    @Test
    void two_legs_that_name_each_other_are_one_movement_with_both_places() {
        var file = new CaseSheets()
                .statement("a.csv", "100001", "Marko Marić", "EUR", "2024-01-02 | -500.00 | Ana Anić | 200002")
                .statement("b.csv", "200002", "Ana Anić", "EUR", "2024-01-02 | 500.00 | Marko Marić | 100001")
                .file();

        assertThat(CaseFileText.ways(file)).containsExactly("100001 -> 200002");
        assertThat(file.ledger().place(0)).isEqualTo(new Place("a.csv", "", 2));
        assertThat(file.ledger().otherPlace(0)).isEqualTo(new Place("b.csv", "", 2));
        assertThat(file.remarks()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
                    the number on the debit only    ; 2024-01-02 | -500.00 | | 200002  ; 2024-01-02 | 500.00
                    the number on the credit only   ; 2024-01-02 | -500.00             ; 2024-01-02 | 500.00 | | 100001
                    the name on one side            ; 2024-01-02 | -500.00 | ANIC ANA  ; 2024-01-02 | 500.00
                    three days on the way           ; 2024-01-02 | -500.00 | | 200002  ; 2024-01-05 | 500.00
                    over a weekend, Thursday to Tuesday ; 2024-01-04 | -500.00 | | 200002 ; 2024-01-09 | 500.00
                    a reference both print          ; 2024-01-02 | -500.00 | | | | | | RF7 ; 2024-01-02 | 500.00 | | | | | | RF7
                    less a fee                      ; 2024-01-02 | -500.00 | | 200002  ; 2024-01-03 | 485.00
                    """)
    void a_pair_needs_one_good_reason(String reason, String debit, String credit) {
        var file = two(debit, credit);

        assertThat(CaseFileText.ways(file)).as(reason).containsExactly("100001 -> 200002");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
                    no reason at all                ; 2024-01-02 | -500.00             ; 2024-01-02 | 500.00
                    the credit names somebody else  ; 2024-01-02 | -500.00 | | 200002  ; 2024-01-02 | 500.00 | | 900009
                    the debit names somebody else   ; 2024-01-02 | -500.00 | | 900009  ; 2024-01-02 | 500.00 | | 100001
                    four days on the way            ; 2024-01-02 | -500.00 | | 200002  ; 2024-01-06 | 500.00
                    from Monday to Saturday         ; 2024-01-08 | -500.00 | | 200002 ; 2024-01-13 | 500.00
                    four working days over a weekend; 2024-01-03 | -500.00 | | 200002 ; 2024-01-09 | 500.00
                    the credit comes first          ; 2024-01-02 | -500.00 | | 200002  ; 2024-01-01 | 500.00
                    too much is missing for a fee   ; 2024-01-02 | -500.00 | | 200002  ; 2024-01-02 | 420.00
                    more arrives than left          ; 2024-01-02 | -500.00 | | 200002  ; 2024-01-02 | 500.01
                    cash is no transfer             ; 2024-01-02 | -500.00 | Ana Anić | | | CASH_OUT ; 2024-01-02 | 500.00 | Marko Marić | | | CASH_IN
                    """)
    void a_contradiction_keeps_two_rows_two(String reason, String debit, String credit) {
        assertThat(two(debit, credit).ledger().size()).as(reason).isEqualTo(2);
    }

    @Test
    void a_leg_without_its_other_leg_leaves_the_other_books_alone_and_is_remarked() {
        var file = two("2024-01-02 | -500.00 | Ana Anić | 200002", "2024-01-02 | 7.00 | Kafana");

        assertThat(CaseFileText.ways(file))
                .containsExactlyInAnyOrder("100001 -> 200002/not-shown", "NAME:kafana -> 200002");
        assertThat(file.remarks())
                .containsExactly(
                        "a.csv / row 2: 500.00 EUR to 200002 on 2024-01-02 has no other leg in the statement of"
                                + " that account. Maybe a row is missing there.");
    }

    @Test
    void one_debit_may_arrive_in_several_credits_that_name_its_account() {
        var file = two("2024-01-02 | -500.00 | Ana Anić | 200002", """
                2024-01-02 | 300.00 | Marko Marić | 100001
                2024-01-03 | 150.00 | Marko Marić | 100001
                2024-01-03 |  50.00 | Marko Marić | 100001
                2024-01-03 |  70.00 | Marko Marić | 100001
                """);

        assertThat(file.bookkeeping().transfers())
                .extracting(one -> one.credit().row() + " " + one.sent() + " " + one.reason())
                .containsExactly(
                        "2 300.00 EUR several credits add up to the debit; each row names the other account or its holder",
                        "3 150.00 EUR several credits add up to the debit; each row names the other account or its"
                                + " holder; 1 day under way",
                        "4 50.00 EUR several credits add up to the debit; each row names the other account or its"
                                + " holder; 1 day under way");
        assertThat(file.bookkeeping().unmatched())
                .singleElement()
                .satisfies(one -> assertThat(one.place().row()).isEqualTo(5));
        assertThat(file.ledger().size()).isEqualTo(4);
    }

    @Test
    void one_debit_may_arrive_in_credits_of_several_currencies_less_a_fee() {
        var file = new CaseSheets()
                .statement("a.csv", "100001", "Marko Marić", "EUR", "2024-01-02 | -500.00 | Marko Marić | 200002")
                .statement("b.csv", "200002", "Marko Marić", "EUR", "2024-01-02 | 297.00 | Marko Marić | 100001")
                .statement("c.csv", "200002", "Marko Marić", "RSD", "2024-01-03 | 23300.00 | Marko Marić | 100001")
                .rates("rates.csv", "2024-01-01 | RSD | 117.10")
                .file();

        assertThat(file.bookkeeping().transfers())
                .extracting(one -> one.sent() + " => " + one.received() + ": " + one.reason())
                .containsExactly(
                        "299.41 EUR => 297.00 EUR: several credits add up to about the debit; each row names the other account"
                                + " or its holder; 2.41 EUR less arrived, a fee on the way",
                        "200.59 EUR => 23,300.00 RSD: several credits add up to about the debit; each row names the other"
                                + " account or its holder; exchanged on the way; 1 day under way");
        assertThat(file.bookkeeping().unmatched()).isEmpty();
    }

    @Test
    void a_batch_that_names_nobody_goes_with_the_credits_that_print_its_number() {
        var file = new CaseSheets()
                .statement("a.csv", "100001", "Marko Marić", "EUR", "2024-01-02 | -500.00 | | | batch")
                .statement("b.csv", "200002", "Ana Anić", "EUR", "2024-01-02 | 300.00 | Marko Marić | 100001")
                .statement("c.csv", "300003", "Ivo Ivić", "EUR", "2024-01-03 | 200.00 | Marko Marić | 100001")
                .file();

        assertThat(CaseFileText.ways(file)).containsExactly("100001 -> 200002", "100001 -> 300003");
        assertThat(file.bookkeeping().transfers())
                .extracting(one -> one.sent() + " " + one.reason())
                .contains(
                        "300.00 EUR several credits add up to the debit; the credit names the other account or its holder");
    }

    @Test
    void credits_that_fall_short_of_the_debit_by_more_than_a_fee_are_listed() {
        var file = two("2024-01-02 | -500.00 | Ana Anić | 200002", """
                2024-01-02 | 200.00 | Marko Marić | 100001
                2024-01-03 | 180.00 | Marko Marić | 100001
                """);

        assertThat(file.bookkeeping().transfers()).isEmpty();
        assertThat(file.bookkeeping().unmatched()).hasSize(3);
    }

    @Test
    void parts_that_add_up_in_two_ways_are_left_alone_and_listed() {
        var file = two("2024-01-02 | -500.00 | Ana Anić | 200002", """
                2024-01-02 | 300.00 | Marko Marić | 100001
                2024-01-03 | 200.00 | Marko Marić | 100001
                2024-01-03 | 200.00 | Marko Marić | 100001
                """);

        assertThat(file.bookkeeping().transfers()).isEmpty();
        assertThat(file.bookkeeping().unmatched()).hasSize(4);
    }

    @Test
    void without_a_rate_two_rows_that_print_each_others_number_are_one_transfer_where_they_are_alone() {
        var file = new CaseSheets()
                .statement("a.csv", "100001", "Marko Marić", "EUR", """
                        2024-01-02 | -500.00 | Marko Marić | 200002
                        2024-02-02 | -300.00 | Marko Marić | 200002
                        2024-02-02 | -310.00 | Marko Marić | 200002
                        2024-03-02 | -900.00 | Marko Marić
                        """)
                .statement("b.csv", "200002", "Marko Marić", "RSD", """
                        2024-01-03 | 58400.00 | Marko Marić | 100001
                        2024-02-02 | 35100.00 | Marko Marić | 100001
                        2024-03-02 | 99000.00 | Marko Marić
                        """)
                .file();

        assertThat(file.bookkeeping().transfers()).singleElement().satisfies(one -> {
            assertThat(one.sent() + " " + one.received()).isEqualTo("500.00 EUR 58,400.00 RSD");
            assertThat(one.reason()).contains("each row prints the number of the other account");
        });
    }

    @Test
    void a_pair_says_when_another_row_would_have_fitted() {
        var file = two("2024-01-02 | -500.00 | Ana Anić | 200002", """
                2024-01-02 | 500.00 | Marko Marić | 100001
                2024-01-03 | 500.00 | Marko Marić | 100001
                """);
        var plain = two("2024-01-02 | -485.00 | Ana Anić | 200002", "2024-01-04 | 480.00 | Marko Marić | 100001");

        assertThat(file.bookkeeping().transfers()).singleElement().satisfies(one -> assertThat(one.equalCandidates())
                .isTrue());
        assertThat(plain.bookkeeping().transfers()).singleElement().satisfies(one -> {
            assertThat(one.equalCandidates()).isFalse();
            assertThat(one.reason())
                    .isEqualTo("the amounts are near; each row names the other account or its holder; 5.00 EUR less"
                            + " arrived, a fee on the way; 2 days under way");
        });
    }

    @Test
    void one_debit_is_paired_with_one_credit_only() {
        var file = new CaseSheets()
                .statement("a.csv", "100001", "Marko Marić", "EUR", "2024-01-02 | -500.00 | | 200002")
                .statement("b.csv", "200002", "Ana Anić", "EUR", """
                        2024-01-02 | 500.00 | Marko Marić
                        2024-01-03 | 500.00 | Marko Marić
                        """)
                .file();

        assertThat(CaseFileText.ways(file)).containsExactly("100001 -> 200002", "NAME:maric marko -> 200002");
    }

    @Test
    void equal_transfers_on_following_days_are_paired_in_their_order() {
        var file = new CaseSheets()
                .statement("a.csv", "100001", "Marko Marić", "EUR", """
                        2024-01-02 | -500.00 | | 200002
                        2024-01-03 | -500.00 | | 200002
                        2024-01-04 | -500.00 | | 200002
                        """)
                .statement("b.csv", "200002", "Ana Anić", "EUR", """
                        2024-01-03 | 500.00
                        2024-01-04 | 500.00
                        2024-01-05 | 500.00
                        """)
                .file();

        assertThat(file.ledger().size()).isEqualTo(3);
        for (var movement = 0; movement < 3; movement++) {
            assertThat(file.ledger().otherPlace(movement)).isEqualTo(new Place("b.csv", "", movement + 2));
        }
    }

    @Test
    void an_exchange_keeps_what_left_and_what_arrived() {
        var file = new CaseSheets()
                .statement("a.csv", "100001", "Marko Marić", "EUR", "2024-01-02 | -100.00 | | 200002")
                .statement("b.csv", "200002", "Ana Anić", "RSD", "2024-01-03 | 11650.00 | | 100001")
                .rates("rates.csv", "2024-01-01 | RSD | 117.10")
                .file();

        assertThat(file.ledger().size()).isEqualTo(1);
        assertThat(file.ledger().sent(0)).isEqualTo(10000);
        assertThat(file.ledger().received(0)).isEqualTo(1165000);
    }

    @Test
    void an_exchange_far_from_the_rate_of_the_day_is_not_taken_for_one() {
        var file = new CaseSheets()
                .statement("a.csv", "100001", "Marko Marić", "EUR", "2024-01-02 | -100.00 | | 200002")
                .statement("b.csv", "200002", "Ana Anić", "RSD", "2024-01-03 | 9000.00 | | 100001")
                .rates("rates.csv", "2024-01-01 | RSD | 117.10")
                .file();

        assertThat(file.ledger().size()).isEqualTo(2);
    }

    private static CaseFile two(String debit, String credit) {
        return new CaseSheets()
                .statement("a.csv", "100001", "Marko Marić", "EUR", debit)
                .statement("b.csv", "200002", "Ana Anić", "EUR", credit)
                .file();
    }
}
