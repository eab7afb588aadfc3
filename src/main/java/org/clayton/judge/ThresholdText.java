package org.clayton.judge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** One file of {@code rules/thresholds} as rows, one for each dated value, and back with nothing else touched. */
final class ThresholdText {

    private static final Pattern MONEY = Pattern.compile("^(.*) ([A-Z]{3})$");

    /** What one threshold is made of. */
    private record Entry(Node key, MappingNode body, List<MappingNode> values, List<List<String>> rows) {}

    private final String stem;
    private final String text;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    ThresholdText(String stem, String text) {
        this.stem = stem;
        this.text = text;
        YamlEdits.root(text).ifPresent(root -> root.getValue().forEach(tuple -> {
            if (tuple.getValueNode() instanceof MappingNode body) {
                var name = YamlEdits.scalar(tuple.getKeyNode());
                var values = values(body);
                var rows = values.stream().map(one -> row(name, body, one)).toList();
                entries.put(name, new Entry(tuple.getKeyNode(), body, values, rows));
            }
        }));
    }

    private static List<MappingNode> values(MappingNode body) {
        return YamlEdits.value(body, "values")
                .filter(SequenceNode.class::isInstance)
                .map(all -> ((SequenceNode) all)
                        .getValue().stream()
                                .filter(MappingNode.class::isInstance)
                                .map(MappingNode.class::cast)
                                .toList())
                .orElse(List.of());
    }

    private List<String> row(String name, MappingNode body, MappingNode value) {
        var row = new ArrayList<>(List.of(stem, name));
        ThresholdRow.HEAD.forEach(key -> row.add(YamlEdits.scalar(body, key)));
        var amount = MONEY.matcher(YamlEdits.scalar(value, "value"));
        row.addAll(List.of(
                YamlEdits.scalar(value, "from"),
                YamlEdits.scalar(value, "country"),
                amount.replaceFirst("$1"),
                amount.matches() ? amount.group(2) : "",
                YamlEdits.scalar(value, "source"),
                YamlEdits.scalar(value, "note")));
        return List.copyOf(row);
    }

    List<List<String>> rows() {
        return entries.values().stream().flatMap(one -> one.rows().stream()).toList();
    }

    /** The row that stands on a line of the file, counted from 1; of a line above the values the first row. */
    Optional<List<String>> rowAt(int line) {
        return entries.values().stream()
                .flatMap(entry -> IntStream.range(0, entry.values().size())
                        .filter(i -> lastLine(entry.values().get(i)) >= line)
                        .mapToObj(i -> entry.rows().get(i)))
                .findFirst();
    }

    private static int lastLine(Node node) {
        var end = node.getEndMark().orElseThrow();
        return end.getColumn() == 0 ? end.getLine() : end.getLine() + 1;
    }

