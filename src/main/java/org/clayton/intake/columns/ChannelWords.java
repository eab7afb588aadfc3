package org.clayton.intake.columns;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clayton.intake.facts.Channel;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** Tells the channel of a row from its codes and words ({@code rules/intake/channels.yaml}). */
public final class ChannelWords {

    /** @param rank of its channel in the order of the file */
    private record Phrase(String words, int rank) {

        /** Whether it stands there as whole words, whatever signs part them, be they written with capitals. */
        boolean standsAt(int from, String text) {
            var at = from;
            for (var i = 0; i < words.length(); i++) {
                if (words.charAt(i) == ' ') {
                    var word = at;
                    at = nextWord(text, at);
                    if (at == word) {
                        return false;
                    }
                } else if (at == text.length() || Folded.small(text.charAt(at++)) != words.charAt(i)) {
                    return false;
                }
            }
            return at == text.length() || !isOfWord(text.charAt(at));
        }
    }

    private record Entry(List<String> codes, List<String> words) {}

    private final Map<String, Channel> codes = new HashMap<>();
    private final Map<String, Channel> phrases = new HashMap<>();

    /** By first letter and length of the first word; those that begin with another letter than ASCII all at 0. */
    private final Map<Integer, List<Phrase>> openings = new HashMap<>();

    private final List<Channel> order = new ArrayList<>();

    private ChannelWords() {}

    static ChannelWords read(InputStream in, ObjectMapper mapper) {
        var entries = mapper.readValue(in, new TypeReference<LinkedHashMap<String, Entry>>() {});
        var words = new ChannelWords();
        entries.forEach((name, entry) -> {
            var channel = Channel.valueOf(name);
            words.order.add(channel);
            entry.codes().forEach(code -> words.codes.putIfAbsent(fold(code), channel));
            entry.words().forEach(word -> words.add(fold(word), channel));
        });
        return words;
    }

    private void add(String phrase, Channel channel) {
        if (phrases.putIfAbsent(phrase, channel) == null) {
            openings.computeIfAbsent(place(phrase, 0, endOfWord(phrase, 0)), unused -> new ArrayList<>())
                    .add(new Phrase(phrase, order.indexOf(channel)));
        }
    }

    private static int place(String text, int from, int end) {
        var first = text.charAt(from);
        return first < 128 ? Folded.small(first) << 16 | end - from : 0;
    }

    /** The channel a code column names; null when the code is not known. */
    public @org.jspecify.annotations.Nullable Channel ofCode(String code) {
        var folded = fold(code);
        var known = codes.get(folded);
        return known != null ? known : phrases.get(folded);
    }

    /** The first channel in the order of the file one of whose phrases stands in the text; {@link Channel#OTHER} otherwise. */
    public Channel ofText(String text) {
        var words = Folded.isAscii(text) ? text : fold(text);
        var best = order.size();
        for (var from = nextWord(words, 0); from < words.length() && best > 0; ) {
            var end = endOfWord(words, from);
            for (var phrase : openings.getOrDefault(place(words, from, end), List.of())) {
                best = phrase.rank < best && phrase.standsAt(from, words) ? phrase.rank : best;
            }
            from = nextWord(words, end);
        }
        return best == order.size() ? Channel.OTHER : order.get(best);
    }

    private static int nextWord(String text, int from) {
        var at = from;
        while (at < text.length() && !isOfWord(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int endOfWord(String text, int from) {
        var at = from;
        while (at < text.length() && isOfWord(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '\'';
    }

    /** Small letters without accents, one blank between words, no punctuation. */
    private static String fold(String text) {
        var bare = Folded.bare(Folded.word(text));
        var words = new StringBuilder(bare.length());
        var gap = false;
        for (var i = 0; i < bare.length(); i++) {
            var c = bare.charAt(i);
            if (isOfWord(c)) {
                if (gap && !words.isEmpty()) {
                    words.append(' ');
                }
                words.append(c);
                gap = false;
            } else {
                gap = true;
            }
        }
        return words.toString();
    }
}
