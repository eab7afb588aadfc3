package org.clayton.judge;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;
import org.clayton.money.Money;

/** What a number counts. The last word of a field's name says it. */
public enum Unit {
    /** {@code totalMinor}: minor units of the case currency. */
    MONEY("Minor"),
    /** {@code gapDays} */
    DAYS("Days"),
    /** {@code gapHours} */
    HOURS("Hours"),
    /** {@code shareBasisPoints}: hundredths of a percent. */
    PERCENT("BasisPoints"),
    COUNT("");

    private final String ending;

    Unit(String ending) {
        this.ending = ending;
    }

    static Unit ofField(String field) {
        for (var unit : values()) {
            var ending = unit.ending;
            if (field.endsWith(ending) || field.equals(ending.toLowerCase(Locale.ROOT))) {
                return unit;
            }
        }
        return COUNT;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As a reader of the report sees it. */
    String shown(long value, Currency currency) {
        return switch (this) {
            case MONEY -> new Money(value, currency).toString();
            case DAYS -> value + (value == 1 ? " day" : " days");
            case HOURS -> value + (value == 1 ? " hour" : " hours");
            case PERCENT ->
                BigDecimal.valueOf(value, 2)
                                .setScale(1, RoundingMode.HALF_UP)
                                .stripTrailingZeros()
                                .toPlainString()
                        + " %";
            case COUNT -> Long.toString(value);
        };
    }
}
