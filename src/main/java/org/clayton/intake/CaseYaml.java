package org.clayton.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.clayton.intake.CaseSettings.ColumnMap;
import org.clayton.intake.columns.Currencies;
import org.clayton.intake.columns.Kind;
import org.clayton.intake.columns.Role;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads {@code case.yaml} and refuses, with its line, whatever is no setting. */
final class CaseYaml {

    private static final List<String> KEYS =
            List.of("name", "currency", "as-of", "tracing-method", "legal-basis", "ignore", "columns");
    private static final List<String> COLUMN_KEYS =
            List.of("file", "sheet", "header-row", "kind", "map", "dates", "amounts");
    private static final List<String> METHODS = List.of("fifo", "lifo", "pro-rata", "libr");

    private final Path file;
    private final List<String> lines;
    private final JsonNode root;

    CaseYaml(Path file) {
        this.file = file;
        try {
            lines = Files.readAllLines(file);
            root = YAMLMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build()
                    .readTree(String.join("\n", lines));
        } catch (JacksonException e) {
            var line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw new BadInput(
                    CaseSettings.FILE + " / line " + line,
                    "something that is not YAML, or a key that stands twice",
                    "The settings cannot be read",
                    "Maybe a colon or a blank before a word is missing");
        } catch (IOException e) {
            throw new BadInput(
                    CaseSettings.FILE,
                    "a file that is no UTF-8 text",
                    "The settings cannot be read",
                    "Maybe save it as UTF-8");
        }
    }

    CaseSettings settings() {
        if (root.isMissingNode() || root.isNull()) {
            return CaseSettings.DEFAULT;
        }
        if (!root.isObject()) {
            throw new BadInput(
                    CaseSettings.FILE + " / line 1",
                    "no settings",
                    "A line is 'key: value'",
                    "Maybe write 'currency: EUR'");
        }
        requireKnown(root, KEYS);
        return new CaseSettings(
                text(root, "name"),
                currency(),
                asOf(),
                oneOf(root, "tracing-method", METHODS),
                text(root, "legal-basis"),
                ignore(),
                columns());
    }

    private Currency currency() {
        var code = text(root, "currency");
        if (code.isEmpty()) {
            return CaseSettings.DEFAULT.currency();
        }
        return Currencies.of(code)
                .orElseThrow(() -> bad("currency", code, "It is no currency code", "Maybe EUR, RSD or PLN"));
    }

    private @Nullable LocalDate asOf() {
        var day = text(root, "as-of");
        try {
            return day.isEmpty() ? null : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw bad("as-of", day, "It is no date", "Maybe write it as 2024-01-31");
        }
    }

    private List<String> ignore() {
        var names = new ArrayList<String>();
        root.path("ignore").forEach(name -> names.add(name.asString()));
        return List.copyOf(names);
    }

    private List<ColumnMap> columns() {
        var maps = new ArrayList<ColumnMap>();
        for (var node : root.path("columns")) {
            requireKnown(node, COLUMN_KEYS);
            maps.add(new ColumnMap(
                    text(node, "file"),
                    text(node, "sheet"),
                    node.path("header-row").asInt(0),
                    oneOf(node, "kind", words(Kind.values(), Kind::word)),
                    roles(node.path("map")),
                    oneOf(node, "dates", List.of("day-first", "month-first")),
                    oneOf(node, "amounts", List.of("comma", "point"))));
        }
        return List.copyOf(maps);
    }

    private Map<String, String> roles(JsonNode map) {
        var known = words(Role.values(), Role::word);
        var roles = new TreeMap<String, String>();
        map.properties().forEach(entry -> {
            var role = entry.getValue().asString();
            if (!known.contains(role)) {
                throw bad(entry.getKey(), role, "It is no role of a column", nearest(role, known));
            }
            roles.put(entry.getKey().toUpperCase(Locale.ROOT), role);
        });
        return roles;
    }

    private static <T> List<String> words(T[] values, java.util.function.Function<T, String> word) {
        return java.util.Arrays.stream(values).map(word).toList();
    }

    private String oneOf(JsonNode node, String key, List<String> known) {
        var text = text(node, key);
        if (!text.isEmpty() && !known.contains(text)) {
            throw bad(key, text, "It is not one of " + String.join(", ", known), nearest(text, known));
        }
        return text;
    }

    private static String text(JsonNode node, String key) {
        var value = node.path(key);
        return value.isMissingNode() || value.isNull() ? "" : value.asString().trim();
    }

    private void requireKnown(JsonNode node, List<String> known) {
        for (var key : node.propertyNames()) {
            if (!known.contains(key)) {
                throw bad(key, key, "It is not a known setting", nearest(key, known));
            }
        }
    }

    private BadInput bad(String key, String found, String wrong, String maybe) {
        return new BadInput(file.getFileName() + " / line " + line(key, found), "'" + found + "'", wrong, maybe);
    }

    /** The first line that holds the key, and the value where it differs from the key. */
    private int line(String key, String found) {
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.stripLeading().replace("- ", "").startsWith(key) && (key.equals(found) || line.contains(found))) {
                return i + 1;
            }
        }
        return 1;
    }

    private static String nearest(String word, List<String> known) {
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
