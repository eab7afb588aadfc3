package org.clayton.intake.columns;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clayton.intake.facts.Channel;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** Tells the channel of a row from its codes and words ({@code rules/intake/channels.yaml}). */
public final class ChannelWords {

    private static final int LONGEST_PHRASE = 4;

    private record Entry(List<String> codes, List<String> words) {}

    private final Map<String, Channel> codes = new HashMap<>();
    private final Map<String, Channel> phrases = new HashMap<>();
    private final Set<String> openings = new HashSet<>();
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
        phrases.putIfAbsent(phrase, channel);
        openings.add(phrase.split(" ")[0]);
    }

    /** The channel a code column names; null when the code is not known. */
    public @org.jspecify.annotations.Nullable Channel ofCode(String code) {
        var folded = fold(code);
        var known = codes.get(folded);
        return known != null ? known : phrases.get(folded);
    }

    /** The first channel in the order of the file one of whose phrases stands in the text; {@link Channel#OTHER} otherwise. */
    public Channel ofText(String text) {
        var best = Integer.MAX_VALUE;
        var tokens = fold(text).split(" ");
        for (var from = 0; from < tokens.length && best > 0; from++) {
            if (!openings.contains(tokens[from])) {
                continue;
            }
            var phrase = new StringBuilder();
            for (var to = from; to < Math.min(tokens.length, from + LONGEST_PHRASE); to++) {
                phrase.append(to == from ? "" : " ").append(tokens[to]);
                var channel = phrases.get(phrase.toString());
                if (channel != null) {
                    best = Math.min(best, order.indexOf(channel));
                }
            }
        }
        return best == Integer.MAX_VALUE ? Channel.OTHER : order.get(best);
    }

    /** Small letters without accents, one blank between words, no punctuation. */
    private static String fold(String text) {
        var bare = Folded.bare(Folded.word(text));
        var words = new StringBuilder(bare.length());
        var gap = false;
        for (var i = 0; i < bare.length(); i++) {
            var c = bare.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '\'') {
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
