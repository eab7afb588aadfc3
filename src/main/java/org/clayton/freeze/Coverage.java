package org.clayton.freeze;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clayton.casefile.CaseFile;
import org.clayton.casefile.Claim;
import org.clayton.trace.Method;
import org.clayton.trace.Trace;

/**
 * One euro once: however many accounts, houses and cars a claim was turned into, the proposals together never take more
 * of it than was claimed (the idea of section 278 of the Proceeds of Crime Act 2002).
 *
 * <p>It is reckoned for each method by itself, because each tells another story of the same euro. Where the proposals
 * use several methods, each takes the least that any method gives it, so their sum is at most what any one method gives
 * them all, and that is at most the claims.
 */
final class Coverage {

    private final List<Claim> claims;
    private final CaseFile caseFile;
    private final Map<Told, Long> covered = new HashMap<>();

    private record Told(Method method, int claim) {}

    Coverage(List<Claim> claims, CaseFile caseFile) {
        this.claims = claims;
        this.caseFile = caseFile;
    }

    /**
     * Takes what the account holds of each claim, as far as the claim is not yet covered.
     *
     * @param most minor units of the account's currency that are wanted
     * @return minor units that may be proposed
     */
    long take(Trace trace, int account, long most) {
        var left = most;
        for (var held : trace.held()) {
            if (held.account() == account && left > 0) {
                left -= takeOne(trace, held, Math.min(left, held.amount()));
            }
        }
        return most - left;
    }

    private long takeOne(Trace trace, Trace.Held held, long wanted) {
        var start = toClaimCurrency(trace, held.hop(), wanted);
        var told = new Told(trace.method(), held.claim());
        var open = claims.get(held.claim()).amountMinor() - covered.getOrDefault(told, 0L);
        var taken = Math.max(0, Math.min(start, open));
        covered.merge(told, taken, Math::addExact);
        return taken == start ? wanted : floor(wanted, taken, start);
    }

    /** Back along the way the money came, at the rates the banks really gave; rounded up, so that no claim is used up twice. */
    private long toClaimCurrency(Trace trace, int hop, long amount) {
        var at = hop;
        var value = amount;
        while (at >= 0 && trace.hops().get(at).parent() >= 0) {
            var step = trace.hops().get(at);
            if (changesCurrency(step.movement())) {
                value = Trail.part(step.sent(), value, step.received());
            }
            at = step.parent();
        }
        return value;
    }

    private boolean changesCurrency(int movement) {
        var ledger = caseFile.ledger();
        var left = caseFile.accounts().get(ledger.from(movement)).currency();
        return !left.equals(caseFile.accounts().get(ledger.to(movement)).currency());
    }

    private static long floor(long amount, long share, long whole) {
        return BigInteger.valueOf(amount)
                .multiply(BigInteger.valueOf(share))
                .divide(BigInteger.valueOf(whole))
                .longValueExact();
    }
}
