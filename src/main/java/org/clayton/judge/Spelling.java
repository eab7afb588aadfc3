package org.clayton.judge;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses what an author meant. */
final class Spelling {

    private static final int FEW = 40;
    private static final int NEAREST = 8;

    private Spelling() {}

    /** "Maybe 'deposits'?" or, when nothing is near, the words there are. */
    static String maybe(String written, Collection<String> known) {
        return nearest(written, known)
                .map(near -> "Maybe '" + near + "'?")
                .orElse(
                        known.isEmpty()
                                ? "Maybe it is left over and can go."
                                : "Maybe " + choice(written, known) + ".");
    }

    /** All of a few; of many the nearest, for nobody reads on. */
    private static String choice(String written, Collection<String> known) {
        if (known.size() <= FEW) {
            return "one of: " + String.join(", ", known.stream().sorted().toList());
        }
        var near = known.stream()
                .sorted(Comparator.comparingInt((String word) -> distance(written, word))
                        .thenComparing(word -> word))
                .limit(NEAREST)
                .toList();
        return "one of " + known.size() + ", such as: " + String.join(", ", near);
    }

    private static Optional<String> nearest(String written, Collection<String> known) {
        return known.stream()
                .filter(word -> distance(written, word) <= Math.max(2, word.length() / 3))
                .min(Comparator.comparingInt((String word) -> distance(written, word))
                        .thenComparing(word -> word));
    }

    /** Letters to insert, drop or change (Levenshtein 1966), upper and lower case alike. */
    private static int distance(String one, String other) {
        var previous = new int[other.length() + 1];
        for (var j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (var i = 1; i <= one.length(); i++) {
            var row = new int[other.length() + 1];
            row[0] = i;
            for (var j = 1; j <= other.length(); j++) {
                var same = Character.toLowerCase(one.charAt(i - 1)) == Character.toLowerCase(other.charAt(j - 1));
                row[j] = Math.min(previous[j - 1] + (same ? 0 : 1), Math.min(previous[j], row[j - 1]) + 1);
            }
            previous = row;
        }
        return previous[other.length()];
    }
}
