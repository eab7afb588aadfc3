package org.clayton.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.clayton.casefile.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Movements that nothing puts in order are booked both ways, and the range is what both say. */
class TiesTest {

    private static Trace bothWays(WrittenCase written, List<WrittenLedger.Row> rows, Method method) {
        return Tracing.followBothWays(new WrittenLedger(rows, true), written.accountList(), written.claims, method);
    }

    @Test
    void a_payment_on_the_day_of_the_claimed_deposit_may_have_left_before_it() {
        var written = new WrittenCase().held("A", 50).outside("out");
        written.move("out", "A", 50).claim("C1", 50).move("A", "out", 50);
        var trace = bothWays(written, written.rows(), Method.LIFO);

        assertThat(trace.heldIn(0)).isZero();
        assertThat(trace.otherwise()).containsExactly(java.util.Map.entry(0, 50L));
        assertThat(trace.leastIn(0)).isZero();
        assertThat(trace.mostIn(0)).isEqualTo(50);
    }

    @Test
    void what_a_day_or_a_bank_puts_in_order_stays_in_it() {
        var written = new WrittenCase().held("A", 50).outside("out");
        written.move("out", "A", 50).claim("C1", 50).move("A", "out", 50);
        var trace = Tracing.followBothWays(written.ledger(), written.accountList(), written.claims, Method.LIFO);

        assertThat(trace.otherwise()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void the_other_order_is_the_ledger_written_backwards(Method method) {
        for (var seed = 0L; seed < 200; seed++) {
            var written = RandomCase.of(seed);
            var backwards = new ArrayList<>(written.rows());
            Collections.reverse(backwards);
            var last = written.size() - 1;
            var claims = written.claims.stream()
                    .map(one -> new Claim(one.id(), last - one.movement(), one.amountMinor(), "", ""))
                    .toList();
            var trace = bothWays(written, written.rows(), method);
            var other = Tracing.follow(new WrittenLedger(backwards), written.accountList(), claims, method);

            for (var account : written.accountList()) {
                var there = other.heldIn(account.index());
                assertThat(trace.otherwise().getOrDefault(account.index(), trace.heldIn(account.index())))
                        .as("seed %d, %s", seed, account.key())
                        .isEqualTo(there);
            }
        }
    }
}
