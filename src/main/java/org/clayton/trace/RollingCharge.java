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
        return untouched(account, amount);
    }

    @Override
    long leaving(long amount, long content, long claimed, boolean kept) {
        return Proportion.halfDown(amount, claimed, content);
    }
}
