package org.clayton.trace.worked;

import java.util.List;

/**
 * "Drugs-in, first-out": the claims leave first, then money of unknown origin, then lawful money. One of the choices in US v
 * Banco Cafetero Panama, 797 F.2d 1154 (2d Cir. 1986).
 */
final class ClaimsFirst implements Draw {
    @Override
    public List<Lot> take(Content from, long amount, Purpose purpose) {
        return Classes.claimsFirst(from, amount);
    }
}
