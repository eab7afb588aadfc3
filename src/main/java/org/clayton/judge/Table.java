package org.clayton.judge;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The numbers, or one list, of a rule book as a table that people may change.
 *
 * @param name "thresholds", or the list's file name without ending
 * @param rows texts as the files hold them, one for each column
 */
public record Table(String name, List<Column> columns, List<List<String>> rows) {

    public enum Kind {
        TEXT,
        /** A day as 2026-01-31, or empty. */
        DAY,
        /** A plain decimal number without separators, or empty. */
        NUMBER
    }

    /** A named column. */
    public record Column(String name, Kind kind) {

        static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?");

        /** Whether two cells say the same: 340.750 and 340.75 are one number. */
        boolean same(String one, String other) {
            return one.equals(other)
                    || kind == Kind.NUMBER
                            && NUMBER.matcher(one).matches()
                            && NUMBER.matcher(other).matches()
                            && new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
        }
    }
}
