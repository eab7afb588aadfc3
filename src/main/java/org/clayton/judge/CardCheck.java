package org.clayton.judge;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.clayton.judge.RuleText.Fact;

/** Checks that a rule's card and its judgment speak of the same things. */
final class CardCheck {

    private final Rule rule;
    private final Yaml yaml;

    CardCheck(Rule rule, Yaml yaml) {
        this.rule = rule;
        this.yaml = yaml;
    }

    void run() {
        var card = rule.card();
        if (!card.id().isEmpty() && !card.id().equals(rule.id())) {
            yaml.mistake(
                    "id",
                    "The id '" + card.id() + "' is not the rule's name '" + rule.id() + "'.",
                    "Maybe: id: " + rule.id());
        }
        same("thresholds", card.thresholds(), rule.used("Threshold", "name"));
        same("lists", card.lists(), rule.used("Listed", "list"));
        checkSubject(card.subject());
        Sentence.fieldsOf(card.finding()).forEach(one -> checkField("finding", one));
        checkClaims();
        checkSpared();
    }

    private void same(String key, List<String> onCard, Set<String> inRule) {
        for (var one : onCard) {
            if (!inRule.contains(one)) {
                yaml.mistake(key, "'" + one + "' is on the card but not in the rule.", Spelling.maybe(one, inRule));
            }
        }
        for (var one : inRule) {
            if (!onCard.contains(one)) {
                yaml.mistake(key, "'" + one + "' is in the rule but not on the card.", "Maybe: " + key + ": " + inRule);
            }
        }
    }

    private void checkSubject(RuleText.FieldOf subject) {
        if (subject.variable().isEmpty()) {
            return;
        }
        if (!Set.of("account", "asset", "party").contains(subject.field())) {
            yaml.mistake(
                    "subject",
                    "'" + subject.field() + "' is not something a finding can speak of.",
                    Spelling.maybe(subject.field(), Set.of("account", "asset", "party")));
            return;
        }
        checkField("subject", subject);
    }

    private void checkField(String key, RuleText.FieldOf one) {
        var fact = rule.text().present().stream()
                .filter(each -> each.variable().equals(one.variable()))
                .findFirst();
        if (fact.isEmpty()) {
            yaml.mistake(
                    key, "The rule names no fact " + one.variable() + ".", Spelling.maybe(one.variable(), variables()));
            return;
        }
        var type = Catalogue.facts().get(fact.get().type());
        if (type != null && Catalogue.field(type, one.field()).isEmpty()) {
            yaml.mistake(
                    key,
                    fact.get().type() + " has no field '" + one.field() + "'.",
                    Spelling.maybe(one.field(), Catalogue.fields(type).keySet()));
        }
    }

    private Set<String> variables() {
        var names = new TreeSet<String>();
        rule.text().present().stream()
                .map(Fact::variable)
                .filter(one -> !one.isEmpty())
                .forEach(names::add);
        return names;
    }

    private void checkSpared() {
        var names = new TreeSet<String>();
        rule.text().present().forEach(fact -> fact.tests().forEach(test -> names.add(Innocent.name(fact, test))));
        names.remove("");
        for (var one : rule.card().spared()) {
            if (!names.contains(one.by())) {
                yaml.mistake(
                        "spared", "'" + one.by() + "' is no condition of the rule.", Spelling.maybe(one.by(), names));
            } else if (rule.phase() != Rule.Phase.FLAG) {
                yaml.mistake("spared", "Only flags are spared visibly.", "Maybe leave the key out.");
            }
        }
    }

    private void checkClaims() {
        var claims = rule.card().claims();
        if (rule.phase() != Rule.Phase.CLAIM) {
            claims.ifPresent(one -> yaml.mistake(
                    "claims", "Only rules under claim/ claim money.", "Maybe the rule lies in the wrong folder."));
        } else if (claims.isEmpty()) {
            yaml.mistake("claims", "It is not said whose movements are claimed.", "Maybe: claims: $run.movements");
        } else if (!claims.get().endsWith(".movements")) {
            yaml.mistake("claims", "'" + claims.get() + "' does not name movements.", "Maybe: claims: $run.movements");
        } else {
            var variable = claims.get().substring(0, claims.get().indexOf('.'));
            checkField("claims", new RuleText.FieldOf(variable, "movements"));
        }
    }
}
