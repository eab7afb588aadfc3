package org.clayton.observe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clayton.observe.MoneyWords.Meaning;
import org.clayton.observe.MoneyWords.Said;
import org.jspecify.annotations.Nullable;

/**
 * A number in digits or a word, at its place in a message.
 *
 * @param digits the number; null for a word
 * @param said what the word says of sums; empty for digits and for any other word
 * @param far whether more than a blank or a hyphen stands between it and the token before
 * @param glued whether it touches the token before, or a mark that makes a number part of something else
 */
record SumToken(int from, int to, @Nullable BigDecimal digits, Optional<Said> said, boolean far, boolean glued) {

    private static final Pattern TOKEN =
            Pattern.compile("\\d{1,3}(?:[ .,'\\u00a0\\u202f]\\d{3})+(?!\\d)(?:[.,]\\d{1,2}(?!\\d))?"
                    + "|\\d+(?:[.,]\\d{1,2}(?!\\d))?|[rR]\\$|[$€£]|[\\p{L}\\p{M}]+");

    static List<SumToken> of(String text, MoneyWords words) {
        var tokens = new ArrayList<SumToken>();
        var matcher = TOKEN.matcher(text);
        var end = 0;
        while (matcher.find()) {
            var written = matcher.group();
            var between = text.substring(end, matcher.start());
            var isDigits = Character.isDigit(written.charAt(0));
            tokens.add(new SumToken(
                    matcher.start(),
                    matcher.end(),
                    isDigits ? number(written) : null,
                    isDigits ? Optional.empty() : words.of(written),
                    !between.isBlank() && !between.equals("-"),
                    between.isEmpty() ? end > 0 : ".,-".indexOf(text.charAt(matcher.start() - 1)) >= 0));
            end = matcher.end();
        }
        return tokens;
    }

    boolean says(Meaning meaning) {
        return said.isPresent() && said.get().is(meaning);
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
