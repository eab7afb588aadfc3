package org.clayton.identity.names;

import java.util.Locale;

/**
 * How alike two words are.
 *
 * @param score 1 the same, 0 two words
 * @param because in a few words
 */
record Likeness(double score, String because) {

    static final Likeness NONE = new Likeness(0, "two words");

    static Likeness of(double score, String because) {
        return score <= 0 ? NONE : new Likeness(Math.min(1, score), because);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f %s", score, because);
    }
}
