package org.clayton.intake.columns;

import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Currency codes and signs in cells and headers. */
public final class Currencies {

    private static final Map<String, Currency> BY_CODE = byCode();
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("€", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("R$", "BRL"),
            Map.entry("US$", "USD"),
            Map.entry("ZŁ", "PLN"),
            Map.entry("KČ", "CZK"),
            Map.entry("FT", "HUF"),
            Map.entry("KN", "HRK"),
            Map.entry("KM", "BAM"),
            Map.entry("ДИН", "RSD"),
            Map.entry("DIN", "RSD"));
    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}])(\\p{Lu}{3}|\\p{Ll}{3}(?=\\W*$)|R\\$|US\\$|€|£)(?![\\p{L}])");

    /** Codes that are also words when they are not written in capitals. */
    private static final Set<String> WORDS =
            Set.of("all", "try", "pen", "top", "cup", "mad", "sos", "gel", "bob", "mop", "lak");

    private Currencies() {}

    private static Map<String, Currency> byCode() {
        var all = new HashMap<String, Currency>();
        for (var currency : Currency.getAvailableCurrencies()) {
            if (currency.getDefaultFractionDigits() >= 0) {
                all.put(currency.getCurrencyCode(), currency);
            }
        }
        return Map.copyOf(all);
    }

    /** A whole cell that is a code, a sign or a name written out. */
    public static Optional<Currency> of(String text) {
        var known = BY_CODE.get(text);
        if (known != null) {
            return Optional.of(known);
        }
        var upper = text.trim().toUpperCase(Locale.ROOT);
        if (upper.endsWith(".")) {
            upper = upper.substring(0, upper.length() - 1);
        }
        var coded = BY_CODE.get(SIGNS.getOrDefault(upper, upper));
        return coded == null ? CurrencyNames.of(text) : Optional.of(coded);
    }

    /** The last code or sign that stands as a word of its own: {@code Saldo em EUR}, {@code declared_income_eur}. */
    public static Optional<Currency> within(String text) {
        Matcher words = WORD.matcher(text.replace('_', ' '));
        Optional<Currency> last = Optional.empty();
        while (words.find()) {
            var found = of(words.group(1));
            if (found.isPresent() && !WORDS.contains(words.group(1))) {
                last = found;
            }
        }
        return last;
    }
}
