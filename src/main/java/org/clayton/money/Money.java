package org.clayton.money;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;

/**
 * An exact amount: a whole number of minor units (cents, para, grosz) of one currency. Never a floating-point number.
 *
 * @param minor minor units, negative for a debit; the scale is {@link Currency#getDefaultFractionDigits()}
 * @param currency ISO 4217 currency with a scale (not a precious metal or a test code)
 */
public record Money(long minor, Currency currency) implements Comparable<Money> {

    public Money {
        Objects.requireNonNull(currency, "currency");
        if (currency.getDefaultFractionDigits() < 0) {
            throw new IllegalArgumentException(currency.getCurrencyCode() + " has no minor unit");
        }
    }

    public static Money of(long minor, String currencyCode) {
        return new Money(minor, Currency.getInstance(currencyCode));
    }

    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    /**
     * The exact value of a decimal.
     *
     * @throws ArithmeticException when the decimal has more places than the currency, or does not fit 64 bits
     */
    public static Money of(BigDecimal value, Currency currency) {
        return new Money(
                value.movePointRight(currency.getDefaultFractionDigits()).longValueExact(), currency);
    }

    /** @throws ArithmeticException on overflow; {@link IllegalArgumentException} when the currencies differ */
    public Money plus(Money other) {
        requireSame(other);
        return new Money(Math.addExact(minor, other.minor), currency);
    }

    /** @throws ArithmeticException on overflow; {@link IllegalArgumentException} when the currencies differ */
    public Money minus(Money other) {
        requireSame(other);
        return new Money(Math.subtractExact(minor, other.minor), currency);
    }

    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Money max(Money other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public boolean isPositive() {
        return minor > 0;
    }

    public BigDecimal decimal() {
        return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits());
    }

    @Override
    public int compareTo(Money other) {
        requireSame(other);
        return Long.compare(minor, other.minor);
    }

    /** {@code 1,234.56 EUR}: the same on every machine, whatever its locale. */
    @Override
    public String toString() {
        var plain = decimal().abs().toPlainString();
        var point = plain.indexOf('.');
        var whole = new StringBuilder(point < 0 ? plain : plain.substring(0, point));
        for (var at = whole.length() - 3; at > 0; at -= 3) {
            whole.insert(at, ',');
        }
        return (minor < 0 ? "-" : "") + whole + (point < 0 ? "" : plain.substring(point)) + " "
                + currency.getCurrencyCode();
    }

    private void requireSame(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("amounts in " + currency + " and " + other.currency
                    + " cannot be compared or added without a dated exchange rate");
        }
    }
}
