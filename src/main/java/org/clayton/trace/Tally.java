package org.clayton.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.clayton.casefile.Ledger;
import org.clayton.trace.Trace.Break;
import org.clayton.trace.Trace.Held;

/** What is left where at the end, and the proof that no unit was lost or made on the way. */
final class Tally {
    /** What is left in an account of each piece. */
    interface Holdings {
        void held(int account, Books.Pieces sink);
    }

    private final Ledger ledger;
    private final Scene scene;
    private final HopLog log;

    Tally(Ledger ledger, Scene scene, HopLog log) {
        this.ledger = ledger;
        this.scene = scene;
        this.log = log;
    }

    /** By account, then claim; the largest piece names the hop, the earlier one on a tie. */
    List<Held> held(Holdings books, ClaimOrder claims) {
        var sum = new long[claims.size()];
        var largest = new long[claims.size()];
        var hop = new int[claims.size()];
        var held = new ArrayList<Held>();
        for (var account = 0; account < scene.accounts(); account++) {
            var any = new boolean[1];
            books.held(account, (of, minor) -> {
                var claim = log.claim(of);
                any[0] = true;
                sum[claim] = Math.addExact(sum[claim], minor);
                if (minor > largest[claim] || minor == largest[claim] && of < hop[claim]) {
                    largest[claim] = minor;
                    hop[claim] = of;
                }
            });
            if (any[0]) {
                for (var claim = 0; claim < sum.length; claim++) {
                    if (sum[claim] > 0) {
                        held.add(new Held(account, claims.given(claim), sum[claim], hop[claim]));
                    }
                }
                Arrays.fill(sum, 0);
                Arrays.fill(largest, 0);
            }
        }
        return List.copyOf(held);
    }

    /**
     * In = onward + held + broken off, for every single piece, in the currency of the account it was in.
     *
     * @throws IllegalStateException when a unit was lost or made
     */
    void assertConserved(Holdings books, List<Break> breaks) {
        var rest = new long[log.size()];
        for (var hop = 0; hop < rest.length; hop++) {
            rest[hop] = toAccountFor(hop);
            if (log.parent(hop) >= 0) {
                rest[log.parent(hop)] -= log.sent(hop);
            }
        }
        breaks.forEach(one -> rest[one.hop()] -= one.amount());
        for (var account = 0; account < scene.accounts(); account++) {
            books.held(account, (hop, minor) -> rest[hop] -= minor);
        }
        for (var hop = 0; hop < rest.length; hop++) {
            if (rest[hop] != 0) {
                throw new IllegalStateException("movement " + (log.movement(hop) + 1) + ": " + rest[hop]
                        + " minor units of claimed money are unaccounted for; no figure of this run can be used");
            }
        }
    }

    /** An exchange turns the piece into what arrived; within a currency what a fee took is accounted for too. */
    private long toAccountFor(int hop) {
        var movement = log.movement(hop);
        var exchanged = scene.followed()[ledger.to(movement)] && !scene.oneCurrency(ledger, movement);
        return exchanged ? log.received(hop) : log.sent(hop);
    }
}
