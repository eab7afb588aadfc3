package org.clayton.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A file of settings, and how its mistakes are told: file / line / what is there / "Maybe you meant ...".
 *
 * @param name of the file, as messages call it
 */
record YamlText(String name, List<String> lines, JsonNode root) {

    static YamlText read(Path file, String name) {
        try {
            return of(name, Files.readAllLines(file));
        } catch (IOException e) {
            throw new BadInput(
                    name, "a file that is no UTF-8 text", "The settings cannot be read", "Maybe save it as UTF-8");
        }
    }

    static YamlText of(String name, List<String> lines) {
        try {
            var root = YAMLMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build()
                    .readTree(String.join("\n", lines));
            return new YamlText(name, List.copyOf(lines), root);
        } catch (JacksonException e) {
            var line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw new BadInput(
                    name + " / line " + line,
                    "something that is not YAML, or a key that stands twice",
                    "The settings cannot be read",
                    "Maybe a colon or a blank before a word is missing");
        }
    }

    boolean isEmpty() {
        return root.isMissingNode() || root.isNull();
    }

    void requireObject() {
        if (!root.isObject()) {
            throw new BadInput(
                    name + " / line 1", "no settings", "A line is 'key: value'", "Maybe write 'currency: EUR'");
        }
    }

    static String text(JsonNode node, String key) {
        var value = node.path(key);
        return value.isMissingNode() || value.isNull() ? "" : word(value);
    }

    /** A list or a map where a word is meant is told as it stands there. */
    private static String word(JsonNode value) {
        return value.isValueNode() ? value.asString().trim() : value.toString();
    }

    /**
     * A value that an entry of a list cannot do without.
     *
     * @param list key of the list
     * @param why it is needed, one sentence
     */
    String needed(JsonNode entry, String list, String key, String why) {
        var text = text(entry, key);
        if (text.isEmpty()) {
            throw new BadInput(
                    name + " / " + list, "an entry without '" + key + "'", why, "Maybe add '" + key + ":' to it");
        }
        return text;
    }

    String oneOf(JsonNode node, String key, List<String> known) {
        var text = text(node, key);
        if (!text.isEmpty() && !known.contains(text)) {
            throw bad(key, text, "It is not one of " + String.join(", ", known), Spelling.nearest(text, known));
        }
        return text;
    }

    List<String> texts(JsonNode node, String key) {
        var value = node.path(key);
        var texts = new ArrayList<String>();
        if (value.isValueNode() && !value.isNull()) {
            texts.add(value.asString().trim());
        }
        value.forEach(one -> texts.add(word(one)));
        return List.copyOf(texts);
    }

    void requireKnown(JsonNode node, List<String> known) {
        for (var key : node.propertyNames()) {
            if (!known.contains(key)) {
                throw bad(key, key, "It is not a known setting", Spelling.nearest(key, known));
            }
        }
    }

    BadInput bad(String key, String found, String wrong, String maybe) {
        return new BadInput(name + " / line " + line(key, found), "'" + found + "'", wrong, maybe);
    }

    /** The first line that holds the key, and the value where it differs from the key. */
    private int line(String key, String found) {
        var holding = 0;
        for (var i = lines.size(); i > 0; i--) {
            var line = lines.get(i - 1);
            var starts = line.stripLeading().replace("- ", "").startsWith(key);
            var holds = key.equals(found) || line.contains(found);
            if (starts && holds) {
                holding = i;
            } else if (holding == 0 && line.contains(key) && holds) {
                holding = i;
            }
        }
        return Math.max(1, holding);
    }
}
