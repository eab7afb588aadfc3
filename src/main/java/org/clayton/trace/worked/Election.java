package org.clayton.trace.worked;

import java.util.List;

/**
 * The claimant may say that what can still be found was bought with his money, and what was spent with the holder's own: Re
 * Oatway [1903] 2 Ch 356; Shalson v Russo [2003] EWHC 1637 (Ch). Against it, where enough is left: Turner v Jacob [2006]
 * EWHC 1317 (Ch).
 */
final class Election implements Draw {
    @Override
    public List<Lot> take(Content from, long amount, Purpose purpose) {
        return purpose == Purpose.KEPT ? Classes.claimsFirst(from, amount) : Classes.ownFirst(from, amount);
    }

    @Override
    public boolean asksPurpose() {
        return true;
    }
}
