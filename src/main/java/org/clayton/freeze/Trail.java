package org.clayton.freeze;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.clayton.casefile.Ledger;
import org.clayton.trace.Trace;

/**
 * How claimed money first came to one account: every hop that brought some of it, from the claims on. What left and came
 * back is not told twice.
 *
 * @param account index of the account reached
 * @param steps in ledger order
 */
public record Trail(int account, List<Step> steps) {

    /**
     * @param hop position in {@link Trace#hops()}
     * @param sent minor units of the account left that went on to reach the end of the trail
     * @param received the same in the currency of the account reached
     */
    public record Step(int hop, long sent, long received) {}

    public static Trail to(int account, Trace trace, Ledger ledger) {
        var hops = trace.hops();
        var returns = returns(account, trace, ledger);
        var share = new long[hops.size()];
        var steps = new ArrayList<Step>();
        for (var at = hops.size() - 1; at >= 0; at--) {
            var hop = hops.get(at);
            if (ledger.to(hop.movement()) == account && !returns[at]) {
                share[at] = hop.received();
            }
            if (share[at] == 0) {
                continue;
            }
            var sent = part(hop.sent(), share[at], hop.received());
            steps.add(new Step(at, sent, share[at]));
            if (hop.parent() >= 0) {
                var most = hops.get(hop.parent()).received();
                share[hop.parent()] = Math.min(most, Math.addExact(share[hop.parent()], sent));
            }
        }
        Collections.reverse(steps);
        return new Trail(account, List.copyOf(steps));
    }

    /** Hops of money that has been in the account before. */
    private static boolean[] returns(int account, Trace trace, Ledger ledger) {
        var hops = trace.hops();
        var been = new boolean[hops.size()];
        var returns = new boolean[hops.size()];
        for (var at = 0; at < returns.length; at++) {
            var hop = hops.get(at);
            returns[at] = hop.parent() >= 0 && been[hop.parent()];
            been[at] = returns[at] || ledger.to(hop.movement()) == account;
        }
        return returns;
    }

    /** {@code amount * share / whole}, rounded up, so that a positive share never reads as nothing. */
    static long part(long amount, long share, long whole) {
        if (share >= whole) {
            return amount;
        }
        var exact = BigInteger.valueOf(amount).multiply(BigInteger.valueOf(share));
        var parts = exact.divideAndRemainder(BigInteger.valueOf(whole));
        return parts[0].longValueExact() + (parts[1].signum() == 0 ? 0 : 1);
    }
}
