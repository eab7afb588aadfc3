package org.clayton.freeze;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.clayton.casefile.Claim;
import org.clayton.report.HandMade;
import org.clayton.trace.Method;
import org.clayton.trace.Trace;
import org.junit.jupiter.api.Test;

/** One euro once, whatever the rate and however small the pieces that are taken. */
class CoverageTest {

    @Test
    void an_exchanged_claim_is_used_up_by_what_the_exchange_made_of_it() {
        var random = new Random(1);
        for (var round = 0; round < 2_000; round++) {
            long claimed = 1 + random.nextInt(500);
            long received = 1 + random.nextInt(60_000);
            var coverage = new Coverage(List.of(claim(claimed)), HandMade.caseFile());
            var trace = exchanged(claimed, received);
            var taken = 0L;
            for (var piece = 0; piece < 30; piece++) {
                taken += coverage.take(trace, HandMade.BELGRADE, 1 + random.nextInt(5_000));
            }
            assertThat(taken)
                    .as("%d EUR cents exchanged for %d RSD paras", claimed, received)
                    .isPositive()
                    .isLessThanOrEqualTo(received);
        }
    }

    private static Claim claim(long amount) {
        return new Claim("C1", shown().get(0).movement(), amount, "claim-cash-run", "Cash.");
    }

    private static List<Trace.Hop> shown() {
        return HandMade.findings().trace(Method.FIFO).hops();
    }

    private static Trace exchanged(long claimed, long received) {
        var hops = List.of(
                new Trace.Hop("C1-2-1", 0, shown().get(0).movement(), -1, claimed, claimed),
                new Trace.Hop("C1-3-2", 0, shown().get(2).movement(), 0, claimed, received));
        var held = List.of(new Trace.Held(HandMade.BELGRADE, 0, received, 1));
        return new Trace(Method.FIFO, hops, held, List.of());
    }
}
