package org.clayton.judge;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.clayton.judge.RuleText.Fact;
import org.clayton.judge.RuleText.Test;

/**
 * Checks the judgment of one rule against the facts, fields, units and numbers there are. The engine itself would say
 * nothing, or something about generated classes, and a rule with a wrong field would never fire.
 */
final class TextCheck {

    private final RuleText rule;
    private final Thresholds thresholds;
    private final Set<String> lists;
    private final Mistakes mistakes;
    private final Map<String, Class<?>> named = new HashMap<>();
    private final ConditionCheck conditions;

    TextCheck(RuleText rule, Thresholds thresholds, Set<String> lists, Mistakes mistakes) {
        this.rule = rule;
        this.thresholds = thresholds;
        this.lists = lists;
        this.mistakes = mistakes;
        this.conditions = new ConditionCheck(rule, thresholds, mistakes, named);
    }

    void run() {
        var slash = rule.file().lastIndexOf('/');
        var folder = rule.file().substring(0, slash).replace('/', '.');
        var stem = rule.file().substring(slash + 1, rule.file().length() - ".drl".length());
        if (!rule.folder().equals(folder)) {
            note(
                    rule.packageLine(),
                    "The package is '" + rule.folder() + "' but the file lies in '" + folder + "'.",
                    "Maybe: package " + folder + ";");
        }
        if (!rule.name().equals(stem)) {
            note(
                    rule.nameLine(),
                    "The rule is named \"" + rule.name() + "\" but the file '" + stem + "'.",
                    "Maybe: rule \"" + stem + "\"");
        }
        rule.imports().forEach((name, one) -> checkImport(one));
        rule.patterns().forEach(this::checkFact);
    }

    private void note(int line, String sentence, String maybe) {
        mistakes.add(rule.file(), line, sentence, maybe);
    }

    private void checkImport(RuleText.Import one) {
        var known = Catalogue.importable().keySet();
        if (!known.contains(one.type())) {
            note(
                    one.line(),
                    "'" + one.type() + "' is not a fact that rules may use.",
                    Spelling.maybe(one.type(), known));
        }
    }

    private void checkFact(Fact fact) {
        var type = Catalogue.facts().get(fact.type());
        if (type == null) {
            note(
                    fact.line(),
                    "There is no kind of fact '" + fact.type() + "'.",
                    Spelling.maybe(fact.type(), Catalogue.facts().keySet()));
            return;
        }
        if (!rule.imports().containsKey(fact.type())) {
            note(
                    fact.line(),
                    "'" + fact.type() + "' is used but not imported.",
                    "Maybe: import " + type.getName() + ";");
        }
        fact.tests().forEach(test -> conditions.check(fact, type, test));
        if (type == Threshold.class) {
            checkThreshold(fact);
        }
        if (type == Listed.class) {
            checkList(fact);
        }
        if (!fact.variable().isEmpty()) {
            checkName(fact, type);
        }
    }

    private void checkName(Fact fact, Class<?> type) {
        if (fact.presence() != RuleText.Presence.IS) {
            note(
                    fact.line(),
                    "A fact that is " + (fact.presence() == RuleText.Presence.NOT ? "not there" : "only known to exist")
                            + " cannot be named " + fact.variable() + ".",
                    "Maybe leave the name and the colon out.");
        } else if (named.put(fact.variable(), type) != null) {
            note(
                    fact.line(),
                    "The name " + fact.variable() + " is used twice.",
                    "Maybe a second name: " + fact.variable() + "2");
        }
    }

    private void checkThreshold(Fact fact) {
        var name = fact.textOf("name");
        if (name.isEmpty()) {
            note(
                    fact.line(),
                    "The threshold is not named.",
                    "Maybe: Threshold( name == \"...\", holds( $run ), value <= $run.field )");
            return;
        }
        var number = thresholds.byName().get(name.get());
        if (number == null) {
            note(
                    fact.line(),
                    "There is no threshold '" + name.get() + "' in rules/thresholds.",
                    Spelling.maybe(name.get(), thresholds.names()));
            return;
        }
        if (fact.tests().stream().noneMatch(Test::isHolds)) {
            note(
                    fact.line(),
                    "It is not said for whose day and country the threshold '" + name.get() + "' holds.",
                    "Maybe add: holds( $run )");
        }
        for (var test : fact.tests()) {
            var asksMost = Set.of(">", ">=").contains(test.operator());
            var asksLeast = Set.of("<", "<=").contains(test.operator());
            if (test.field().equals("value") && (asksMost && number.atLeast() || asksLeast && !number.atLeast())) {
                note(
                        test.line(),
                        "'" + name.get() + "' is a number to be "
                                + (number.atLeast() ? "reached (asked: at-least)" : "stayed below (asked: at-most)")
                                + ", and the rule asks for the opposite.",
                        "Maybe " + (number.atLeast() ? "value <=" : "value >") + " $run.field");
            }
        }
    }

    private void checkList(Fact fact) {
        var name = fact.textOf("list").orElse("");
        if (!lists.contains(name)) {
            note(
                    fact.line(),
                    name.isEmpty()
                            ? "It is not said which list is meant."
                            : "There is no list '" + name + "' in rules/lists.",
                    Spelling.maybe(name, lists));
        }
    }
}
