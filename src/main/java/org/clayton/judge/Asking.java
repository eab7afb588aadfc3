package org.clayton.judge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.clayton.intake.BadInput;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.rule.Match;

/** Puts facts before the rules of one phase and notes what they answer. The order of facts and rules does not matter. */
final class Asking {

    /** More findings than any person can read: the rule book is wrong, or the case. */
    static final int MOST_FIRINGS = 2_000_000;

    private Asking() {}

    /**
     * @param rules those to be asked, by name; others in the base stay silent
     * @throws BadInput when there are more than {@link #MOST_FIRINGS} findings
     */
    static List<Firing> ask(@Nullable KieBase base, Map<String, Rule> rules, Collection<?> facts) {
        var firings = new ArrayList<Firing>();
        if (base == null || rules.isEmpty()) {
            return firings;
        }
        var session = base.newKieSession();
        try {
            Verdict verdict = match -> {
                var rule = rules.get(match.getRule().getName());
                if (rule != null) {
                    firings.add(new Firing(rule, facts(match)));
                }
            };
            session.setGlobal("verdict", verdict);
            facts.forEach(session::insert);
            var fired = session.fireAllRules(
                    match -> rules.containsKey(match.getRule().getName()), MOST_FIRINGS);
            if (fired >= MOST_FIRINGS) {
                throw new BadInput(
                        "rule book",
                        fired + " findings",
                        "No person can read so many",
                        "Maybe a rule joins facts without a common account or party");
            }
        } finally {
            session.dispose();
        }
        return firings;
    }

    /** A rule that opens with "not" also gets a fact of the engine's own; it is no evidence. */
    private static List<Object> facts(Match match) {
        return match.getObjects().stream().filter(Catalogue::isFact).toList();
    }
}
