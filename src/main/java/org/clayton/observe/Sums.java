package org.clayton.observe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Sums of money as people write them in messages: "45.500 EUR", "80 000", "120k", "120 soma", "eighty grand", "oitenta
 * mil", and the bare "120" that stands for thousands among those who know. Which words mean what is data ({@link
 * MoneyWords}).
 */
final class Sums {

    /**
     * @param written as the message has it
     * @param currency ISO 4217 code, empty when not named
     * @param shorthand whether a bare small number was read as thousands
     */
    record Sum(String written, BigDecimal amount, String currency, boolean shorthand) {

        /** Digits that carry meaning: 2 in 120 000, 4 in 45 510. A precise sum is rarer than a round one. */
        int significant() {
            return amount.stripTrailingZeros().precision();
        }
    }

    private static final Pattern NOT_MONEY = Pattern.compile(
            "\\d{1,2}[:.]\\d{2}\\s*h\\b|\\d{1,2}:\\d{2}|\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}|\\b\\d{1,2}\\.\\d{1,2}\\.(?!\\d)|\\+?\\d{9,}|"
                    + "\\b\\d+(?:[.,]\\d+)?\\s*m2");

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final MoneyWords words;

    Sums(MoneyWords words) {
        this.words = words;
    }

    /** Each sum once, however often the text (or its translation beside it) repeats it. */
    List<Sum> in(String text) {
        var tokens = SumToken.of(
                NOT_MONEY.matcher(text).replaceAll(found -> " "
                        .repeat(found.group().length())),
                words);
        var sums = new ArrayList<Sum>();
        for (var at = 0; at < tokens.size(); ) {
            var number = new SpokenNumber(tokens, at);
            at = number.isOne() ? number.end() : at + 1;
            if (number.isOne()) {
                add(number, text, sums);
            }
        }
        return sums;
    }

    private static void add(SpokenNumber number, String text, List<Sum> sums) {
        var bare = number.isDigits()
                && !number.isMultiplied()
                && number.currency().isEmpty()
                && number.value().compareTo(THOUSAND) < 0;
        if (bare ? !isShorthand(number.value()) : !number.isMoney()) {
            return;
        }
        var amount = bare ? number.value().multiply(THOUSAND) : number.value();
        if (sums.stream()
                .noneMatch(sum ->
                        sum.amount().compareTo(amount) == 0 && sum.currency().equals(number.currency()))) {
            sums.add(new Sum(text.substring(number.from(), number.to()).strip(), amount, number.currency(), bare));
        }
    }

    /** "5" may be anything, "120" hardly. */
    private static boolean isShorthand(BigDecimal number) {
        return number.compareTo(BigDecimal.TEN) >= 0
                && number.stripTrailingZeros().scale() <= 0;
    }
}
