package org.clayton.observe;

import java.math.BigDecimal;
import java.util.List;
import org.clayton.observe.MoneyWords.Meaning;

/**
 * The number that begins at one token of a message, in digits or words, with its multipliers and the currency beside it:
 * "80 k", "€62,000", "ciento veinte mil euros". A word may be a part of speech in another language, so a number in words
 * alone is no sum: a multiplier of a thousand and more, or a currency, must stand with it.
 */
final class SpokenNumber {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<SumToken> tokens;
    private final int first;
    private int next;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal group = BigDecimal.ZERO;
    private boolean digits;
    private boolean numeral;
    private boolean multiplied;
    private String currency = "";

    SpokenNumber(List<SumToken> tokens, int at) {
        this.tokens = tokens;
        this.first = at;
        this.next = at;
        var sign = says(Meaning.CURRENCY) ? tokens.get(next++) : null;
        if (sign != null && (!isMore() || tokens.get(next).digits() == null)) {
            return;
        }
        read(sign != null);
        if (sign != null && sign.said().isPresent()) {
            currency = sign.said().get().currency();
        } else if (isOne() && isMore() && says(Meaning.CURRENCY)) {
            currency = tokens.get(next++).said().orElseThrow().currency();
        }
    }

    private void read(boolean afterSign) {
        if (tokens.get(next).digits() != null) {
            digits(afterSign);
        } else {
            words();
        }
    }

    private void digits(boolean afterSign) {
        var token = tokens.get(next);
        if (token.glued() && !afterSign) {
            return;
        }
        group = java.util.Objects.requireNonNull(token.digits());
        digits = true;
        numeral = true;
        next++;
        while (isMore() && says(Meaning.TIMES)) {
            times();
        }
    }

    private void words() {
        while (next < tokens.size() && (next == first || isMore())) {
            if (says(Meaning.NUMBER)) {
                group = group.add(number());
                numeral = true;
                next++;
            } else if (says(Meaning.TIMES)) {
                times();
            } else if (numeral && says(Meaning.JOINS) && goesOn()) {
                next++;
            } else {
                return;
            }
        }
    }

    private boolean goesOn() {
        return next + 1 < tokens.size()
                && !tokens.get(next + 1).far()
                && tokens.get(next + 1).says(Meaning.NUMBER);
    }

    private void times() {
        var times = number();
        var of = group.signum() == 0 ? BigDecimal.ONE : group;
        if (times.compareTo(HUNDRED) <= 0 && !digits) {
            group = of.multiply(times);
        } else {
            total = total.add(of.multiply(times));
            group = BigDecimal.ZERO;
            multiplied = true;
        }
        next++;
    }

    private BigDecimal number() {
        return tokens.get(next).said().orElseThrow().number();
    }

    private boolean says(Meaning meaning) {
        return tokens.get(next).says(meaning);
    }

    private boolean isMore() {
        return next < tokens.size() && !tokens.get(next).far();
    }

    /** Whether there is a number here at all. */
    boolean isOne() {
        return numeral || multiplied;
    }

    /** Whether it is a sum of money, as far as the words beside it tell. */
    boolean isMoney() {
        return isBounded() && (!currency.isEmpty() || multiplied && numeral || digits);
    }

    private boolean isBounded() {
        return next >= tokens.size()
                || !(tokens.get(next).glued() && tokens.get(next).from() == to())
                        && (tokens.get(next).far() || !says(Meaning.NO_MONEY));
    }

    boolean isDigits() {
        return digits && isBounded();
    }

    boolean isMultiplied() {
        return multiplied;
    }

    BigDecimal value() {
        return total.add(group);
    }

    String currency() {
        return currency;
    }

    int from() {
        return tokens.get(first).from();
    }

    int to() {
        return tokens.get(next - 1).to();
    }

    /** The token after it. */
    int end() {
        return next;
    }
}
