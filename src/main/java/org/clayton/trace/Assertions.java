package org.clayton.trace;

/**
 * Puts the claims into the ledger where they are asserted. A unit of money carries one claim only: what is already
 * followed for an earlier claim stays there. Inside its own credit the claimed part stands behind the rest.
 */
final class Assertions {
    private final ClaimOrder claims;
    private final HopLog log;
    private final Exits exits;
    private int next;
    private int nextMovement;

    Assertions(ClaimOrder claims, HopLog log, Exits exits) {
        this.claims = claims;
        this.log = log;
        this.exits = exits;
        nextMovement = claims.movement(0);
    }

    int nextMovement() {
        return nextMovement;
    }

    /** Asserts every claim of the next movement. */
    void enter(Parcel arriving, long received) {
        var piece = arriving.size - 1;
        var free = received;
        for (; claims.movement(next) == nextMovement; next++) {
            var want = claims.claim(next).amountMinor();
            while (want > 0 && free > 0) {
                var floor = piece < 0 ? 0 : arriving.at[piece] + arriving.amount[piece];
                var cut = Math.min(want, free - floor);
                if (cut > 0) {
                    arriving.add(free - cut, cut, log.add(next, nextMovement, -1, cut, cut), next);
                    want -= cut;
                    free -= cut;
                } else {
                    free = piece < 0 ? 0 : arriving.at[piece--];
                }
            }
            if (want > 0) {
                exits.claimedBefore(log.add(next, nextMovement, -1, want, want));
            }
        }
        sortByOffset(arriving);
        nextMovement = claims.movement(next);
    }

    private static void sortByOffset(Parcel pieces) {
        for (var i = 1; i < pieces.size; i++) {
            for (var j = i; j > 0 && pieces.at[j - 1] > pieces.at[j]; j--) {
                pieces.swap(j - 1, j);
            }
        }
    }
}
