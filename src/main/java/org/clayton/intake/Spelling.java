package org.clayton.intake;

import java.util.List;

/** Finds the word that was meant. */
final class Spelling {

    private Spelling() {}

    /** {@code Maybe you meant 'header-row'}; all of them where none is near. */
    static String nearest(String word, List<String> known) {
        var best = known.get(0);
        for (var candidate : known) {
            if (distance(word, candidate) < distance(word, best)) {
                best = candidate;
            }
        }
        return distance(word, best) <= Math.max(2, word.length() / 2)
                ? "Maybe you meant '" + best + "'"
                : "Maybe one of: " + String.join(", ", known);
    }

    /** Letters to change, add or leave out (Levenshtein). */
    private static int distance(String a, String b) {
        var row = new int[b.length() + 1];
        for (var j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (var i = 1; i <= a.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.length(); j++) {
                var change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
