package org.clayton.trace;

/**
 * The claimant may say that what can still be found was bought with his money, and that what was spent was the holder's
 * own: Re Oatway [1903] 2 Ch 356; Shalson v Russo [2003] EWHC 1637 (Ch). So a payment into something that can be followed
 * takes claimed money first, and money that is spent is the holder's own first.
 */
final class Election extends Pooled {
    Election(Scene scene, HopLog log) {
        super(scene, log);
    }

    @Override
    boolean debitPlain(int account, long amount) {
        return untouched(account, amount);
    }

    @Override
    long leaving(long amount, long content, long claimed, boolean kept) {
        return kept ? Math.min(amount, claimed) : Math.max(0, claimed - (content - amount));
    }
}
