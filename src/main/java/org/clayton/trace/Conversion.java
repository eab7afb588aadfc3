package org.clayton.trace;

import java.util.Arrays;
import org.clayton.money.LargestRemainder;

/**
 * What arrives of claimed money when an exchange or a fee lies between the two accounts: every part shrinks or grows in
 * the proportion of the amount that was really credited, never by a reference rate.
 *
 * <p>Rounded by largest remainder in three steps: claimed against not claimed (an exact half to the unclaimed), claim
 * against claim (the earlier first), piece against piece (the older first).
 */
final class Conversion {
    private Conversion() {}

    /**
     * @param pieces what left, at offsets in {@code sent}; its amounts and offsets become those in {@code received}
     * @param sent positive
     */
    static void convert(Parcel pieces, long sent, long received) {
        var claimed = pieces.claimed();
        var unclaimed = gaps(pieces, sent);
        var arriving = claimed == sent ? received : Proportion.halfDown(received, claimed, sent);
        split(pieces, arriving);
        var between = LargestRemainder.split(received - arriving, unclaimed);
        var offset = 0L;
        for (var i = 0; i < pieces.size; i++) {
            offset += between[i];
            pieces.at[i] = offset;
            offset += pieces.amount[i];
        }
    }

    /** The unclaimed stretches before, between and behind the pieces. */
    private static long[] gaps(Parcel pieces, long sent) {
        var gaps = new long[pieces.size + 1];
        var end = 0L;
        for (var i = 0; i < pieces.size; i++) {
            gaps[i] = pieces.at[i] - end;
            end = pieces.at[i] + pieces.amount[i];
        }
        gaps[pieces.size] = sent - end;
        return gaps;
    }

    private static void split(Parcel pieces, long arriving) {
        var claims = claimsIn(pieces);
        var totals = new long[claims.length];
        for (var i = 0; i < pieces.size; i++) {
            totals[place(claims, pieces, i)] += pieces.amount[i];
        }
        var shares = LargestRemainder.split(arriving, totals);
        for (var place = 0; place < claims.length; place++) {
            splitOne(pieces, claims[place], shares[place]);
        }
    }

    private static void splitOne(Parcel pieces, int claim, long share) {
        var weights = new long[pieces.size];
        for (var i = 0; i < pieces.size; i++) {
            weights[i] = pieces.claim[i] == claim ? pieces.amount[i] : 0;
        }
        var parts = LargestRemainder.split(share, weights);
        for (var i = 0; i < pieces.size; i++) {
            if (weights[i] > 0) {
                pieces.amount[i] = parts[i];
            }
        }
    }

    private static int[] claimsIn(Parcel pieces) {
        return Arrays.stream(pieces.claim, 0, pieces.size).sorted().distinct().toArray();
    }

    private static int place(int[] claims, Parcel pieces, int i) {
        return Arrays.binarySearch(claims, pieces.claim[i]);
    }
}
