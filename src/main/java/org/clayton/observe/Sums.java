package org.clayton.observe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sums of money as people write them in messages: "45.500 EUR", "80 000", "120k", "120 soma", and the bare "120" that
 * stands for thousands among those who know.
 */
final class Sums {

    /**
     * @param written as the message has it
     * @param currency ISO 4217 code, empty when not named
     * @param shorthand whether a bare small number was read as thousands
     */
    record Sum(String written, BigDecimal amount, String currency, boolean shorthand) {}

    private static final Map<String, String> CURRENCIES = Map.ofEntries(
            Map.entry("eur", "EUR"),
            Map.entry("euro", "EUR"),
            Map.entry("euros", "EUR"),
            Map.entry("eura", "EUR"),
            Map.entry("evra", "EUR"),
            Map.entry("evro", "EUR"),
            Map.entry("евра", "EUR"),
            Map.entry("€", "EUR"),
            Map.entry("rsd", "RSD"),
            Map.entry("din", "RSD"),
            Map.entry("dinara", "RSD"),
            Map.entry("динара", "RSD"),
            Map.entry("pln", "PLN"),
            Map.entry("zł", "PLN"),
            Map.entry("zl", "PLN"),
            Map.entry("brl", "BRL"),
            Map.entry("r$", "BRL"),
            Map.entry("reais", "BRL"),
            Map.entry("usd", "USD"),
            Map.entry("$", "USD"),
            Map.entry("hrk", "HRK"),
            Map.entry("kn", "HRK"),
            Map.entry("kuna", "HRK"),
            Map.entry("bam", "BAM"),
            Map.entry("km", "BAM"),
            Map.entry("chf", "CHF"),
            Map.entry("gbp", "GBP"),
            Map.entry("£", "GBP"));

    private static final String CURRENCY =
            "(?:euros?|eur|eura|evra|evro|евра|€|rsd|dinara|din|динара|pln|zł|zl|brl|r\\$|reais|usd|\\$|hrk|kuna|kn|bam|chf|gbp|£)";
    private static final String THOUSAND =
            "(?:k|tis\\p{L}*|hilj\\p{L}*|hiljada|хиљад\\p{L}*|soma|som|сома|milja|mila|mil|tys\\p{L}*|mille|thousand|tausend)";
    private static final Pattern NOT_MONEY = Pattern.compile(
            "\\d{1,2}[:.]\\d{2}\\s*h\\b|\\d{1,2}:\\d{2}|\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}|\\b\\d{1,2}\\.\\d{1,2}\\.(?!\\d)|\\+?\\d{9,}|"
                    + "\\b\\d+(?:[.,]\\d+)?\\s*(?:kg|km|h|min|dana|dan|days?|sati|nm|milja\\s|%|m2|ft|l)\\b");
    private static final Pattern SUM = Pattern.compile(
            "(?<![\\p{L}\\d.,-])(?:(" + CURRENCY + ")\\s?)?"
                    + "(\\d{1,3}(?:[ .,'\\u00a0]\\d{3})+(?:[.,]\\d{2})?|\\d+(?:[.,]\\d{1,2})?)"
                    + "(?:\\s?(" + THOUSAND + ")(?!\\p{L}))?"
                    + "(?:\\s?(" + CURRENCY + ")(?!\\p{L}))?(?![\\d\\p{L}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final BigDecimal THOUSANDFOLD = BigDecimal.valueOf(1000);
    private static final BigDecimal LEAST_SHORTHAND = BigDecimal.TEN;

    private Sums() {}

    /** Each sum once, however often the text (or its translation beside it) repeats it. */
    static List<Sum> in(String text) {
        var sums = new ArrayList<Sum>();
        var matcher = SUM.matcher(NOT_MONEY.matcher(text).replaceAll(found -> " "
                .repeat(found.group().length())));
        while (matcher.find()) {
            add(matcher, sums);
        }
        return sums;
    }

    private static void add(Matcher found, List<Sum> sums) {
        var before = found.group(1);
        var after = found.group(4);
        var currency = before != null ? currency(before) : after != null ? currency(after) : "";
        var number = number(found.group(2));
        var thousand = found.group(3) != null;
        var bare = !thousand && currency.isEmpty() && number.compareTo(THOUSANDFOLD) < 0;
        if (bare
                && (number.compareTo(LEAST_SHORTHAND) < 0
                        || number.stripTrailingZeros().scale() > 0)) {
            return;
        }
        var amount = thousand || bare ? number.multiply(THOUSANDFOLD) : number;
        if (sums.stream()
                .noneMatch(sum ->
                        sum.amount().compareTo(amount) == 0 && sum.currency().equals(currency))) {
            sums.add(new Sum(found.group().strip(), amount, currency, bare));
        }
    }

    private static String currency(String word) {
        return CURRENCIES.getOrDefault(word.toLowerCase(Locale.ROOT), "");
    }

    /** Groups of three are thousands; one or two digits after the last mark are a fraction. */
    private static BigDecimal number(String digits) {
        var last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        var fraction = last >= 0 && digits.length() - last - 1 < 3 ? digits.substring(last + 1) : "";
        var whole = fraction.isEmpty() ? digits : digits.substring(0, last);
        var plain = whole.replaceAll("\\D", "");
        return new BigDecimal(fraction.isEmpty() ? plain : plain + '.' + fraction);
    }
}
