package org.clayton.observe;

import java.math.BigInteger;

/** Shares in basis points (10,000 are the whole), rounded down, so that "at least 8,000" never holds for 7,999.9. */
final class BasisPoints {

    private static final BigInteger WHOLE = BigInteger.valueOf(10_000);
    private static final BigInteger MOST = BigInteger.valueOf(Integer.MAX_VALUE);

    private BasisPoints() {}

    /** {@code part} of {@code whole}; 0 when either is not positive; at most {@link Integer#MAX_VALUE}. */
    static int of(long part, long whole) {
        if (whole <= 0 || part <= 0) {
            return 0;
        }
        if (part <= Long.MAX_VALUE / 10_000) {
            return (int) Math.min(Integer.MAX_VALUE, part * 10_000 / whole);
        }
        return of(BigInteger.valueOf(part), BigInteger.valueOf(whole));
    }

    private static int of(BigInteger part, BigInteger whole) {
        return part.multiply(WHOLE).divide(whole).min(MOST).intValue();
    }

    /** {@code points} of an amount, rounded down. */
    static long share(long amount, long points) {
        return BigInteger.valueOf(amount)
                .multiply(BigInteger.valueOf(points))
                .divide(WHOLE)
                .longValueExact();
    }

    /** Standard deviation as a share of the mean; 0 for fewer than two values or a mean of zero. */
    static int variation(long[] values) {
        var n = BigInteger.valueOf(values.length);
        var sum = BigInteger.ZERO;
        var squares = BigInteger.ZERO;
        for (var value : values) {
            var one = BigInteger.valueOf(value);
            sum = sum.add(one);
            squares = squares.add(one.multiply(one));
        }
        if (values.length < 2 || sum.signum() <= 0) {
            return 0;
        }
        var spread = n.multiply(squares).subtract(sum.multiply(sum)).max(BigInteger.ZERO);
        return of(spread.sqrt(), sum);
    }
}
