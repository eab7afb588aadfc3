package org.clayton.identity.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of a person's name without its titles.
 *
 * @param words at least those that no list calls a title
 * @param generation "elder", "younger" or empty
 * @param comma whether a comma says which words are the family name
 */
record PersonName(List<Word> words, String generation, boolean comma) {

    private static final Vocabulary WORDS = Vocabulary.SHIPPED;
    private static final Map<Character, Character> DIGITS =
            Map.of('0', 'o', '1', 'i', '3', 'e', '4', 'a', '5', 's', '7', 't', '8', 'b', '9', 'g');
    private static final Set<String> SLAVE_OF = Set.of("abd", "abdul", "abdel", "abdal", "abdol");
    private static final Set<String> ARTICLE =
            Set.of("al", "el", "ul", "ol", "ur", "ar", "as", "es", "ash", "an", "ad");

    static PersonName of(String written) {
        var words = abdul(letters(Scripted.words(written, false)));
        var generation = generation(words);
        titles(words);
        var form = LegalForms.SHIPPED.find(words.stream().map(Word::plain).toList());
        if (form.isPresent()
                && words.size() - (form.get().until() - form.get().from()) >= 2
                && form.get().until() == words.size()) {
            words.subList(form.get().from(), form.get().until()).clear();
        }
        return new PersonName(List.copyOf(twiceNamed(words)), generation, written.contains(","));
    }

    /** "Ig0r Sech1n": digits typed for letters. */
    private static List<Word> letters(List<Word> words) {
        var out = new ArrayList<Word>();
        for (var word : words) {
            var mixed = word.latin().chars().anyMatch(Character::isDigit)
                    && word.latin().chars().anyMatch(Character::isLetter);
            if (mixed) {
                var spelt = new StringBuilder();
                word.latin().chars().forEach(letter -> spelt.append(DIGITS.getOrDefault((char) letter, (char) letter)));
                out.add(word.spelt(spelt.toString()));
            } else {
                out.add(word);
            }
        }
        return out;
    }

    /** "Abd al-Aziz", "Abdul Aziz" and "Abdulaziz" are written one way. */
    private static List<Word> abdul(List<Word> words) {
        var out = new ArrayList<Word>();
        for (var at = 0; at < words.size(); at++) {
            var next = at + 1;
            if (next < words.size() && SLAVE_OF.contains(words.get(at).latin())) {
                if (next + 1 < words.size() && ARTICLE.contains(words.get(next).latin())) {
                    next++;
                }
                out.add(words.get(next).spelt("abdul" + words.get(next).latin()));
                at = next;
            } else {
                out.add(words.get(at));
            }
        }
        return out;
    }

    private static String generation(List<Word> words) {
        if (words.isEmpty() || WORDS.is("eastern", words.get(0))) {
            return "";
        }
        for (var at = words.size() - 1; at > 1; at--) {
            for (var generation : List.of("elder", "younger")) {
                if (WORDS.is(generation, words.get(at))) {
                    words.remove(at);
                    return generation;
                }
            }
        }
        return "";
    }

    /** Titles stand in front; behind, or after a comma, only where a word is nothing else. */
    private static void titles(List<Word> words) {
        while (words.size() > 1 && WORDS.is("title", words.get(0))) {
            words.remove(0);
        }
        while (words.size() > 2 && WORDS.is("title", words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
    }

    private static List<Word> twiceNamed(List<Word> words) {
        var seen = new LinkedHashSet<String>();
        var out = new ArrayList<Word>();
        for (var word : words) {
            if (word.initial() || word.lossy() || WORDS.is("particle", word) || seen.add(word.latin())) {
                out.add(word);
            }
        }
        return out;
    }

    /** A Chinese, Korean or Vietnamese name: every word is a syllable or two. */
    boolean eastern() {
        return words.size() < 5
                && words.stream().allMatch(word -> word.length() < 9)
                && (edge(0) || edge(words.size() - 1));
    }

    boolean particle() {
        return words.stream().anyMatch(word -> WORDS.is("particle", word));
    }

    private boolean edge(int at) {
        return at >= 0 && WORDS.is("eastern", words.get(at));
    }

    static double weight(Word word) {
        if (word.initial()) {
            return 0.6;
        }
        return WORDS.is("particle", word) || WORDS.is("title", word) ? 0.25 : 1;
    }
}
