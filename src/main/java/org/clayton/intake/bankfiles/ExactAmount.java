package org.clayton.intake.bankfiles;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clayton.intake.columns.Currencies;
import org.clayton.intake.facts.RowRefused;
import org.clayton.money.Money;
import org.jspecify.annotations.Nullable;

/** Amounts as messages write them: digits and one decimal sign, without sign, blanks or exponent. */
final class ExactAmount {

    private static final int MOST_DIGITS = 17;
    private static final Pattern RATE = Pattern.compile("\\d{1,12}([.,]\\d{0,12})?");

    private ExactAmount() {}

    /**
     * Minor units.
     *
     * @throws RowRefused when it is no amount, or has more decimals than its currency
     */
    static long of(String written, Currency currency) throws RowRefused {
        var minor = 0L;
        var digits = 0;
        var decimals = -1;
        var most = currency.getDefaultFractionDigits();
        for (var i = 0; i < written.length(); i++) {
            var c = written.charAt(i);
            if ((c == '.' || c == ',') && decimals < 0 && digits + i > 0) {
                decimals = 0;
            } else if (c >= '0' && c <= '9') {
                if (decimals >= most && c != '0') {
                    throw tooFine(written, currency);
                }
                if (decimals < most) {
                    digits += minor > 0 ? 1 : 0;
                    if (digits > MOST_DIGITS) {
                        throw notAnAmount(written);
                    }
                    minor = 10 * minor + c - '0';
                }
                decimals += decimals >= 0 ? 1 : 0;
            } else {
                throw notAnAmount(written);
            }
        }
        if (written.isEmpty()) {
            throw notAnAmount(written);
        }
        for (var i = Math.max(0, decimals); i < most; i++) {
            if (minor > Long.MAX_VALUE / 10) {
                throw notAnAmount(written);
            }
            minor *= 10;
        }
        return minor;
    }

    /** An amount beside the booked one; null when it cannot be read, since the booked one stands. */
    static @Nullable Money beside(String written, String currency) {
        Optional<Currency> known = Currencies.of(currency);
        if (known.isEmpty() || written.isEmpty()) {
            return null;
        }
        try {
            return new Money(of(written, known.get()), known.get());
        } catch (RowRefused unreadable) {
            return null;
        }
    }

    static @Nullable BigDecimal rate(String written) {
        if (!RATE.matcher(written).matches()) {
            return null;
        }
        var rate = new BigDecimal(written.replace(',', '.'));
        return rate.signum() == 0 ? null : rate;
    }

    private static RowRefused tooFine(String written, Currency currency) {
        var most = currency.getDefaultFractionDigits();
        return new RowRefused(
                "",
                "'" + written + "' " + currency.getCurrencyCode(),
                "The amount has more decimals than the " + (most == 0 ? "none" : String.valueOf(most)) + " of "
                        + currency.getCurrencyCode(),
                "Maybe the currency is another one, or the file was changed after it left the bank");
    }

    private static RowRefused notAnAmount(String written) {
        return new RowRefused(
                "",
                written.isEmpty() ? "no amount" : "'" + written + "'",
                "It is not an amount",
                "Maybe the file is damaged here; ask the bank for it again");
    }
}
