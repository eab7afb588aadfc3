package org.clayton.judge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All firings of one rule on one subject: several windows of one pattern are one finding.
 *
 * @param strongest the firing with the most rows behind it; of several the first by evidence
 * @param evidence of all firings, sorted, each row once
 */
record Finding(Rule rule, Subject subject, List<Firing> firings, Firing strongest, List<Evidence> evidence)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(
                    (Finding one) -> one.rule().trial())
            .thenComparing(Finding::subject)
            .thenComparing(one -> one.rule().id())
            .thenComparing(one -> one.evidence().get(0));

    private record Key(String rule, Subject subject) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::rule).thenComparing(Key::subject).compare(this, other);
        }
    }

    /** Sorted: findings of rules in use first, then by subject, rule and first evidence. */
    static List<Finding> of(Collection<Firing> firings, Wording wording, EvidenceRows rows) {
        var grouped = new TreeMap<Key, List<Firing>>();
        for (var firing : firings) {
            spokenOf(firing, wording).ifPresent(subject -> grouped.computeIfAbsent(
                            new Key(firing.rule().id(), subject), unused -> new ArrayList<>())
                    .add(firing));
        }
        return grouped.entrySet().stream()
                .map(entry -> of(entry.getKey().subject(), entry.getValue(), rows))
                .filter(finding -> !finding.evidence().isEmpty())
                .sorted()
                .toList();
    }

    private static Finding of(Subject subject, List<Firing> firings, EvidenceRows rows) {
        var ranked = firings.stream()
                .map(firing -> new Ranked(firing, rows.of(firing.facts())))
                .sorted()
                .map(Ranked::firing)
                .toList();
        var evidence = rows.of(firings.stream()
                .flatMap(firing -> firing.facts().stream())
                .distinct()
                .toList());
        return new Finding(
                firings.get(0).rule(),
                subject,
                ranked,
                ranked.get(0),
                evidence.isEmpty() ? rows.of(subject) : evidence);
    }

    private record Ranked(Firing firing, List<Evidence> rows) implements Comparable<Ranked> {
        @Override
        public int compareTo(Ranked other) {
            return Comparator.comparingInt((Ranked one) -> -one.rows().size())
                    .thenComparing(one -> one.rows().stream().limit(1).toList().toString())
                    .thenComparing(one -> one.firing().facts().toString())
                    .compare(this, other);
        }
    }

    /** Whom the card names; the account when the case does not know the party behind it. */
    private static Optional<Subject> spokenOf(Firing firing, Wording wording) {
        var field = firing.rule().card().subject();
        var index = (Integer) firing.value(field);
        var kind = Subject.Kind.valueOf(field.field().toUpperCase(java.util.Locale.ROOT));
        if (index < 0 && kind == Subject.Kind.PARTY && account(firing, field) >= 0) {
            kind = Subject.Kind.ACCOUNT;
            index = account(firing, field);
        }
        return index < 0 ? Optional.empty() : Optional.of(new Subject(kind, index, wording.label(kind, index)));
    }

    private static int account(Firing firing, RuleText.FieldOf field) {
        var fact = firing.fact(field.variable());
        return Catalogue.field(fact.getClass(), "account").isPresent() ? (Integer) Firing.value(fact, "account") : -1;
    }

    /** The strongest firing in words, and how many more there are. */
    String sentence(Wording wording) {
        var said = wording.sentence(strongest);
        var more = firings.stream()
                .map(wording::sentence)
                .filter(one -> !one.equals(said))
                .distinct()
                .count();
        return more == 0 ? said : said + " The evidence shows " + more + " more of the same kind.";
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
