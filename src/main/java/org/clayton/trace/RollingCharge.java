package org.clayton.trace;

/**
 * Every drawing is borne by all the money in the account just before it, each source in proportion to its share: the
 * rolling charge, or North American method, as described in Barlow Clowes International v Vaughan [1992] 4 All ER 22 (CA).
 *
 * <p>Shares are rounded to whole minor units in two steps, claimed against not claimed and then claim against claim; an
 * exact half leaves the claimed unit in the account.
 */
final class RollingCharge extends Pooled {
    RollingCharge(Scene scene, HopLog log) {
        super(scene, log);
    }

    @Override
    boolean debitPlain(int account, long amount) {
        var left = Math.subtractExact(state[2 * account], amount);
        if (left < 0 || state[2 * account + 1] != 0) {
            return false;
        }
        state[2 * account] = left;
        return true;
    }

    @Override
    long leaving(long amount, long content, long claimed) {
        return Proportion.halfDown(amount, claimed, content);
    }
}
