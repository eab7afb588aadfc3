package org.clayton.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clayton.observe.Seeing.only;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clayton.casefile.LedgerFixture;
import org.clayton.casefile.Party;
import org.junit.jupiter.api.Test;

class FlowTest {

    @Test
    void one_outgoing_payment_never_explains_two_credits() {
        var passes = only(PassThrough.class, """
                2024-03-01 | EXT:A -> HR1 | 3000.00 EUR
                2024-03-01 | EXT:B -> HR1 | 3000.00 EUR
                2024-03-01 | EXT:C -> HR1 | 3000.00 EUR
                2024-03-02 | HR1 -> EXT:D | 3000.00 EUR
                """);
        assertThat(passes).singleElement().satisfies(one -> assertThat(one.passes())
                .isEqualTo(1));
    }

    @Test
    void three_credits_that_leave_at_once_pass_through() {
        var passes = only(PassThrough.class, """
                2024-02-20 | HR1 -> EXT:D | 10.00 EUR
                2024-03-01 | EXT:A -> HR1 | 3000.00 EUR
                2024-03-02 | HR1 -> EXT:D | 2900.00 EUR
                2024-03-05 | EXT:B -> HR1 | 4000.00 EUR
                2024-03-06 | HR1 -> CASH:P1 | 3800.00 EUR | CASH_OUT
                2024-03-10 | EXT:A -> HR1 | 5000.00 EUR
                2024-03-10 | HR1 -> EXT:E | 5000.00 EUR
                """);
        assertThat(passes).singleElement().satisfies(one -> {
            assertThat(one.passes()).isEqualTo(3);
            assertThat(one.inMinor()).isEqualTo(12_000_00);
            assertThat(one.outMinor()).isEqualTo(11_700_00);
            assertThat(one.forwardedBasisPoints()).isEqualTo(9_750);
            assertThat(one.leftBasisPoints()).isEqualTo(9_750);
            assertThat(one.payers()).isEqualTo(2);
            assertThat(one.repeatPayeesBasisPoints()).isEqualTo(3_333);
            assertThat(one.ofTurnoverBasisPoints()).isEqualTo(10_000);
            assertThat(one.lawfulWords()).isFalse();
            assertThat(one.movements()).containsExactly(1, 2, 3, 4, 5, 6);
        });
    }

    @Test
    void a_firm_that_pays_out_far_more_than_came_pays_from_what_it_had() {
        var passes = only(PassThrough.class, """
                2024-03-01 | EXT:A -> HR1 | 3000.00 EUR
                2024-03-02 | HR1 -> EXT:D | 2900.00 EUR
                2024-03-02 | HR1 -> EXT:E | 9100.00 EUR
                2024-03-20 | EXT:A -> HR1 | 5000.00 EUR
                2024-03-21 | HR1 -> EXT:D | 5000.00 EUR
                """);
        assertThat(passes).singleElement().satisfies(one -> {
            assertThat(one.forwardedBasisPoints()).isEqualTo(10_000);
            assertThat(one.leftBasisPoints()).isEqualTo(21_250);
        });
    }

    @Test
    void money_that_takes_three_ways_to_one_account_is_seen_from_both_ends() {
        var relays = only(Relay.class, """
                2024-03-01 | HR1 -> HR2 | 1000.00 EUR
                2024-03-01 | HR1 -> HR3 | 2000.00 EUR
                2024-03-02 | HR1 -> HR4 | 3000.00 EUR
                2024-03-02 | HR2 -> HR5 | 950.00 EUR
                2024-03-03 | HR3 -> HR5 | 1900.00 EUR
                2024-03-04 | HR4 -> HR5 | 2850.00 EUR
                """);
        assertThat(relays).hasSize(2).allSatisfy(one -> {
            assertThat(one.middlemen()).isEqualTo(3);
            assertThat(one.sumMinor()).isEqualTo(5_700_00);
            assertThat(one.keptBasisPoints()).isEqualTo(9_500);
            assertThat(one.repeatBasisPoints()).isZero();
            assertThat(one.movements()).containsExactly(0, 1, 2, 3, 4, 5);
        });
        assertThat(relays).extracting(Relay::scatters).containsExactly(true, false);
    }

