package org.clayton.identity.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What two names must share to be compared at all: the first consonants of two of their words, of the whole where there is
 * one word. A given name stands for all its spellings and pet forms, so that Aco meets Aleksandar.
 */
public final class BlockKeys {

    private static final int CONSONANTS = 4;

    /** Of the words of a long name only the longest make keys. */
    private static final int MOST_WORDS = 4;

    private BlockKeys() {}

    /** @return hashes of the keys; none for a name without a word that tells anything */
    public static Set<Integer> of(String name) {
        var keys = new LinkedHashSet<Integer>();
        var words = telling(name);
        if (words.size() == 1) {
            keys.add(("1 " + words.get(0)).hashCode());
        }
        for (var i = 0; i < words.size(); i++) {
            for (var j = i + 1; j < words.size(); j++) {
                var one = words.get(i);
                var other = words.get(j);
                keys.add((one.compareTo(other) <= 0 ? one + " " + other : other + " " + one).hashCode());
            }
        }
        return keys;
    }

    private static List<String> telling(String name) {
        var words = new ArrayList<Word>();
        for (var word : Scripted.words(name, true)) {
            if (word.length() > 1 && !empty(word)) {
                words.add(word);
            }
        }
        return words.stream()
                .sorted(Comparator.comparing((Word word) -> -word.length()).thenComparing(Word::latin))
                .limit(MOST_WORDS)
                .map(BlockKeys::key)
                .distinct()
                .toList();
    }

    private static boolean empty(Word word) {
        var words = Vocabulary.SHIPPED;
        return words.is("title", word)
                || words.is("particle", word)
                || words.is("filler", word)
                || words.is("generic", word)
                || LegalForms.SHIPPED.isForm(word.plain());
    }

    private static String key(Word word) {
        var group = word.lossy() ? -1 : GivenNames.SHIPPED.group(word);
        if (group >= 0) {
            return "given " + group;
        }
        var bones = word.bones();
        return bones.isEmpty() ? word.latin() : bones.substring(0, Math.min(CONSONANTS, bones.length()));
    }
}
