package org.clayton.trace;

import java.util.Arrays;

/**
 * The claimed money inside one amount on the move: pieces at offsets from the amount's oldest unit, in that order.
 * Whatever no piece covers is not claimed. Reused from movement to movement.
 */
final class Parcel {
    int size;
    long[] at = new long[8];
    long[] amount = new long[8];
    int[] hop = new int[8];
    int[] claim = new int[8];

    void clear() {
        size = 0;
    }

    void add(long offset, long minor, int of, int ofClaim) {
        if (size == hop.length) {
            at = Arrays.copyOf(at, 2 * size);
            amount = Arrays.copyOf(amount, 2 * size);
            hop = Arrays.copyOf(hop, 2 * size);
            claim = Arrays.copyOf(claim, 2 * size);
        }
        at[size] = offset;
        amount[size] = minor;
        claim[size] = ofClaim;
        hop[size++] = of;
    }

    void copy(Parcel other) {
        for (var i = 0; i < other.size; i++) {
            add(other.at[i], other.amount[i], other.hop[i], other.claim[i]);
        }
    }

    long claimed() {
        var sum = 0L;
        for (var i = 0; i < size; i++) {
            sum += amount[i];
        }
        return sum;
    }

    void reverse() {
        for (int low = 0, high = size - 1; low < high; low++, high--) {
            swap(low, high);
        }
    }

    void swap(int one, int other) {
        var offset = at[one];
        at[one] = at[other];
        at[other] = offset;
        var minor = amount[one];
        amount[one] = amount[other];
        amount[other] = minor;
        var of = hop[one];
        hop[one] = hop[other];
        hop[other] = of;
        var whose = claim[one];
        claim[one] = claim[other];
        claim[other] = whose;
    }
}
