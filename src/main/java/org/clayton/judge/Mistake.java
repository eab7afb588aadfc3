package org.clayton.judge;

import java.util.Comparator;

/**
 * Something in the rule book that cannot stay, in words its author can act on.
 *
 * @param line of the file, the first is 1; 0 when the whole file is meant
 * @param sentence what is there and what is wrong with it
 * @param maybe advice that opens with "Maybe"
 */
record Mistake(String file, int line, String sentence, String maybe) implements Comparable<Mistake> {
    private static final Comparator<Mistake> ORDER =
            Comparator.comparing(Mistake::file).thenComparingInt(Mistake::line).thenComparing(Mistake::sentence);

    @Override
    public int compareTo(Mistake other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + (line > 0 ? " / line " + line : "") + " / " + sentence + " " + maybe;
    }
}