    @Test
    void what_goes_on_before_it_comes_or_is_more_than_came_takes_no_way() {
        assertThat(only(Relay.class, """
                2024-03-01 | HR2 -> HR5 | 950.00 EUR
                2024-03-02 | HR1 -> HR2 | 1000.00 EUR
                2024-03-02 | HR1 -> HR3 | 2000.00 EUR
                2024-03-02 | HR1 -> HR4 | 3000.00 EUR
                2024-03-03 | HR3 -> HR5 | 2100.00 EUR
                2024-03-04 | HR4 -> HR5 | 2850.00 EUR
                """)).isEmpty();
    }

    @Test
    void the_sale_of_a_house_by_way_of_the_notary_is_known_by_its_words() {
        var passes = only(PassThrough.class, """
                2024-03-01 | EXT:A -> HR1 | 250000.00 EUR | TRANSFER | notary Rusic, sale of house
                2024-03-02 | HR1 -> EXT:D | 249000.00 EUR
                """);
        assertThat(passes).singleElement().satisfies(one -> assertThat(one.lawfulWords())
                .isTrue());
    }

    @Test
    void transfers_between_accounts_of_one_holder_are_no_pass_through() {
        assertThat(only(
                        PassThrough.class,
                        LedgerFixture.of("""
                                        2024-03-01 | HR1 -> HR2 | 3000.00 EUR
                                        2024-03-01 | HR2 -> EXT:A | 3000.00 EUR
                                        2024-03-05 | HR1 -> HR2 | 3000.00 EUR
                                        2024-03-05 | HR2 -> EXT:A | 3000.00 EUR
                                        2024-03-09 | HR1 -> HR2 | 3000.00 EUR
                                        2024-03-09 | HR2 -> EXT:A | 3000.00 EUR
                                        """).holds("P1", "HR1", "HR2").caseFile()))
                .isEmpty();
    }

    @Test
    void a_quiet_account_wakes_though_the_bank_took_its_fees() {
        var woken = only(Reactivation.class, """
                2023-01-10 | EXT:A -> HR1 | 100.00 EUR
                2023-06-30 | HR1 -> BANK | 5.00 EUR | FEE
                2024-03-01 | EXT:B -> HR1 | 20000.00 EUR | TRANSFER | services
                2024-03-03 | HR1 -> EXT:C | 19000.00 EUR
                """);
        assertThat(woken).singleElement().satisfies(one -> {
            assertThat(one.quietDays()).isEqualTo(416);
            assertThat(one.outBasisPoints()).isEqualTo(9_500);
            assertThat(one.lawfulWords()).isFalse();
            assertThat(one.movements()).containsExactly(2, 3);
        });
    }

    @Test
    void an_inheritance_on_a_quiet_account_is_known_by_its_words() {
        var woken = only(Reactivation.class, """
                2023-01-10 | EXT:A -> HR1 | 100.00 EUR
                2024-03-01 | EXT:Javni bilježnik Kos -> HR1 | 20000.00 EUR | TRANSFER | ostavina iza oca
                2024-03-03 | HR1 -> EXT:C | 19000.00 EUR
                """);
        assertThat(woken).singleElement().satisfies(one -> assertThat(one.lawfulWords())
                .isTrue());
    }

    @Test
    void many_senders_and_what_two_receivers_get() {
        var credits = IntStream.range(0, 12)
                .mapToObj(i -> "2024-03-%02d | EXT:S%d -> HR1 | %d.00 EUR".formatted(i + 1, i, 1000 + i))
                .collect(Collectors.joining("\n"));
        var fans = only(
                FanIn.class,
                credits + "\n2024-03-13 | HR1 -> EXT:X | 8000.00 EUR\n2024-03-14 | HR1 -> EXT:Y | 3000.00 EUR\n");
        assertThat(fans).singleElement().satisfies(one -> {
            assertThat(one.senders()).isEqualTo(12);
            assertThat(one.forwardedMinor()).isEqualTo(11_000_00);
            assertThat(one.repeatSendersBasisPoints()).isZero();
            assertThat(one.movements()).hasSize(14);
        });
    }

    @Test
    void one_credit_spread_over_five() {
        var fans = only(FanOut.class, """
                2024-03-01 | EXT:A -> HR1 | 20000.00 EUR
                2024-03-01 | HR1 -> EXT:B | 4000.00 EUR
                2024-03-02 | HR1 -> EXT:C | 4000.00 EUR
                2024-03-02 | HR1 -> EXT:D | 4000.00 EUR
                2024-03-03 | HR1 -> EXT:E | 4000.00 EUR
                2024-03-03 | HR1 -> EXT:F | 3000.00 EUR
                2024-03-04 | HR1 -> EXT:G | 3000.00 EUR
                """);
        assertThat(fans).singleElement().satisfies(one -> {
            assertThat(one.payees()).isEqualTo(5);
            assertThat(one.outBasisPoints()).isEqualTo(9_500);
        });
    }

