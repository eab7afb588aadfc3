package org.clayton.trace.worked;

import java.util.List;

/**
 * A holder of other people's money is taken to spend his own first: Re Hallett's Estate (1880) 13 Ch D 696. What was once
 * spent his later own money does not restore, so a claim never exceeds the lowest balance since: James Roscoe (Bolton) Ltd
 * v Winder [1915] 1 Ch 62. Lawful money first, then money of unknown origin, then the claims, rateably among themselves.
 */
final class OwnMoneyFirst implements Draw {
    @Override
    public List<Lot> take(Content from, long amount, Purpose purpose) {
        return Classes.ownFirst(from, amount);
    }
}
