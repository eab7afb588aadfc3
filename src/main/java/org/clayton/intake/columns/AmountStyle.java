package org.clayton.intake.columns;

/** Which sign parts the cents: {@code 1,234.56} or {@code 1.234,56}. Blanks and apostrophes part thousands in both. */
public enum AmountStyle {
    POINT('.', ','),
    COMMA(',', '.');

    /** No amount: the text is not one in this style, or has more decimal places than asked for, or does not fit. */
    public static final long NONE = Long.MIN_VALUE;

    /** What one cell says about its column. */
    enum Evidence {
        POINT,
        COMMA,
        EITHER,
        /** {@code 1.234}: a thousand or a little more than one. */
        POINT_OR_THOUSANDS,
        /** {@code 1,234}. */
        COMMA_OR_THOUSANDS,
        NOT_A_NUMBER
    }

    /** With cents and more they fit. */
    private static final int MOST_DIGITS = 9;

    private final char decimal;
    private final char group;

    AmountStyle(char decimal, char group) {
        this.decimal = decimal;
        this.group = group;
    }

    /** {@code 1.234,56}. */
    public String example() {
        return "1" + group + "234" + decimal + "56";
    }

    /**
     * Whole units of 10^-places, signed: a minus before or behind, brackets, or a debit mark behind ({@code DR}, {@code S})
     * make it negative; a currency code or sign before or behind is passed over.
     *
     * @param places decimal places, 0 to 9; more digits are accepted only when they are zeros
     * @return {@link #NONE} when the text is no such amount
     */
    public long parse(String text, int places) {
        var from = AmountText.start(text);
        var to = AmountText.end(text, from);
        if (from >= to) {
            return NONE;
        }
        var value = digits(text, from, to, places);
        return value == NONE ? NONE : AmountText.isNegative(text, from, to) ? -value : value;
    }

    private long digits(String text, int from, int to, int places) {
        var value = 0L;
        var fraction = -1;
        var sinceGroup = -1;
        for (var i = from; i < to; i++) {
            var c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                if (fraction >= places) {
                    if (c != '0') {
                        return NONE;
                    }
                    continue;
                }
                if (value > (Long.MAX_VALUE - 9) / 10) {
                    return NONE;
                }
                value = value * 10 + (c - '0');
                fraction += fraction >= 0 ? 1 : 0;
                sinceGroup += sinceGroup >= 0 ? 1 : 0;
            } else if (c == decimal && fraction < 0) {
                if (sinceGroup >= 0 && sinceGroup != 3) {
                    return NONE;
                }
                fraction = 0;
                sinceGroup = -1;
            } else if ((c == group || AmountText.isBlankOrApostrophe(c)) && fraction < 0) {
                if (sinceGroup >= 0 && sinceGroup != 3 && !(sinceGroup == 2 && c == ',')) {
                    return NONE; // 1,23,456.78: lakhs and crores are parted by commas, two digits at a time
                }
                sinceGroup = 0;
            } else {
                return NONE;
            }
        }
        return sinceGroup >= 0 && sinceGroup != 3 ? NONE : AmountText.scaled(value, places - Math.max(fraction, 0));
    }

    /** Whether the text says itself which way the money went: a sign, brackets, or a mark behind it. */
    public static boolean isSigned(String text) {
        return text.indexOf('+') >= 0
                || text.indexOf('(') >= 0
                || text.indexOf('-') >= 0
                || text.indexOf('\u2212') >= 0
                || !AmountText.mark(text).isEmpty();
    }

    /** Whether the text is an amount in one style or the other. */
    public static boolean looksLikeAmount(String text) {
        return evidence(text) != Evidence.NOT_A_NUMBER;
    }

    /** What the text says about the style of its column. */
    static Evidence evidence(String text) {
        if (hasPlainCents(text)) {
            return text.charAt(text.length() - 3) == '.' ? Evidence.POINT : Evidence.COMMA;
        }
        var from = AmountText.start(text);
        var to = AmountText.end(text, from);
        if (from >= to) {
            return Evidence.NOT_A_NUMBER;
        }
        if (POINT.digits(text, from, to, 9) == NONE && COMMA.digits(text, from, to, 9) == NONE) {
            return Evidence.NOT_A_NUMBER;
        }
        var point = text.lastIndexOf('.', to - 1);
        var comma = text.lastIndexOf(',', to - 1);
        if (point < from && comma < from) {
            return Evidence.EITHER;
        }
        if (point >= from && comma >= from) {
            return point > comma ? Evidence.POINT : Evidence.COMMA;
        }
        return single(text, from, to, Math.max(point, comma));
    }

    /** Digits, a point or comma, two digits: nearly every amount there is. */
    private static boolean hasPlainCents(String text) {
        var point = text.length() - 3;
        if (point < 1 || point > MOST_DIGITS || text.charAt(point) != '.' && text.charAt(point) != ',') {
            return false;
        }
        for (var i = 0; i < text.length(); i++) {
            if (i != point && (text.charAt(i) < '0' || text.charAt(i) > '9')) {
                return false;
            }
        }
        return true;
    }

    private static Evidence single(String text, int from, int to, int at) {
        var c = text.charAt(at);
        if (text.indexOf(c, from) != at) {
            return c == '.' ? Evidence.COMMA : Evidence.POINT;
        }
        var grouped = to - at == 4 && at - from >= 1 && at - from <= 3 && text.charAt(from) != '0';
        if (grouped && !hasBlank(text, from, to)) {
            return c == '.' ? Evidence.POINT_OR_THOUSANDS : Evidence.COMMA_OR_THOUSANDS;
        }
        return c == '.' ? Evidence.POINT : Evidence.COMMA;
    }

    private static boolean hasBlank(String text, int from, int to) {
        for (var i = from; i < to; i++) {
            if (AmountText.isBlankOrApostrophe(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
