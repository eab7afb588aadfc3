package org.clayton.judge;

import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;

/** One rule: its judgment and its card. */
record Rule(Phase phase, RuleText text, RuleCard card) implements Comparable<Rule> {

    enum Phase {
        FLAG,
        CLAIM,
        LINK,
        FREEZE
    }

    String id() {
        return text.name();
    }

    boolean trial() {
        return card.status() == RuleCard.Status.TRIAL;
    }

    /** Short names of the kinds of fact it names, those that must not be there included. */
    Set<String> factsNamed() {
        var names = new TreeSet<String>();
        text.patterns().forEach(one -> names.add(one.type()));
        return names;
    }

    /** Names of the thresholds, or lists, that its judgment uses. */
    Set<String> used(String fact, String field) {
        var names = new TreeSet<String>();
        text.patterns().stream().filter(one -> one.type().equals(fact)).forEach(one -> one.textOf(field)
                .ifPresent(names::add));
        return names;
    }

    @Override
    public int compareTo(Rule other) {
        return Comparator.comparing(Rule::phase).thenComparing(Rule::id).compare(this, other);
    }
}
