package org.clayton.trace;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.clayton.casefile.Claim;
import org.clayton.casefile.Ledger;

/** The claims by movement, then id (C2 before C10): an order of their own, so that the order given changes nothing. */
final class ClaimOrder {
    private final List<Claim> claims;
    private final int[] given;

    /** @throws IllegalArgumentException when a claim names no movement, or more than arrived with it */
    ClaimOrder(List<Claim> claims, Ledger ledger) {
        claims.forEach(claim -> check(claim, ledger));
        this.claims = claims;
        given = IntStream.range(0, claims.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(i -> claims.get(i).movement())
                        .thenComparingInt(i -> claims.get(i).id().length())
                        .thenComparing(i -> claims.get(i).id()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    int size() {
        return given.length;
    }

    Claim claim(int place) {
        return claims.get(given[place]);
    }

    /** Its index in the list that was given. */
    int given(int place) {
        return given[place];
    }

    /** The movement of the claim at this place, or beyond every ledger when there is none. */
    int movement(int place) {
        return place < given.length ? claim(place).movement() : Integer.MAX_VALUE;
    }

    private static void check(Claim claim, Ledger ledger) {
        var movement = claim.movement();
        if (movement < 0 || movement >= ledger.size()) {
            throw new IllegalArgumentException("claim " + claim.id() + " names movement " + (movement + 1)
                    + ", but the ledger has " + ledger.size() + " movements");
        }
        if (claim.amountMinor() <= 0 || claim.amountMinor() > ledger.received(movement)) {
            throw new IllegalArgumentException("claim " + claim.id() + " asserts " + claim.amountMinor()
                    + " minor units of movement " + (movement + 1) + ", with which " + ledger.received(movement)
                    + " arrived. Maybe the amount is in the currency of the sending account.");
        }
    }
}
