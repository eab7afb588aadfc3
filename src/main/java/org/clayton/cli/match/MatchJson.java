package org.clayton.cli.match;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.clayton.identity.names.NameMatch;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Compared names for programs: one object a pair, in the order of the file. */
public final class MatchJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private MatchJson() {}

    /** An array, one line a pair. */
    public static void print(List<Pair> pairs, PrintWriter out) {
        out.println("[");
        for (var at = 0; at < pairs.size(); at++) {
            out.println(text(pairs.get(at)) + (at + 1 < pairs.size() ? "," : ""));
        }
        out.println("]");
    }

    public static String text(Pair pair) {
        var match = pair.match();
        var node = MAPPER.createObjectNode();
        node.put("name1", pair.one()).put("name2", pair.other()).put("schema", word(pair.schema()));
        node.put("verdict", match.verdict().name().toLowerCase(Locale.ROOT)).put("score", match.score());
        var features = node.putArray("features");
        match.features().forEach(feature -> feature(feature, features.addObject()));
        pair.truth().ifPresent(truth -> node.put("is_match", truth));
        pair.others().forEach((column, cell) -> {
            if (!node.has(column)) {
                node.put(column, cell);
            }
        });
        return MAPPER.writeValueAsString(node);
    }

    private static void feature(NameMatch.Feature feature, ObjectNode node) {
        node.put("feature", feature.name()).put("name1", feature.one()).put("name2", feature.other());
        node.put("score", feature.score()).put("weight", feature.weight()).put("because", feature.because());
    }

    static String word(NameMatch.Schema schema) {
        return switch (schema) {
            case PERSON -> "Person";
            case COMPANY -> "Company";
            case ANY -> "";
        };
    }
}
