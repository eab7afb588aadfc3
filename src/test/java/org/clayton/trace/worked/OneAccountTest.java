package org.clayton.trace.worked;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One account that is never overdrawn: what each method leaves has a closed form, and the methods stand in one order. */
class OneAccountTest {
    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void tainted_first_leaves_the_least_own_money_first_the_most_and_poison_is_above_all(long seed) {
        var ledger = RandomLedger.read(RandomLedger.singleJson(seed, "tainted"));
        var most = tainted(Amounts.of(ledger, Convention.LIBR).states());
        var least = tainted(Amounts.of(ledger, Convention.TAINTED_FIRST).states());
        var poison = tainted(Leads.of(ledger).states());
        for (var rule : List.of(Convention.FIFO, Convention.LIFO, Convention.PRO_RATA)) {
            var between = tainted(Amounts.of(ledger, rule).states());
            for (var i = 0; i < most.size(); i++) {
                assertThat(between.get(i)).isBetween(least.get(i), most.get(i));
                assertThat(most.get(i)).isLessThanOrEqualTo(poison.get(i));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void closed_forms_say_the_same(long seed) {
        var ledger = RandomLedger.read(RandomLedger.singleJson(seed, "tainted"));
        var forms = new ClosedForms();
        ledger.entries().forEach(forms::book);
        assertThat(last(ledger, Convention.FIFO)).isEqualByComparingTo(euro(forms.fifo()));
        assertThat(last(ledger, Convention.LIFO)).isEqualByComparingTo(euro(forms.lifo()));
        assertThat(last(ledger, Convention.LIBR)).isEqualByComparingTo(euro(forms.libr));
        assertThat(last(ledger, Convention.TAINTED_FIRST)).isEqualByComparingTo(euro(forms.taintedFirst));
        assertThat(last(ledger, Convention.US_984)).isEqualByComparingTo(euro(Math.min(forms.in, forms.balance)));
        assertThat(last(ledger, Convention.PRO_RATA)
                        .subtract(forms.proRata.movePointLeft(2))
                        .abs())
                .as("drift of the rounding")
                .isLessThanOrEqualTo(new BigDecimal("0.02"));
    }

    private static BigDecimal last(WorkedLedger ledger, Convention rule) {
        var tainted = tainted(Amounts.of(ledger, rule).states());
        return tainted.get(tainted.size() - 1);
    }

    private static BigDecimal euro(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }

    private static List<BigDecimal> tainted(List<State> states) {
        return states.stream().map(state -> state.accounts().get("A").tainted()).toList();
    }

    /** The forms of the literature, in cents, each from the amounts alone. */
    private static final class ClosedForms {
        private record Deposit(long amount, boolean tainted, long before, int at) {}

        private final List<Deposit> deposits = new ArrayList<>();
        private final List<Long> balances = new ArrayList<>();
        long balance;
        long in;
        long out;
        long libr;
        long taintedFirst;
        BigDecimal proRata = BigDecimal.ZERO;

        void book(Entry entry) {
            if (entry instanceof Entry.Withdrawal payment) {
                var left = BigDecimal.valueOf(balance - payment.amount());
                proRata = proRata.multiply(left).divide(BigDecimal.valueOf(balance), MathContext.DECIMAL128);
                balance -= payment.amount();
                out += payment.amount();
                libr = Math.min(libr, balance);
                taintedFirst = Math.max(0, taintedFirst - payment.amount());
            } else {
                var part = ((Entry.Deposit) entry).parts().get(0);
                var claimed = part.label().equals("tainted") ? part.amount() : 0;
                deposits.add(new Deposit(part.amount(), claimed > 0, balance, balances.size()));
                balance += part.amount();
                in += claimed;
                libr += claimed;
                taintedFirst += claimed;
                proRata = proRata.add(BigDecimal.valueOf(claimed));
            }
            balances.add(balance);
        }

        long fifo() {
            var left = 0L;
            var at = 0L;
            for (var deposit : deposits) {
                at += deposit.amount();
                left += deposit.tainted() ? Math.max(0, Math.min(deposit.amount(), at - out)) : 0;
            }
            return left;
        }

        long lifo() {
            var left = 0L;
            for (var deposit : deposits) {
                var lowest = balances.subList(deposit.at(), balances.size()).stream()
                        .mapToLong(Long::longValue)
                        .min()
                        .orElseThrow();
                left += deposit.tainted() ? Math.max(0, Math.min(deposit.amount(), lowest - deposit.before())) : 0;
            }
            return left;
        }
    }
}
