package org.clayton.trace.worked;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What tracing programs get wrong: each defect has the ledger that shows it. */
class OldDefectsTest {

    @Test
    void floating_point_a_thousand_payments_of_a_tenth_leave_exactly_nothing() {
        var entries = new StringBuilder(deposit("100.00", "clean") + "," + deposit("200.00", "tainted"));
        for (var i = 0; i < 1000; i++) {
            entries.append(",{\"type\":\"withdrawal\",\"account\":\"A\",\"amount\":\"0.30\"}");
        }
        for (var rule : Convention.values()) {
            assertThat(last(entries.toString(), rule).labels()).as(rule.name()).isEmpty();
        }
    }

    @Test
    void floating_point_a_cent_beyond_two_to_the_power_of_53_is_still_there() {
        var entries = deposit("90071992547409.93", "tainted") + "," + deposit("0.01", "clean")
                + ",{\"type\":\"withdrawal\",\"account\":\"A\",\"amount\":\"90071992547409.92\"}";
        assertThat(last(entries, Convention.FIFO).labels())
                .isEqualTo(Map.of("clean", new BigDecimal("0.01"), "tainted", new BigDecimal("0.01")));
    }

    @Test
    void one_to_one_matching_one_payment_is_made_of_many_deposits_and_one_deposit_pays_many() {
        var entries =
                deposit("10.00", "victim-a") + "," + deposit("20.00", "victim-b") + "," + deposit("30.00", "victim-c")
                        + ",{\"type\":\"withdrawal\",\"account\":\"A\",\"amount\":\"25.00\"}"
                        + ",{\"type\":\"withdrawal\",\"account\":\"A\",\"amount\":\"25.00\"}";
        assertThat(last(entries, Convention.FIFO).labels()).isEqualTo(Map.of("victim-c", new BigDecimal("10.00")));
        assertThat(last(entries, Convention.LIFO).labels()).isEqualTo(Map.of("victim-a", new BigDecimal("10.00")));
    }

    @Test
    void seed_order_the_claims_of_one_credit_may_be_listed_in_any_order() {
        var one = "{\"type\":\"deposit\",\"account\":\"A\",\"parts\":[{\"label\":\"v\",\"amount\":\"0.05\"},"
                + "{\"label\":\"u\",\"amount\":\"0.05\"},{\"label\":\"w\",\"amount\":\"0.05\"}]}";
        var other = "{\"type\":\"deposit\",\"account\":\"A\",\"parts\":[{\"label\":\"w\",\"amount\":\"0.05\"},"
                + "{\"label\":\"v\",\"amount\":\"0.05\"},{\"label\":\"u\",\"amount\":\"0.05\"}]}";
        var payment = ",{\"type\":\"withdrawal\",\"account\":\"A\",\"amount\":\"0.07\"}";
        for (var rule : Convention.values()) {
            if (rule != Convention.FIFO && rule != Convention.LIFO) {
                assertThat(last(one + payment, rule)).as(rule.name()).isEqualTo(last(other + payment, rule));
            }
        }
    }

    @Test
    void false_libr_later_own_money_does_not_bring_the_claim_back() {
        var entries = deposit("100.00", "clean") + "," + deposit("455.00", "tainted")
                + ",{\"type\":\"withdrawal\",\"account\":\"A\",\"amount\":\"530.00\"}," + deposit("333.00", "clean");
        assertThat(last(entries, Convention.LIBR).tainted()).isEqualByComparingTo("25.00");
        assertThat(last(entries, Convention.US_984).tainted()).isEqualByComparingTo("358.00");
    }

    @Test
    void false_libr_the_two_meanings_have_two_names_and_two_answers() {
        var entries = deposit("50.00", "clean") + "," + deposit("100.00", "victim-a") + ","
                + deposit("50.00", "victim-b") + ",{\"type\":\"withdrawal\",\"account\":\"A\",\"amount\":\"80.00\"}";
        assertThat(last(entries, Convention.LIBR).tainted()).isEqualByComparingTo("120.00");
        assertThat(last(entries, Convention.LIBR_BETWEEN_INNOCENTS).tainted()).isEqualByComparingTo("90.00");
    }

    private static State.AccountState last(String entries, Convention rule) {
        var ledger = RandomLedger.read(
                "{\"accounts\":[{\"id\":\"A\",\"currency\":\"EUR\",\"scale\":2}],\"entries\":[" + entries + "]}");
        var states = Amounts.of(ledger, rule).states();
        return states.get(states.size() - 1).accounts().get("A");
    }

    private static String deposit(String amount, String label) {
        return "{\"type\":\"deposit\",\"account\":\"A\",\"amount\":\"" + amount + "\",\"label\":\"" + label + "\"}";
    }
}
