package org.clayton.trace.worked;

import java.util.List;

/**
 * Every label bears a payment in proportion to its share just before it: the rolling charge, or North American method, of
 * Barlow Clowes International v Vaughan [1992] 4 All ER 22 (CA) and Re Ontario Securities Commission and Greymac (1986)
 * 55 OR (2d) 673; "averaging" in US v Banco Cafetero Panama, 797 F.2d 1154 (2d Cir. 1986).
 */
final class EachItsShare implements Draw {
    @Override
    public List<Lot> take(Content from, long amount, Purpose purpose) {
        return from.take(Labels.split(amount, from.labels()));
    }
}
