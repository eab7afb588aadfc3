package org.clayton.intake.columns;

/** The parts of a written amount: sign, currency, digits. */
final class AmountText {

    private static final int LONGEST_CURRENCY = 5;

    private AmountText() {}

    /** The first digit (or a decimal sign right before it), or the end when something else than a sign or currency stands before. */
    static int start(String text) {
        var letters = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (isDigit(c) || (c == '.' || c == ',') && i + 1 < text.length() && isDigit(text.charAt(i + 1))) {
                return i;
            }
            letters += isAround(c) ? 0 : 1;
            if (letters > LONGEST_CURRENCY || letters > 0 && !isCurrencyPart(c) && !isAround(c)) {
                return text.length();
            }
        }
        return text.length();
    }

    /** Behind the last digit, or {@code from} when something else than a sign or currency stands behind. */
    static int end(String text, int from) {
        var letters = 0;
        for (var i = text.length() - 1; i >= from; i--) {
            var c = text.charAt(i);
            if (isDigit(c)) {
                return i + 1;
            }
            letters += isAround(c) ? 0 : 1;
            if (letters > LONGEST_CURRENCY || letters > 0 && !isCurrencyPart(c) && !isAround(c)) {
                return from;
            }
        }
        return from;
    }

    /** A minus before or behind the digits, or brackets around them. */
    static boolean isNegative(String text, int from, int to) {
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

    private static boolean isCurrencyPart(char c) {
        return Character.isLetter(c) || c == '€' || c == '£' || c == '$' || c == '.';
    }
}
