package org.clayton.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.clayton.casefile.Claim;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One account that is never overdrawn: what each method leaves there has a closed form. */
class SingleAccountTest {

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_lowest_balance_leaves_the_most(long seed) {
        var written = single(seed);
        var most = written.trace(Method.LIBR).heldIn(0);
        for (var method : List.of(Method.FIFO, Method.LIFO, Method.PRO_RATA)) {
            assertThat(written.trace(method).heldIn(0)).isLessThanOrEqualTo(most);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void closed_forms_say_the_same(long seed) {
        var written = single(seed);
        var roots = IntStream.range(0, written.size())
                .filter(m -> written.rows().get(m).to() == 0)
                .toArray();
        var expectedLibr = 0L;
        var balance = 100L;
        var balances = new ArrayList<Long>();
        for (var m = 0; m < written.size(); m++) {
            var row = written.rows().get(m);
            balance += row.to() == 0 ? row.received() : -row.sent();
            balances.add(balance);
            expectedLibr = Math.min(expectedLibr + claimed(written, m), balance);
        }
        assertThat(written.trace(Method.LIBR).heldIn(0)).isEqualTo(expectedLibr);
        assertThat(written.trace(Method.FIFO).heldIn(0)).isEqualTo(firstInFirstOut(written, balance));
        assertThat(written.trace(Method.LIFO).heldIn(0)).isEqualTo(lastInFirstOut(written, roots, balances));
    }

    /** The overlap of each claimed deposit's stretch of the inflow with what has not been drawn. */
    private static long firstInFirstOut(WrittenCase written, long closing) {
        var in = 100L;
        for (var row : written.rows()) {
            in += row.to() == 0 ? row.received() : 0;
        }
        var out = in - closing;
        var left = 0L;
        var at = 100L;
        for (var m = 0; m < written.size(); m++) {
            if (written.rows().get(m).to() == 0) {
                at += written.rows().get(m).received();
                left += Math.max(0, at - Math.max(out, at - claimed(written, m)));
            }
        }
        return left;
    }

    /** Of each claimed deposit, what no later balance ever went below. */
    private static long lastInFirstOut(WrittenCase written, int[] deposits, List<Long> balances) {
        var left = 0L;
        for (var m : deposits) {
            var lowest = balances.subList(m, balances.size()).stream()
                    .mapToLong(Long::longValue)
                    .min()
                    .orElseThrow();
            var before = balances.get(m) - claimed(written, m);
            left += Math.min(Math.max(lowest - before, 0), claimed(written, m));
        }
        return left;
    }

    private static long claimed(WrittenCase written, int movement) {
        return written.claims.stream()
                .filter(claim -> claim.movement() == movement)
                .mapToLong(Claim::amountMinor)
                .sum();
    }

    /** One account that is never overdrawn, with 100 at the start. */
    private static WrittenCase single(long seed) {
        var random = new Random(seed);
        var written = new WrittenCase().held("A", 100).outside("out");
        var balance = 100L;
        for (var i = 0; i < 30; i++) {
            var amount = 1 + random.nextInt(120);
            if (random.nextBoolean() && amount <= balance) {
                written.move("A", "out", amount);
                balance -= amount;
            } else {
                written.move("out", "A", amount);
                balance += amount;
                if (random.nextInt(3) == 0) {
                    written.claim("C" + i, 1 + random.nextInt(amount));
                }
            }
        }
        return written;
    }
}
