package org.clayton.intake;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Reads {@code same-party} of {@code case.yaml}: who decides, of which two, what, when and why must all be said. */
record PartyDecisionYaml(YamlText yaml) {

    static final String KEY = "same-party";

    private static final List<String> KEYS = List.of("one", "other", "verdict", "by", "on", "why");
    private static final List<String> VERDICTS = List.of("same", "not-same", "unsure", "undo");

    List<PartyDecision> read() {
        var all = new ArrayList<PartyDecision>();
        for (var node : yaml.root().path(KEY)) {
            yaml.requireKnown(node, KEYS);
            all.add(new PartyDecision(
                    needed(node, "one"),
                    needed(node, "other"),
                    verdict(node),
                    needed(node, "by"),
                    day(node),
                    needed(node, "why")));
        }
        return List.copyOf(all);
    }

    private PartyDecision.Verdict verdict(JsonNode node) {
        needed(node, "verdict");
        var word = yaml.oneOf(node, "verdict", VERDICTS);
        return PartyDecision.Verdict.valueOf(word.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    private LocalDate day(JsonNode node) {
        var day = needed(node, "on");
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw yaml.bad("on", day, "It is no date", "Maybe write it as 2024-01-31");
        }
    }

    private String needed(JsonNode node, String key) {
        return yaml.needed(node, KEY, key, "Whether two are one party is decided by somebody, on a day, for a reason");
    }
}
