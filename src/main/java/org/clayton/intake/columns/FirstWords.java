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

    /** By first letter and length. */
    private final String[][] known = new String[128 * (LONGEST + 1)][];

    /** For each first letter whether a word begins with it. */
    private final boolean[] letters = new boolean[128];

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
        if (length > 0) {
            var like = known[place(word.charAt(0), length)];
            var more = Arrays.copyOf(like, like.length + 1);
            more[like.length] = word;
            known[place(word.charAt(0), length)] = more;
            letters[word.charAt(0)] = true;
        }
    }

    /** @param text as it stands in a cell */
    boolean mayOpen(String text) {
        var from = 0;
        while (from < text.length() && PASSED_OVER.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        if (from < text.length() && text.charAt(from) < 128 && !letters[Folded.small(text.charAt(from))]) {
            return false;
        }
        var end = end(text, from);
        return end < 0 || isKnown(text, from, end) || isKnown(text, from, withoutSigns(text, from, end));
    }

    /** Whether the letters of the text, all of them ASCII and be they capitals, are one of the words, or open as a very long one. */
    boolean isKnown(String text, int from, int end) {
        var length = Math.min(LONGEST, end - from);
        if (length == 0) {
            return false;
        }
        for (var word : known[place(Folded.small(text.charAt(from)), length)]) {
            if (isSame(text, from, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSame(String text, int from, String word) {
        for (var i = 0; i < word.length(); i++) {
            if (Folded.small(text.charAt(from + i)) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int place(char first, int length) {
        return first * (LONGEST + 1) + length;
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
