package org.clayton.money;

import java.math.BigInteger;

/**
 * Splits an amount in proportion to weights so that no minor unit is lost: every part is floored, and the units left
 * over go one each to the largest fractions, the lower index first on a tie (Hamilton's method).
 */
public final class LargestRemainder {

    private LargestRemainder() {}

    /**
     * @param total minor units to split, not negative
     * @param weights not negative, at least one positive unless {@code total} is 0
     * @return parts in the order of the weights; they add up to {@code total}
     * @throws IllegalArgumentException on a negative total or weight, or when nothing can take a positive total
     */
    public static long[] split(long total, long... weights) {
        if (total < 0) {
            throw new IllegalArgumentException("cannot split a negative amount: " + total);
        }
        var sum = BigInteger.ZERO;
        for (var weight : weights) {
            if (weight < 0) {
                throw new IllegalArgumentException("negative weight: " + weight);
            }
            sum = sum.add(BigInteger.valueOf(weight));
        }
        var parts = new long[weights.length];
        if (sum.signum() == 0) {
            if (total != 0) {
                throw new IllegalArgumentException("no weight can take " + total);
            }
            return parts;
        }
        var remainders = new BigInteger[weights.length];
        var left = total;
        for (var i = 0; i < weights.length; i++) {
            var shares = BigInteger.valueOf(total)
                    .multiply(BigInteger.valueOf(weights[i]))
                    .divideAndRemainder(sum);
            parts[i] = shares[0].longValueExact();
            remainders[i] = shares[1];
            left -= parts[i];
        }
        for (; left > 0; left--) {
            var largest = 0;
            for (var i = 1; i < remainders.length; i++) {
                if (remainders[i].compareTo(remainders[largest]) > 0) {
                    largest = i;
                }
            }
            parts[largest]++;
            remainders[largest] = BigInteger.valueOf(-1);
        }
        return parts;
    }
}
