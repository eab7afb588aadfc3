package org.clayton.judge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** One mapping of a YAML file of the rule book, read key by key, so that each complaint names its line. */
final class Yaml {

    private static final YAMLMapper MAPPER = new YAMLMapper();

    private final String file;
    private final String text;
    private final JsonNode node;
    private final IntSupplier firstLine;
    private final Mistakes mistakes;

    private Yaml(String file, String text, JsonNode node, IntSupplier firstLine, Mistakes mistakes) {
        this.file = file;
        this.text = text;
        this.node = node;
        this.firstLine = firstLine;
        this.mistakes = mistakes;
    }

    /** Empty, with a mistake noted, when the file is no YAML mapping. */
    static Optional<Yaml> read(String file, String text, Mistakes mistakes) {
        try {
            var node = MAPPER.readTree(text);
            if (node != null && node.isObject()) {
                return Optional.of(new Yaml(file, text, node, () -> 1, mistakes));
            }
            mistakes.add(file, 0, "This is not a list of keys and values.", "Maybe the file is empty or cut off.");
        } catch (JacksonException e) {
            var where = e.getLocation();
            mistakes.add(
                    file,
                    where == null ? 0 : where.getLineNr(),
                    "The YAML cannot be read: "
                            + e.getOriginalMessage().lines().findFirst().orElse("") + ".",
                    "Maybe a colon inside a text needs quotes, or the indentation differs from the lines around.");
        }
        return Optional.empty();
    }

    String file() {
        return file;
    }

    void mistake(String key, String sentence, String maybe) {
        mistakes.add(file, line(key), sentence, maybe);
    }

    /** Line of a key as written, or of the mapping itself. */
    int line(String key) {
        var from = lineStart(firstLine.getAsInt());
        var matcher = Pattern.compile("(?m)(?:^|[{,\\s])[\"']?" + Pattern.quote(key) + "[\"']?\\s*:")
                .matcher(text);
        if (key.isEmpty() || !matcher.find(from)) {
            return firstLine.getAsInt();
        }
        var upTo = text.substring(0, matcher.end());
        return (int) upTo.chars().filter(one -> one == '\n').count() + 1;
    }

    private int lineStart(int line) {
        var at = 0;
        for (var seen = 1; seen < line; seen++) {
            at = text.indexOf('\n', at) + 1;
        }
        return at;
    }

    /** Notes every key that is not known. */
    void only(Collection<String> known) {
        for (var key : keys()) {
            if (!known.contains(key)) {
                mistake(key, "The key '" + key + "' is not known here.", Spelling.maybe(key, known));
            }
        }
    }

    List<String> keys() {
        return new ArrayList<>(node.propertyNames());
    }

    boolean has(String key) {
        return node.has(key);
    }

    /** Empty, with a mistake noted, when the key is missing or holds no text. */
    String text(String key) {
        var written = optional(key);
        if (written.isBlank()) {
            mistake(
                    key,
                    "The key '" + key + "' is missing or empty.",
                    "Maybe rules/README.md helps: it says what '" + key + "' holds.");
        }
        return written;
    }

    /** Empty when the key is missing. */
    String optional(String key) {
        return plain(node.get(key));
    }

    private static String plain(@Nullable JsonNode value) {
        return value == null || value.isNull() || value.isContainer()
                ? ""
                : value.asString().strip();
    }

    /** The texts under a key; a single text counts as a list of one. */
    List<String> texts(String key) {
        var value = node.get(key);
        var texts = new ArrayList<String>();
        if (value != null && value.isArray()) {
            value.forEach(one -> texts.add(plain(one)));
        } else if (!plain(value).isEmpty()) {
            texts.add(plain(value));
        }
        return texts;
    }

    /** The numbers under a key; what is no whole number is noted. */
    List<Integer> numbers(String key) {
        var numbers = new ArrayList<Integer>();
        for (var one : texts(key)) {
            try {
                numbers.add(Integer.valueOf(one));
            } catch (NumberFormatException e) {
                mistake(key, "'" + one + "' is no row number.", "Maybe write the rows as [2, 3, 4].");
            }
        }
        return numbers;
    }

    /** The mapping under a key. */
    Optional<Yaml> inner(String key) {
        var value = node.get(key);
        return value != null && value.isObject()
                ? Optional.of(new Yaml(file, text, value, () -> line(key), mistakes))
                : Optional.empty();
    }

    /** The mappings in the list under a key; each one's line is that of its first key. */
    List<Yaml> list(String key) {
        var value = node.get(key);
        var inner = new ArrayList<Yaml>();
        if (value == null || !value.isArray()) {
            return inner;
        }
        IntSupplier line = () -> line(key);
        for (var one : value) {
            if (one.isObject()) {
                var after = new Yaml(file, text, one, next(line, inner.isEmpty()), mistakes);
                line = () -> after.line(after.keys().stream().findFirst().orElse(""));
                inner.add(new Yaml(file, text, one, line, mistakes));
            } else {
                mistake(
                        key,
                        "'" + plain(one) + "' under '" + key + "' should be a mapping.",
                        "Maybe: {key: value, key: value}.");
            }
        }
        return inner;
    }

    /** Lines are worked out only when there is something to complain of. */
    private static IntSupplier next(IntSupplier line, boolean first) {
        return () -> line.getAsInt() + (first ? 0 : 1);
    }

    /** Texts by key, in the order of the file. */
    TreeMap<String, String> textsByKey() {
        var texts = new TreeMap<String, String>();
        keys().forEach(key -> texts.put(key, plain(node.get(key))));
        return texts;
    }
}
