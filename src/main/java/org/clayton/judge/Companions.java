package org.clayton.judge;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Beside each flag rule that spares the innocent stands the same rule without that: what was spared shows in the difference. */
final class Companions {

    /** Of the compiled rules; no folder of a rule book is called so. */
    static final String FOLDER = "spared";

    private Companions() {}

    /** By the rule's name; empty for a rule that spares nobody. */
    static Map<String, Rule> of(List<Rule> rules) {
        var companions = new TreeMap<String, Rule>();
        for (var rule : rules) {
            var innocents = Innocent.in(rule.text(), rule.card().spared());
            if (rule.phase() == Rule.Phase.FLAG && !innocents.isEmpty()) {
                companions.put(
                        rule.id(), new Rule(rule.phase(), Innocent.without(rule.text(), innocents), rule.card()));
            }
        }
        return companions;
    }
}
