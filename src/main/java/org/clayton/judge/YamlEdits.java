package org.clayton.judge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Changes places of a YAML text and leaves every other letter as it is: comments, order, quotes, blank lines. */
final class YamlEdits {

    private record Edit(int from, int to, int number, String text) {}

    private final String text;
    private final TreeSet<Edit> edits =
            new TreeSet<>(Comparator.comparingInt(Edit::from).thenComparingInt(Edit::number));

    YamlEdits(String text) {
        this.text = text;
    }

    /** The mapping that a text is; empty when it is none. */
    static Optional<MappingNode> root(String text) {
        try {
            return new Compose(LoadSettings.builder().build())
                    .composeString(text)
                    .filter(MappingNode.class::isInstance)
                    .map(MappingNode.class::cast);
        } catch (YamlEngineException e) {
            return Optional.empty();
        }
    }

    static Optional<NodeTuple> entry(MappingNode mapping, String key) {
        return mapping.getValue().stream()
                .filter(one -> scalar(one.getKeyNode()).equals(key))
                .findFirst();
    }

    static Optional<Node> value(MappingNode mapping, String key) {
        return entry(mapping, key).map(NodeTuple::getValueNode);
    }

    static String scalar(Node node) {
        return node instanceof ScalarNode one ? one.getValue().strip() : "";
    }

    static String scalar(MappingNode mapping, String key) {
        return value(mapping, key).map(YamlEdits::scalar).orElse("");
    }

    /** Offset of a node's first letter. */
    int start(Node node) {
        return offset(node.getStartMark().orElseThrow().getIndex());
    }

    /** Offset behind a node's last letter; what follows it on its line does not belong to it. */
    int end(Node node) {
        var end = offset(node.getEndMark().orElseThrow().getIndex());
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private int offset(int codePoints) {
        return text.offsetByCodePoints(0, codePoints);
    }

    int lineStart(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    /** Offset of the line after. */
    int nextLine(int offset) {
        var end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end + 1;
    }

    void replace(int from, int to, String with) {
        edits.add(new Edit(from, to, edits.size(), with));
    }

    String done() {
        var changed = new StringBuilder();
        var at = 0;
        for (var edit : edits) {
            changed.append(text, at, edit.from()).append(edit.text());
            at = edit.to();
        }
        return changed.append(text, at, text.length()).toString();
    }

    /** A text that is safe in every place of a flow mapping. */
    static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    /** As it is where it needs no quotes. */
    static String plainOrQuoted(String value) {
        var plain = value.matches("[\\p{L}0-9][\\p{L}0-9 .()/%+-]*")
                && !List.of("true", "false", "null").contains(value);
        return plain ? value : quoted(value);
    }
}
