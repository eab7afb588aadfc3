package org.clayton.intake.sheets;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** How many decimals of a stored number a cell shows. */
final class NumberFormats {

    /** The format rounds nothing away, or is none of a plain number. */
    static final int ALL = Integer.MAX_VALUE;

    private NumberFormats() {}

    /**
     * @param format number of the format; those that come with the program have no pattern in the file
     * @return 2 for {@code #,##0.00}, 4 for {@code 0.00%}, -3 for {@code 0,} (thousands)
     */
    static int decimals(int format, String pattern) {
        var written = pattern.isEmpty() && format > 0 ? BuiltinFormats.getBuiltinFormat(format) : pattern;
        return written == null ? ALL : decimals(written);
    }

    private static int decimals(String pattern) {
        var bare = bare(pattern);
        if (bare.isEmpty()
                || !bare.matches("[^0#?.,%A-Za-z@/*]*[0#?.,% ]+[^0#?.,%A-Za-z@/*]*")
                || !bare.contains("0")) {
            return ALL;
        }
        var point = bare.indexOf('.');
        var last = Math.max(bare.lastIndexOf('0'), Math.max(bare.lastIndexOf('#'), bare.lastIndexOf('?')));
        var decimals = point < 0 ? 0 : Math.max(0, last - point);
        var percent = bare.indexOf('%') >= 0 ? 2 : 0;
        var thousands =
                (int) bare.substring(last + 1).chars().filter(c -> c == ',').count();
        return decimals + percent - 3 * thousands;
    }

    /** The part for positive numbers, without quoted words, escaped signs, colours and currency marks. */
    private static String bare(String pattern) {
        var bare = new StringBuilder();
        for (var i = 0; i < pattern.length(); i++) {
            var c = pattern.charAt(i);
            if (c == ';') {
                break;
            }
            if (c == '"' || c == '[') {
                var end = pattern.indexOf(c == '"' ? '"' : ']', i + 1);
                i = end < 0 ? pattern.length() : end;
            } else if (c == '\\' || c == '_' || c == '*') {
                i++;
            } else {
                bare.append(c);
            }
        }
        return bare.toString();
    }

    /** @param plain a decimal with a point */
    static boolean hides(String plain, int decimals) {
        if (decimals == ALL) {
            return false;
        }
        if (decimals >= 0) {
            var point = plain.indexOf('.');
            for (var i = point + 1 + decimals; point >= 0 && i < plain.length(); i++) {
                if (plain.charAt(i) != '0') {
                    return true;
                }
            }
            return false;
        }
        return plain.length() < 40 && new BigDecimal(plain).stripTrailingZeros().scale() > decimals;
    }
}
