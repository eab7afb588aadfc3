package org.clayton.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clayton.judge.RuleText.Fact;
import org.clayton.judge.RuleText.Presence;
import org.clayton.judge.RuleText.Test;

/**
 * A condition with which a rule spares what has an innocent explanation.
 *
 * @param fact the line of the rule; a fact that must not be there is such a condition as a whole
 * @param test the comparison in it; empty when the whole line is meant
 * @param because in words; empty when the card gives none
 */
record Innocent(Fact fact, Optional<Test> test, String because) {

    /** On a card: what spares, a field such as {@code $pass.lawfulWords} or a threshold's name, and in words why. */
    record Spared(String by, String because) {}

    /** In the order of the rule. */
    static List<Innocent> in(RuleText rule, List<Spared> spared) {
        var all = new ArrayList<Innocent>();
        for (var fact : rule.patterns()) {
            if (fact.presence() == Presence.NOT) {
                all.add(new Innocent(fact, Optional.empty(), ""));
            } else if (fact.presence() == Presence.IS) {
                fact.tests().forEach(test -> spared.stream()
                        .filter(one -> one.by().equals(name(fact, test)))
                        .findFirst()
                        .ifPresent(one -> all.add(new Innocent(fact, Optional.of(test), one.because()))));
            }
        }
        return all;
    }

    /** What a card calls a comparison: the threshold it asks, else the fact and field it looks at. */
    static String name(Fact fact, Test test) {
        if (fact.type().equals("Threshold")) {
            return test.field().equals("value") ? fact.textOf("name").orElse("") : "";
        }
        return test.isHolds() ? "" : fact.variable() + "." + test.field();
    }

    /** The rule without these conditions: it fires where the rule does, and where it would but for them. */
    static RuleText without(RuleText rule, List<Innocent> innocents) {
        var facts = new ArrayList<Fact>();
        for (var fact : rule.patterns()) {
            if (innocents.stream()
                    .noneMatch(one -> one.fact() == fact && one.test().isEmpty())) {
                var tests = fact.tests().stream()
                        .filter(test ->
                                innocents.stream().noneMatch(one -> one.test().orElse(null) == test))
                        .toList();
                facts.add(new Fact(fact.line(), fact.presence(), fact.variable(), fact.type(), tests));
            }
        }
        return new RuleText(
                rule.file(),
                Companions.FOLDER + "." + rule.folder(),
                rule.packageLine(),
                rule.imports(),
                rule.name(),
                rule.nameLine(),
                facts);
    }
}
