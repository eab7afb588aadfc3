package org.clayton.intake.columns;

/**
 * Tells most texts that cannot begin with one of a few known words, by the first letter and the length of their first
 * word. The cells of long tables are many, and folding each of them would cost more than all else.
 */
final class FirstWords {

    private static final int LONGEST = 63;
    private static final String PASSED_OVER = "#* \t_";

    /** For each letter a bit for each length. */
    private final long[] lengths = new long[128];

    /** @param bare a word or several, folded and without accents */
    void add(String bare) {
        var end = end(bare, 0);
        if (end > 0 && bare.charAt(0) < 128) {
            lengths[bare.charAt(0)] |= bit(end) | bit(withoutSigns(bare, 0, end));
        }
    }

    /** @param text as it stands in a cell */
    boolean mayOpen(String text) {
        var from = 0;
        while (from < text.length() && PASSED_OVER.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        var end = end(text, from);
        if (end < 0) {
            return true;
        }
        if (end == from) {
            return false;
        }
        var first = text.charAt(from);
        var known = lengths[first >= 'A' && first <= 'Z' ? first + ('a' - 'A') : first];
        return (known & (bit(end - from) | bit(withoutSigns(text, from, end) - from))) != 0;
    }

    /** Behind the first word; -1 when it has letters that folding may change. */
    private static int end(String text, int from) {
        var at = from;
        while (at < text.length() && text.charAt(at) > ' ' && text.charAt(at) != '_') {
            if (text.charAt(at) >= 128) {
                return -1;
            }
            at++;
        }
        return at;
    }

    /** Behind the first word, a colon and the like at its end left out. */
    private static int withoutSigns(String text, int from, int end) {
        var to = end;
        while (to > from && ":;*.".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return to;
    }

    private static long bit(int length) {
        return 1L << Math.min(length, LONGEST);
    }
}
