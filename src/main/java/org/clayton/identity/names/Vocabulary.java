package org.clayton.identity.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the words around a name are: titles, particles, words of trades, places, numbers; from words.txt. */
final class Vocabulary {

    static final Vocabulary SHIPPED = new Vocabulary();

    private final Map<String, Set<String>> kinds = new HashMap<>();
    private final Map<String, String> same = new HashMap<>();
    private final Map<String, String> numbers = new HashMap<>();

    private Vocabulary() {
        for (var line : WordFile.lines("words.txt")) {
            var parts = line.split(":", 2);
            var kind = parts[0].strip();
            var words = parts[1].strip();
            if (kind.equals("same") || kind.equals("number")) {
                var pair = words.split(" = ");
                (kind.equals("same") ? same : numbers).put(pair[0], pair[1]);
                continue;
            }
            for (var word : words.split(" ")) {
                kinds.computeIfAbsent(kind, unused -> new HashSet<>()).add(word);
            }
        }
    }

    boolean is(String kind, Word word) {
        return !word.lossy() && kinds.getOrDefault(kind, Set.of()).contains(word.latin());
    }

    boolean place(String latin) {
        return kinds.getOrDefault("place", Set.of()).contains(latin);
    }

    /** The word it is short for, or itself. */
    Word full(Word word) {
        var full = same.get(word.latin());
        return full == null ? word : word.spelt(full);
    }

    /** The digits it means ("first", "III"), or empty. */
    String digits(Word word) {
        return word.number()
                ? String.valueOf(Long.parseLong(cut(word.latin())))
                : numbers.getOrDefault(word.latin(), "");
    }

    private static String cut(String digits) {
        return digits.length() > 18 ? digits.substring(0, 18) : digits;
    }
}
