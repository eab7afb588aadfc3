package org.clayton.trace;

import java.math.BigInteger;
import java.util.Arrays;
import org.clayton.money.LargestRemainder;

/** Exact proportions of whole minor units; the quick way for what fits 64 bits, the slow one gives the same. */
final class Proportion {
    private Proportion() {}

    /** {@code a * b / whole} rounded to the nearest unit, an exact half down. All not negative, {@code whole} positive. */
    static long halfDown(long a, long b, long whole) {
        if (fits(a, b)) {
            var product = a * b;
            var quotient = product / whole;
            var rest = product - quotient * whole;
            return rest > whole - rest ? quotient + 1 : quotient;
        }
        var parts = BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)).divideAndRemainder(BigInteger.valueOf(whole));
        var up = parts[1].shiftLeft(1).compareTo(BigInteger.valueOf(whole)) > 0;
        return parts[0].longValueExact() + (up ? 1 : 0);
    }

    /**
     * {@code part} split by the first {@code size} weights as {@link LargestRemainder} does it.
     *
     * @param whole the sum of those weights
     */
    static long[] split(long part, long[] weights, int size, long whole) {
        var shares = new long[size];
        if (size == 1) {
            shares[0] = part;
            return shares;
        }
        if (part == whole) {
            System.arraycopy(weights, 0, shares, 0, size);
            return shares;
        }
        var rests = new long[size];
        var left = part;
        for (var i = 0; i < size; i++) {
            if (!fits(part, weights[i])) {
                return LargestRemainder.split(part, Arrays.copyOf(weights, size));
            }
            var product = part * weights[i];
            shares[i] = product / whole;
            rests[i] = product - shares[i] * whole;
            left -= shares[i];
        }
        handOut(left, shares, rests);
        return shares;
    }

    /** One unit each to the largest remainders, the lower index first on a tie. */
    private static void handOut(long units, long[] shares, long[] rests) {
        if (units == 0) {
            return;
        }
        var last = largest((int) units, rests.clone());
        var left = units;
        for (var i = 0; i < rests.length; i++) {
            if (rests[i] > last) {
                shares[i]++;
                left--;
            }
        }
        for (var i = 0; left > 0; i++) {
            if (rests[i] == last) {
                shares[i]++;
                left--;
            }
        }
    }

    /** The {@code nth} largest, from 1, by Hoare's selection: of a hundred remainders one place is asked, not their order. */
    private static long largest(int nth, long[] of) {
        var place = of.length - nth;
        var low = 0;
        for (var high = of.length - 1; low < high; ) {
            var pivot = of[(low + high) >>> 1];
            var up = low;
            var down = high;
            while (up <= down) {
                while (of[up] < pivot) {
                    up++;
                }
                while (of[down] > pivot) {
                    down--;
                }
                if (up <= down) {
                    var one = of[up];
                    of[up++] = of[down];
                    of[down--] = one;
                }
            }
            if (place <= down) {
                high = down;
            } else if (place >= up) {
                low = up;
            } else {
                return pivot;
            }
        }
        return of[place];
    }

    private static boolean fits(long a, long b) {
        return Math.multiplyHigh(a, b) == 0 && a * b >= 0;
    }
}
