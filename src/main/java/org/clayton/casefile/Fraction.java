package org.clayton.casefile;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact share of a whole, in lowest terms.
 *
 * @param above numerator, 0 or more
 * @param below denominator, above 0
 */
public record Fraction(BigInteger above, BigInteger below) implements Comparable<Fraction> {

    static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);
    static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);
    private static final int HUNDRED = 100;

    public Fraction {
        var shared = above.gcd(below);
        if (below.signum() <= 0 || above.signum() < 0) {
            throw new IllegalArgumentException("no share: " + above + "/" + below);
        }
        above = above.divide(shared);
        below = below.divide(shared);
    }

    static Fraction ofPercent(BigDecimal percent) {
        var whole = percent.movePointLeft(2);
        var scale = Math.max(0, whole.scale());
        return new Fraction(whole.setScale(scale).unscaledValue(), BigInteger.TEN.pow(scale));
    }

    Fraction plus(Fraction other) {
        return new Fraction(above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
    }

    Fraction times(Fraction other) {
        return new Fraction(above.multiply(other.above), below.multiply(other.below));
    }

    /** What is left of the whole; the share is below it. */
    Fraction rest() {
        return new Fraction(below.subtract(above), below);
    }

    Fraction over(Fraction other) {
        return new Fraction(above.multiply(other.below), below.multiply(other.above));
    }

    boolean isZero() {
        return above.signum() == 0;
    }

    /** Percent with two decimals, rounded down, for people; the fraction itself is exact. */
    public BigDecimal percent() {
        return new BigDecimal(above.multiply(BigInteger.valueOf(HUNDRED)))
                .divide(new BigDecimal(below), 2, RoundingMode.DOWN);
    }

    @Override
    public int compareTo(Fraction other) {
        return above.multiply(other.below).compareTo(other.above.multiply(below));
    }

    /** {@code 3/20}. */
    @Override
    public String toString() {
        return below.equals(BigInteger.ONE) ? above.toString() : above + "/" + below;
    }
}
