package org.clayton.judge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.clayton.judge.NotRaised.Reason;
import org.clayton.judge.RuleText.FieldOf;
import org.clayton.judge.RuleText.Test;
import org.clayton.observe.AccountProfile;

/** Says of each subject that a companion speaks of and its rule does not, which innocent condition held. */
final class Sparing {

    private record Spared(String rule, Subject subject) {}

    private final Map<String, Rule> rules;
    private final Wording wording;
    private final EvidenceRows rows;
    private final Map<String, Map<Object, List<Object>>> byField = new HashMap<>();
    private final Collection<?> facts;

    /** @param rules by name, as they are asked; not their companions */
    Sparing(Map<String, Rule> rules, Collection<?> facts, Wording wording, EvidenceRows rows) {
        this.rules = rules;
        this.facts = facts;
        this.wording = wording;
        this.rows = rows;
    }

    /** @param findings of the companions */
    List<NotRaised> of(List<Finding> findings, List<Flag> flags) {
        var raised = flags.stream()
                .map(flag -> new Spared(flag.rule(), flag.subject()))
                .collect(Collectors.toSet());
        return findings.stream()
                .filter(finding -> !raised.contains(new Spared(finding.rule().id(), finding.subject())))
                .map(this::notRaised)
                .toList();
    }

    private NotRaised notRaised(Finding finding) {
        var rule = rules.get(finding.rule().id());
        if (rule == null) {
            throw new IllegalStateException(
                    "a companion without its rule: " + finding.rule().id());
        }
        var reasons = new ArrayList<Reason>();
        var behind = new ArrayList<Object>(finding.strongest().facts());
        for (var innocent : Innocent.in(rule.text(), rule.card().spared())) {
            reason(rule, innocent, finding.strongest(), reasons, behind);
        }
        if (reasons.isEmpty()) {
            throw new IllegalStateException(rule.id() + " is silent about "
                    + finding.subject().label() + " and no innocent condition says why");
        }
        return new NotRaised(
                rule.id(),
                rule.card().title(),
                rule.card().level(),
                rule.trial(),
                finding.subject(),
                finding.sentence(wording),
                reasons.stream().distinct().toList(),
                evidence(finding, behind));
    }

    private List<Evidence> evidence(Finding finding, List<Object> behind) {
        var all = new TreeSet<>(finding.evidence());
        all.addAll(rows.of(behind));
        return List.copyOf(all);
    }

    private void reason(Rule rule, Innocent innocent, Firing firing, List<Reason> reasons, List<Object> behind) {
        if (innocent.test().isPresent()) {
            var present = rule.text().present().indexOf(innocent.fact());
            var fact = firing.facts().get(present);
            if (!Comparison.holds(fact, innocent.test().get(), firing)) {
                reasons.add(new Reason(
                        innocent.because(), figures(fact, innocent.test().get(), firing)));
            }
            return;
        }
        for (var fact : candidates(innocent, firing)) {
            if (innocent.fact().tests().stream().allMatch(test -> Comparison.holds(fact, test, firing))) {
                reasons.add(new Reason(words(innocent, fact, firing), said(fact)));
                behind.add(fact);
            }
        }
    }

    /** Of facts with a common account or party only those; a case has many. */
    private List<Object> candidates(Innocent innocent, Firing firing) {
        var type = innocent.fact().type();
        for (var test : innocent.fact().tests()) {
            if (test.operator().equals("==") && test.against() instanceof FieldOf other) {
                return byField.computeIfAbsent(type + "." + test.field(), unused -> index(type, test.field()))
                        .getOrDefault(firing.value(other), List.of());
            }
        }
        return facts.stream()
                .filter(fact -> fact.getClass().getSimpleName().equals(type))
                .map(Object.class::cast)
                .toList();
    }

    private Map<Object, List<Object>> index(String type, String field) {
        return facts.stream()
                .filter(fact -> fact.getClass().getSimpleName().equals(type))
                .map(Object.class::cast)
                .collect(Collectors.groupingBy(fact -> Firing.value(fact, field)));
    }

    /** "trade is client-account": what was asked of the fact, without the account that joins it. */
    private String words(Innocent innocent, Object fact, Firing firing) {
        var asked = innocent.fact().tests().stream()
                .filter(test -> !(test.against() instanceof FieldOf) && !test.isHolds())
                .map(test -> Wording.plain(test.field()) + " "
                        + (test.against() instanceof RuleText.Truth
                                ? ""
                                : test.operator().equals("==") ? "is " : test.operator() + " ")
                        + wording.shown(test.field(), Firing.value(fact, test.field())))
                .collect(Collectors.joining(", "));
        return asked.isEmpty() ? "there is a " + Wording.plain(fact.getClass().getSimpleName()) : asked;
    }

    private String said(Object fact) {
        return fact instanceof AccountProfile profile ? wording.usual(profile) : "";
    }

    private String figures(Object fact, Test test, Firing firing) {
        return fact instanceof Threshold threshold
                ? wording.condition(threshold, test, firing)
                : Wording.plain(test.field()) + ": " + wording.shown(test.field(), Firing.value(fact, test.field()));
    }
}