    @Test
    void round_sums_leave_standing_orders_out() {
        var table = IntStream.range(0, 10)
                .mapToObj(i -> "2024-03-%02d | EXT:S%d -> HR1 | %d000.00 EUR".formatted(i + 1, i, i + 1))
                .collect(Collectors.joining("\n"));
        assertThat(only(RoundSums.class, table)).singleElement().satisfies(one -> {
            assertThat(one.roundMovements()).isEqualTo(10);
            assertThat(one.roundBasisPoints()).isEqualTo(10_000);
        });
        var standing = IntStream.range(0, 12)
                .mapToObj(i -> "2024-03-%02d | HR1 -> EXT:Son | 1000.00 EUR".formatted(i + 1))
                .collect(Collectors.joining("\n"));
        assertThat(only(RoundSums.class, standing)).isEmpty();
    }

    @Test
    void money_that_comes_home_through_two_others_is_a_round_trip_once() {
        var trips = only(RoundTrip.class, """
                2024-03-01 | HR1 -> SI1 | 20000.00 EUR
                2024-03-03 | SI1 -> CY1 | 19500.00 EUR
                2024-03-09 | CY1 -> HR1 | 19000.00 EUR
                2024-03-10 | HR1 -> SI1 | 900.00 EUR
                """);
        assertThat(trips).singleElement().satisfies(one -> {
            assertThat(one.legs()).isEqualTo(3);
            assertThat(one.days()).isEqualTo(8);
            assertThat(one.keptBasisPoints()).isEqualTo(9_500);
            assertThat(one.movements()).containsExactly(0, 1, 2);
        });
    }

    @Test
    void a_circle_against_time_is_none() {
        assertThat(only(RoundTrip.class, """
                        2024-03-01 | SI1 -> CY1 | 19500.00 EUR
                        2024-03-02 | HR1 -> SI1 | 20000.00 EUR
                        2024-03-09 | CY1 -> HR1 | 19000.00 EUR
                        """)).isEmpty();
    }

    @Test
    void a_loan_from_somebody_who_had_the_money_before() {
        var loans = only(LoanBack.class, LedgerFixture.of("""
                                2024-01-10 | HR1 -> EXT:Blue Ltd | 60000.00 EUR
                                2024-03-01 | EXT:Blue Ltd -> HR1 | 80000.00 EUR | LOAN | shareholder loan
                                2024-05-01 | HR1 -> EXT:Blue Ltd | 4000.00 EUR
                                """).caseFile());
        assertThat(loans).singleElement().satisfies(one -> {
            assertThat(one.earlierBasisPoints()).isEqualTo(7_500);
            assertThat(one.repaidBasisPoints()).isEqualTo(500);
        });
    }

    @Test
    void a_company_that_pays_wages_shows_signs_of_life() {
        var table = """
                2024-01-10 | EXT:A -> HR1 | 150000.00 EUR
                2024-02-10 | HR1 -> EXT:B | 140000.00 EUR | TRANSFER | savjetovanje
                2024-02-28 | HR1 -> EXT:Ana | 1200.00 EUR | TRANSFER | plaća 02/2024
                """;
        var seen = only(
                CompanyLife.class,
                LedgerFixture.of(table)
                        .company("C1", "Plavo d.o.o.", Party.Role.NONE)
                        .holds("C1", "HR1")
                        .caseFile());
        assertThat(seen).singleElement().satisfies(one -> {
            assertThat(one.turnoverMinor()).isEqualTo(150_000_00);
            assertThat(one.lifeSigns()).isEqualTo(1);
        });
    }

    @Test
    void a_busy_account_is_looked_at_in_one_walk() {
        var table = IntStream.range(0, 3_000)
                .mapToObj(i ->
                        "2024-%02d-%02d | EXT:S%d -> HR1 | 1200.00 EUR\n2024-%02d-%02d | HR1 -> EXT:R%d | 1200.00 EUR"
                                .formatted(i / 270 + 1, i / 10 % 27 + 1, i % 40, i / 270 + 1, i / 10 % 27 + 1, i % 30))
                .collect(Collectors.joining("\n"));
        var fans = only(FanIn.class, table);
        assertThat(fans).hasSizeBetween(100, 400);
        assertThat(fans).allSatisfy(one -> assertThat(one.senders()).isEqualTo(40));
    }
}
