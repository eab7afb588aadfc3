package org.clayton.casefile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.clayton.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the bank converted a booked amount from.
 *
 * @param amount in its own currency
 * @param rate as the bank printed it; where it printed none, booked units for one unit of the original, to six places
 * @param printed whether the bank printed the rate
 */
public record Original(Money amount, BigDecimal rate, boolean printed) {

    private static final int PLACES = 6;

    static Original of(Money amount, Money booked, @Nullable BigDecimal printed) {
        return printed != null
                ? new Original(amount, printed, true)
                : new Original(
                        amount,
                        amount.minor() == 0
                                ? BigDecimal.ZERO
                                : booked.decimal().abs().divide(amount.decimal().abs(), PLACES, RoundingMode.HALF_UP),
                        false);
    }
}
