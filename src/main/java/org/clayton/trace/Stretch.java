package org.clayton.trace;

/**
 * Units of one account that came in one behind the other, with one claim on them or none.
 *
 * @param claim place of the claim in {@link ClaimOrder}, or {@link #NOBODY}
 * @param at where the first unit stands on the line of everything that ever came in; {@link #LENT} for the bank's money
 * @param amount minor units, positive
 * @param hop piece of the evidence that brought it, -1 for what nobody claims
 * @param origin movement that brought it, as far as that is asked later, else -1
 */
record Stretch(int claim, long at, long amount, int hop, int origin) {
    static final int NOBODY = -1;
    static final long LENT = Long.MAX_VALUE;

    static Stretch unclaimed(long at, long amount, int origin) {
        return new Stretch(NOBODY, at, amount, -1, origin);
    }

    boolean claimed() {
        return claim != NOBODY;
    }

    long end() {
        return at + amount;
    }

    /** The first so many units. */
    Stretch head(long minor) {
        return new Stretch(claim, at, minor, hop, origin);
    }

    /** The last so many units. */
    Stretch tail(long minor) {
        return new Stretch(claim, at == LENT ? LENT : at + amount - minor, minor, hop, origin);
    }

    Stretch standingAt(long place) {
        return new Stretch(claim, place, amount, hop, origin);
    }
}