    /** Edits by name of the threshold, in the order of the file, new ones last. */
    Map<String, RowEdits> edits(List<List<String>> wanted) {
        var byName = wanted.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(ThresholdRow.NAME), LinkedHashMap::new, Collectors.toList()));
        var names = new ArrayList<>(entries.keySet());
        byName.keySet().stream().filter(name -> !entries.containsKey(name)).forEach(names::add);
        var edits = new LinkedHashMap<String, RowEdits>();
        for (var name : names) {
            var before = entries.containsKey(name) ? entries.get(name).rows() : List.<List<String>>of();
            edits.put(name, edits(before, byName.getOrDefault(name, List.of())));
        }
        return edits;
    }

    private static RowEdits edits(List<List<String>> before, List<List<String>> wanted) {
        BiPredicate<List<String>, List<String>> sameCountry =
                (one, other) -> one.get(ThresholdRow.COUNTRY).equals(other.get(ThresholdRow.COUNTRY));
        BiPredicate<List<String>, List<String>> sameDay =
                (one, other) -> one.get(ThresholdRow.FROM).equals(other.get(ThresholdRow.FROM));
        return RowEdits.between(
                ThresholdRow.COLUMNS, before, wanted, List.of(sameCountry.and(sameDay), sameCountry, sameDay));
    }

    /** The file with its values changed. */
    String with(Map<String, RowEdits> wanted) {
        var yaml = new YamlEdits(text);
        var more = new StringBuilder();
        wanted.forEach((name, edits) -> {
            var entry = entries.get(name);
            if (entry == null) {
                more.append(ThresholdRow.block(name, edits.addedAfter(-1)));
            } else if (!edits.none()) {
                change(yaml, entry, edits);
            }
        });
        if (more.length() > 0) {
            yaml.replace(text.length(), text.length(), (text.isEmpty() || text.endsWith("\n") ? "" : "\n") + more);
        }
        return yaml.done();
    }

    private void change(YamlEdits yaml, Entry entry, RowEdits edits) {
        var left = new ArrayList<List<String>>(edits.addedAfter(-1));
        for (var i = 0; i < entry.values().size(); i++) {
            var row = edits.after().get(i);
            if (row != null) {
                left.add(row);
            }
            left.addAll(edits.addedAfter(i));
        }
        if (left.isEmpty()) {
            yaml.replace(yaml.lineStart(yaml.start(entry.key())), yaml.nextLine(yaml.end(entry.body())), "");
            return;
        }
        changeHead(yaml, entry, left.get(0));
        var sequence = (SequenceNode) YamlEdits.value(entry.body(), "values").orElseThrow();
        if (sequence.getFlowStyle() == FlowStyle.FLOW) {
            var lines = left.stream()
                    .map(row -> "\n    - " + ThresholdRow.flow(row))
                    .collect(Collectors.joining());
            yaml.replace(yaml.start(sequence), yaml.end(sequence), lines);
        } else {
            changeValues(yaml, entry, edits);
        }
    }

    private static void changeHead(YamlEdits yaml, Entry entry, List<String> row) {
        for (var i = 0; i < ThresholdRow.HEAD.size(); i++) {
            var now = row.get(ThresholdRow.HEAD_FROM + i);
            var node = YamlEdits.value(entry.body(), ThresholdRow.HEAD.get(i));
            if (node.isPresent() && !YamlEdits.scalar(node.get()).equals(now)) {
                yaml.replace(yaml.start(node.get()), yaml.end(node.get()), YamlEdits.plainOrQuoted(now));
            }
        }
    }

    private static void changeValues(YamlEdits yaml, Entry entry, RowEdits edits) {
        var first = entry.values().get(0);
        var dash = yaml.lineStart(yaml.start(first));
        var indent = " ".repeat(Math.max(0, first.getStartMark().orElseThrow().getColumn() - 2));
        insert(yaml, dash, indent, edits.addedAfter(-1));
        for (var i = 0; i < entry.values().size(); i++) {
            var node = entry.values().get(i);
            var row = edits.after().get(i);
            var behind = yaml.nextLine(yaml.end(node));
            if (row == null) {
                yaml.replace(yaml.lineStart(yaml.start(node)), behind, "");
            } else {
                changeValue(yaml, node, entry.rows().get(i), row);
            }
            insert(yaml, behind, indent, edits.addedAfter(i));
        }
    }

    private static void insert(YamlEdits yaml, int at, String indent, List<List<String>> rows) {
        rows.forEach(row -> yaml.replace(at, at, indent + "- " + ThresholdRow.flow(row) + "\n"));
    }

    private static void changeValue(YamlEdits yaml, MappingNode node, List<String> before, List<String> row) {
        var changed = new TreeSet<String>();
        for (var key : ThresholdRow.VALUE) {
            if (!ThresholdRow.inFile(key, before).equals(ThresholdRow.inFile(key, row))) {
                changed.add(key);
            }
        }
        if (changed.stream()
                .anyMatch(key -> ThresholdRow.inFile(key, before).isEmpty()
                        || ThresholdRow.inFile(key, row).isEmpty())) {
            yaml.replace(yaml.start(node), yaml.end(node), ThresholdRow.flow(row));
            return;
        }
        for (var key : changed) {
            var at = YamlEdits.value(node, key).orElseThrow();
            yaml.replace(yaml.start(at), yaml.end(at), ThresholdRow.written(key, row));
        }
    }
}
