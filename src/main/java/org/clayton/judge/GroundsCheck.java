package org.clayton.judge;

import java.util.Set;
import org.clayton.judge.RuleText.Constant;
import org.clayton.judge.RuleText.Fact;
import org.clayton.judge.RuleText.FieldOf;
import org.clayton.judge.RuleText.Presence;
import org.clayton.judge.RuleText.Test;
import org.clayton.judge.RuleText.Text;
import org.clayton.judge.RuleText.Truth;

/**
 * What no rule may rest on, so that no proposal can: a name, an account's number, a country alone, one flag that is only worth
 * a look (two of different, named rules may do). Rules on trial are kept away from proposals by {@link Judging} itself.
 */
final class GroundsCheck {

    private static final Set<String> WHO = Set.of("name", "holderName", "idNumber", "address", "number", "key");
    private static final Set<String> FLAGGED = Set.of("EarlierFlag", "EarlierLink");
    private static final Set<String> TABLES = Set.of("Threshold", "Listed");

    private final Rule rule;
    private final Mistakes mistakes;

    GroundsCheck(Rule rule, Mistakes mistakes) {
        this.rule = rule;
        this.mistakes = mistakes;
    }

    void run() {
        for (var fact : rule.text().patterns()) {
            fact.tests().forEach(test -> checkWho(fact, test));
        }
        checkCountry();
        if (rule.phase() == Rule.Phase.FREEZE
                && rule.text().patterns().stream().noneMatch(this::carries)
                && together() < 2) {
            note(
                    rule.text().nameLine(),
                    "A proposal would rest on no flag and no link about its subject that is more than worth a look.",
                    "Maybe: $link : EarlierLink( account == $money.account, weighty )");
        }
    }

    private void note(int line, String sentence, String maybe) {
        mistakes.add(rule.text().file(), line, sentence, maybe);
    }

    private void checkWho(Fact fact, Test test) {
        if (!TABLES.contains(fact.type())
                && WHO.contains(test.field())
                && test.against() instanceof Text text
                && !text.value().isEmpty()) {
            note(
                    test.line(),
                    "'" + test.field() + "' is compared with \"" + text.value()
                            + "\": a rule asks what was done, never for one person or account.",
                    "Maybe the case's sheet of subjects should say who is suspected: role == Party.Role.SUSPECT");
        }
    }

    /** A country or nationality may narrow what a rule asks, beside a measure of what was done; by itself it is no reason. */
    private void checkCountry() {
        var named = rule.text().patterns().stream()
                .filter(fact -> fact.presence() != Presence.NOT)
                .flatMap(fact -> fact.tests().stream())
                .filter(GroundsCheck::asksCountry)
                .findFirst();
        if (named.isEmpty()) {
            return;
        }
        var later = rule.phase() != Rule.Phase.FLAG;
        if (later
                || rule.card().level() != Level.LOW
                        && rule.text().patterns().stream().noneMatch(GroundsCheck::measures)) {
            note(
                    named.get().line(),
                    later
                            ? "A country or nationality is no ground to claim, link or freeze."
                            : "The rule rests on a country alone, and its level is above low.",
                    later
                            ? "Maybe leave it out here."
                            : "Maybe level: low, or a Threshold that measures what was done.");
        }
    }

    private static boolean asksCountry(Test test) {
        return test.field().equals("country") && test.against() instanceof Text
                || test.against() instanceof FieldOf other
                        && test.field().equals("key")
                        && other.field().equals("country");
    }

    private static boolean measures(Fact fact) {
        return fact.type().equals("Threshold")
                && fact.tests().stream().anyMatch(test -> test.field().equals("value"));
    }

    /** A flag or link about the subject, medium or high. */
    private boolean carries(Fact fact) {
        return isAboutSubject(fact) && fact.tests().stream().anyMatch(GroundsCheck::isWeighty);
    }

    /** How many different rules it asks by name to have spoken of the subject: two together may weigh more than each. */
    private long together() {
        return rule.text().patterns().stream()
                .filter(this::isAboutSubject)
                .flatMap(fact -> fact.textOf("rule").stream())
                .distinct()
                .count();
    }

    private boolean isAboutSubject(Fact fact) {
        return FLAGGED.contains(fact.type())
                && fact.presence() == Presence.IS
                && (isJoined(fact) || rule.card().subject().variable().equals(fact.variable()));
    }

    private static boolean isWeighty(Test test) {
        if (test.field().equals("weighty") && test.against() instanceof Truth truth) {
            return truth.value() == test.operator().equals("==");
        }
        return test.field().equals("level")
                && test.against() instanceof Constant level
                && test.operator().equals("==") != level.value().equals(Level.LOW.name());
    }

    private boolean isJoined(Fact fact) {
        return rule.text().patterns().stream().anyMatch(one -> one.tests().stream()
                .anyMatch(test -> test.operator().equals("==")
                        && Set.of("account", "asset", "party").contains(test.field())
                        && test.against() instanceof FieldOf other
                        && (one == fact || other.variable().equals(fact.variable()))));
    }
}
