package org.clayton.trace.worked;

/**
 * Money that came in together and has one colour.
 *
 * @param amount minor units of the account or thing it is in, positive
 * @param origin number of the entry that brought it; 0 for what was there before the first
 * @param place where its first unit stands among all that ever came into its account; a returned payment stands where it
 *     stood; {@link #LENT} for what the bank lent for the payment at hand
 * @param hop the step of the trail that brought it, -1 when none is told
 */
record Lot(String label, long amount, int origin, long place, int hop) {

    static final long LENT = Long.MAX_VALUE;

    /** The first so many units. */
    Lot head(long minor) {
        return new Lot(label, minor, origin, place, hop);
    }

    /** The last so many units. */
    Lot tail(long minor) {
        return new Lot(label, minor, origin, place == LENT ? LENT : place + amount - minor, hop);
    }

    Lot called(String name) {
        return new Lot(name, amount, origin, place, hop);
    }

    Lot at(long newPlace, int newOrigin) {
        return new Lot(label, amount, newOrigin, newPlace, hop);
    }

    Lot by(int newHop) {
        return new Lot(label, amount, origin, place, newHop);
    }
}
