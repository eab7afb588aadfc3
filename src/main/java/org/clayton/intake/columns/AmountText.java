package org.clayton.intake.columns;

import java.util.Locale;
import java.util.Set;

/** The parts of a written amount: sign, currency, digits. */
final class AmountText {

    private static final int LONGEST_CURRENCY = 5;

    /** Marks that stand right behind an amount; a lone D is no mark, since it is debit here and credit (dobro) there. */
    private static final Set<String> DEBITS = Set.of("DR", "DB", "DT", "S", "SOLL", "DEBIT");

    private static final Set<String> CREDITS = Set.of("CR", "CT", "H", "HABEN", "CREDIT");

    private AmountText() {}

    /** The first digit, or the decimal sign right before it; the end when something else than a sign or currency stands before. */
    static int start(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (isDigit(c) || (c == '.' || c == ',') && i + 1 < text.length() && isDigit(text.charAt(i + 1))) {
                return isAround(text, 0, i) ? i : text.length();
            }
        }
        return text.length();
    }

    /** Behind the last digit; {@code from} when something else than a sign or currency stands behind. */
    static int end(String text, int from) {
        for (var i = text.length(); i > from; i--) {
            if (isDigit(text.charAt(i - 1))) {
                return isAround(text, i, text.length() - mark(text).length()) ? i : from;
            }
        }
        return from;
    }

    /** The debit or credit mark at the end of the text, {@code DR} of {@code 12.00 DR}; empty when there is none. */
    static String mark(String text) {
        var from = text.length();
        while (from > 0 && text.charAt(from - 1) < 128 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        if (from == text.length() || from == 0) {
            return "";
        }
        var word = text.substring(from);
        var upper = word.toUpperCase(Locale.ROOT);
        return DEBITS.contains(upper) || CREDITS.contains(upper) ? word : "";
    }

    static boolean isDebit(String mark) {
        return !mark.isEmpty() && DEBITS.contains(mark.toUpperCase(Locale.ROOT));
    }

    /** Nothing but signs, blanks, brackets and at most one currency. */
    private static boolean isAround(String text, int from, int to) {
        var first = from;
        var last = to;
        while (first < last && isAround(text.charAt(first))) {
            first++;
        }
        while (last > first && isAround(text.charAt(last - 1))) {
            last--;
        }
        return first == last
                || last - first <= LONGEST_CURRENCY
                        && Currencies.of(text.substring(first, last)).isPresent();
    }

    /** A minus before or behind the digits, brackets around them, or a debit mark behind. */
    static boolean isNegative(String text, int from, int to) {
        if (to < text.length() && isDebit(mark(text))) {
            return true;
        }
        for (var i = 0; i < from; i++) {
            if (isMinus(text.charAt(i)) || text.charAt(i) == '(') {
                return true;
            }
        }
        for (var i = to; i < text.length(); i++) {
            if (isMinus(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static long scaled(long value, int zeros) {
        for (var i = 0; i < zeros; i++) {
            if (value > Long.MAX_VALUE / 10) {
                return AmountStyle.NONE;
            }
            value *= 10;
        }
        return value;
    }

    static boolean isBlankOrApostrophe(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009' || c == '\'' || c == '’';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isMinus(char c) {
        return c == '-' || c == '\u2212' || c == '\u2013';
    }

    private static boolean isAround(char c) {
        return isMinus(c) || c == '+' || c == '(' || c == ')' || c == '\u00A0' || c == '\u202F' || c == ' ';
    }
}
