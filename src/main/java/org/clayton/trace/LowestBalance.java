package org.clayton.trace;

/**
 * A holder of other people's money is taken to spend his own first: Re Hallett's Estate (1880) 13 Ch D 696. What was once
 * spent is not restored by his later own deposits, so the claim can never exceed the lowest balance since: James Roscoe
 * (Bolton) Ltd v Winder [1915] 1 Ch 62.
 *
 * <p>Money of unknown origin counts as the holder's own. Claims bear a loss among themselves rateably.
 */
final class LowestBalance extends Pooled {
    LowestBalance(Scene scene, HopLog log) {
        super(scene, log);
    }

    @Override
    boolean debitPlain(int account, long amount) {
        var left = Math.subtractExact(state[2 * account], amount);
        if (left < state[2 * account + 1]) {
            return false;
        }
        state[2 * account] = left;
        return true;
    }

    @Override
    long leaving(long amount, long content, long claimed, boolean kept) {
        return Math.max(0, claimed - (content - amount));
    }
}
