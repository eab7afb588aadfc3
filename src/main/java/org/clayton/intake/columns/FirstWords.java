package org.clayton.intake.columns;

import java.util.Arrays;

/**
 * Tells most texts that cannot begin with one of a few known words, by their first word. The cells of long tables are
 * many, and folding each of them would cost more than all else.
 */
final class FirstWords {

    private static final int LONGEST = 40;
    private static final String PASSED_OVER = "#* \t_";
    private static final String[] NONE = {};

    /** By the length of the word. */
    private final String[][] known = new String[LONGEST + 1][];

    /** For each first letter a bit for each length. */
    private final long[] lengths = new long[128];

    FirstWords() {
        Arrays.fill(known, NONE);
    }

    /** @param bare a word or several, folded and without accents */
    void add(String bare) {
        var end = end(bare, 0);
        if (end > 0) {
            add(bare, end);
            add(bare, withoutSigns(bare, 0, end));
        }
    }

    private void add(String bare, int end) {
        var length = Math.min(LONGEST, end);
        var word = bare.substring(0, length);
        if (length > 0 && !Arrays.asList(known[length]).contains(word)) {
            lengths[word.charAt(0) & 0x7F] |= 1L << length;
            known[length] = Arrays.copyOf(known[length], known[length].length + 1);
            known[length][known[length].length - 1] = word;
        }
    }

    /** @param text as it stands in a cell */
    boolean mayOpen(String text) {
        var from = 0;
        while (from < text.length() && PASSED_OVER.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        var end = end(text, from);
        return end < 0 || isKnown(text, from, end) || isKnown(text, from, withoutSigns(text, from, end));
    }

    private boolean isKnown(String text, int from, int end) {
        var length = Math.min(LONGEST, end - from);
        if (length == 0 || (lengths[small(text.charAt(from))] & 1L << length) == 0) {
            return false;
        }
        for (var word : known[length]) {
            if (text.regionMatches(true, from, word, 0, length)) {
                return true;
            }
        }
        return false;
    }

    private static int small(char letter) {
        return letter >= 'A' && letter <= 'Z' ? letter + ('a' - 'A') : letter;
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
}
