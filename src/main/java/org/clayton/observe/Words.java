package org.clayton.observe;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words that speak of a topic, in many languages. A word ending in {@code *} stands for every word that begins so; two
 * words in a row are a phrase. Letters are compared without case and accents.
 */
final class Words {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final Set<String> whole = new HashSet<>();
    private final Map<Character, List<String>> beginnings = new HashMap<>();
    private final List<String> phrases = new ArrayList<>();

    Words(Iterable<String> words) {
        for (var word : words) {
            add(plain(word));
        }
    }

    private void add(String word) {
        if (word.endsWith("*")) {
            var beginning = word.substring(0, word.length() - 1);
            beginnings
                    .computeIfAbsent(beginning.charAt(0), unused -> new ArrayList<>())
                    .add(beginning);
        } else if (word.indexOf(' ') >= 0) {
            phrases.add(' ' + word + ' ');
        } else {
            whole.add(word);
        }
    }

    /** Lower case without accents, and every letter đ as d. */
    static String plain(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        for (var i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) > 127) {
                return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                        .replaceAll("")
                        .replace('đ', 'd')
                        .replace('ł', 'l')
                        .replace("ß", "ss");
            }
        }
        return lower;
    }

    boolean in(String text) {
        if (text.isEmpty()) {
            return false;
        }
        return inPlain(plain(text));
    }

    /** As {@link #in}, for a text that {@link #plain} has written. */
    boolean inPlain(String text) {
        var start = -1;
        for (var i = 0; i <= text.length(); i++) {
            if (i < text.length() && Character.isLetter(text.charAt(i))) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                if (known(text.substring(start, i))) {
                    return true;
                }
                start = -1;
            }
        }
        return !phrases.isEmpty() && hasPhrase(text);
    }

    private boolean known(String word) {
        if (whole.contains(word)) {
            return true;
        }
        for (var beginning : beginnings.getOrDefault(word.charAt(0), List.of())) {
            if (word.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasPhrase(String text) {
        var spaced = ' ' + text + ' ';
        return phrases.stream().anyMatch(spaced::contains);
    }
}
