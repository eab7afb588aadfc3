package org.clayton.sample;

import java.math.BigDecimal;

/** Amounts as text. */
final class Figures {

    private Figures() {}

    /** {@code 1234.56}. */
    static String plain(long minor) {
        return BigDecimal.valueOf(minor, 2).toPlainString();
    }

    /** {@code 1.234,56}. */
    static String comma(long minor) {
        return grouped(minor, ".", ",");
    }

    /** {@code 1 234,56}. */
    static String spaced(long minor) {
        return grouped(minor, " ", ",");
    }

    /** Empty for zero: how banks with two columns leave the other one. */
    static String commaOrNothing(long minor) {
        return minor == 0 ? "" : comma(minor);
    }

    private static String grouped(long minor, String group, String point) {
        var text = plain(Math.abs(minor));
        var whole = new StringBuilder(text.substring(0, text.length() - 3));
        for (var at = whole.length() - 3; at > 0; at -= 3) {
            whole.insert(at, group);
        }
        return (minor < 0 ? "-" : "") + whole + point + text.substring(text.length() - 2);
    }
}
