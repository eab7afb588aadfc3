package org.clayton.cli.score;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Scores for programs. */
public final class ScoreJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ScoreJson() {}

    public static String text(List<Score> scores) {
        var all = MAPPER.createArrayNode();
        scores.forEach(score -> write(score, all.addObject()));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(all);
    }

    private static void write(Score score, ObjectNode node) {
        node.put("labels", score.file()).put("of", score.of()).put("all", score.all());
        node.put("guilty", score.guilty()).put("missing", score.missing());
        tallies(score.overall(), score, node.putArray("overall"));
        tallies(score.rules(), score, node.putArray("rules"));
        var groups = node.putObject("groups");
        score.groups().forEach((column, shares) -> {
            var list = groups.putArray(column);
            shares.forEach(one -> list.addObject()
                    .put("value", one.value())
                    .put("all", one.total())
                    .put("guilty", one.guilty())
                    .put("flagged", one.flagged())
                    .put("proposed", one.proposed()));
        });
    }

    private static void tallies(List<Tally> tallies, Score score, ArrayNode list) {
        tallies.forEach(one -> list.addObject()
                .put("name", one.name())
                .put("said", one.said())
                .put("right", one.right())
                .put("precision", one.precision())
                .put("recall", one.recall())
                .put("falsePerThousand", one.falseAlarmsPerThousand(score.all())));
    }
}
