package org.clayton.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clayton.observe.Seeing.only;

import org.clayton.casefile.LedgerFixture;
import org.junit.jupiter.api.Test;

class CashTest {

    @Test
    void three_deposits_under_the_limit_within_a_week_are_one_run() {
        var runs = only(CashRun.class, """
                2024-03-01 | CASH:P1 -> HR1 | 9500.00 EUR | CASH_IN
                2024-03-04 | CASH:P1 -> HR1 | 8000.00 EUR | CASH_IN
                2024-03-04 | CASH:P1 -> HR1 | 120.00 EUR  | CASH_IN
                2024-03-07 | CASH:P1 -> HR1 | 9900.00 EUR | CASH_IN
                2024-03-08 | CASH:P1 -> HR1 | 9000.00 EUR | CASH_IN
                """);
        assertThat(runs).hasSize(2);
        var first = runs.get(0);
        assertThat(first.deposits()).isEqualTo(3);
        assertThat(first.sumMinor()).isEqualTo(27_400_00);
        assertThat(first.largestMinor()).isEqualTo(9_900_00);
        assertThat(first.smallestMinor()).isEqualTo(8_000_00);
        assertThat(first.limitMinor()).isEqualTo(10_000_00);
        assertThat(first.movements()).containsExactly(0, 1, 3);
        assertThat(runs.get(1).movements()).containsExactly(1, 3, 4);
    }

    @Test
    void a_deposit_at_the_limit_is_reported_and_so_belongs_to_no_run() {
        assertThat(only(CashRun.class, """
                        2024-03-01 | CASH:P1 -> HR1 | 10000.00 EUR | CASH_IN
                        2024-03-02 | CASH:P1 -> HR1 | 9000.00 EUR | CASH_IN
                        2024-03-03 | CASH:P1 -> HR1 | 9000.00 EUR | CASH_IN
                        """)).isEmpty();
    }

    @Test
    void the_limit_of_the_country_counts_in_its_own_currency() {
        var runs = only(CashRun.class, LedgerFixture.of("""
                                2024-03-01 | CASH:P1 -> PL1 | 60000.00 PLN | CASH_IN
                                2024-03-02 | CASH:P1 -> PL1 | 55000.00 PLN | CASH_IN
                                2024-03-03 | CASH:P1 -> PL1 | 61000.00 PLN | CASH_IN
                                """).rate("PLN", "4.30").caseFile());
        assertThat(runs).hasSize(1);
        assertThat(runs.get(0).limitCountry()).isEqualTo("PL");
        assertThat(runs.get(0).limitMinor()).isEqualTo(15_000_00);
    }

    @Test
    void cash_without_a_rate_is_left_out_and_said_so() {
        var seen = Observations.of(
                LedgerFixture.of("2024-03-01 | CASH:P1 -> PL1 | 60000.00 PLN | CASH_IN")
                        .caseFile(),
                Floors.defaults(Seeing.lists()));
        assertThat(seen.all()).isEmpty();
        assertThat(seen.remarks()).singleElement().asString().startsWith("1 movements were left out");
    }

    @Test
    void cash_wired_on_names_the_largest_payee() {
        var wired = only(CashThenWire.class, """
                2024-03-01 | CASH:P1 -> HR1 | 12000.00 EUR | CASH_IN
                2024-03-02 | CASH:P1 -> HR1 | 12000.00 EUR | CASH_IN
                2024-03-04 | HR1 -> EXT:Trader | 18000.00 EUR
                2024-03-05 | HR1 -> EXT:Aunt | 2000.00 EUR
                2024-03-20 | HR1 -> EXT:Trader | 9000.00 EUR
                """);
        assertThat(wired).singleElement().satisfies(one -> {
            assertThat(one.cashMinor()).isEqualTo(24_000_00);
            assertThat(one.wiredMinor()).isEqualTo(20_000_00);
            assertThat(one.wiredBasisPoints()).isEqualTo(8_333);
            assertThat(one.largestPayeeBasisPoints()).isEqualTo(9_000);
            assertThat(one.payees()).isEqualTo(2);
        });
    }

    @Test
    void a_month_of_cash_is_measured_by_the_median_of_the_months_before() {
        var surges = only(CashSurge.class, """
                2024-01-10 | CASH:P1 -> HR1 | 4000.00 EUR | CASH_IN
                2024-02-10 | CASH:P1 -> HR1 | 5000.00 EUR | CASH_IN
                2024-03-10 | CASH:P1 -> HR1 | 6000.00 EUR | CASH_IN
                2024-04-10 | CASH:P1 -> HR1 | 15000.00 EUR | CASH_IN
                """);
        assertThat(surges).singleElement().satisfies(one -> {
            assertThat(one.usualMinor()).isEqualTo(5_000_00);
            assertThat(one.ofUsualBasisPoints()).isEqualTo(30_000);
            assertThat(one.earlierMonths()).isEqualTo(3);
        });
    }
}
