package org.clayton.casefile;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clayton.intake.facts.Place;

/** The shares that rows state, as far as they can be; what cannot be is asked. */
final class Shares {

    private record Held(Fraction share, TreeSet<Place> rows) {}

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** By company, then by owner. */
    private final SortedMap<Integer, SortedMap<Integer, Held>> byCompany = new TreeMap<>();

    private final List<Party> parties;
    private final Collection<String> questions;

    Shares(List<Party> parties, List<Relation> relations, Collection<String> questions) {
        this.parties = parties;
        this.questions = questions;
        relations.stream()
                .filter(relation -> relation.kind() == Relation.Kind.OWNS)
                .sorted(Comparator.comparing(Relation::place))
                .forEach(this::take);
        byCompany.keySet().removeIf(this::tooMuch);
    }

    private void take(Relation row) {
        var share = row.share().orElse(null);
        var owner = parties.get(row.who()).name();
        if (share == null) {
            return;
        }
        if (row.who() == row.whom()) {
            ask(
                    row.place(),
                    "\"" + owner + "\" is said to own " + share + " % of itself; the row is not reckoned with");
        } else if (parties.get(row.whom()).kind() == Party.Kind.PERSON) {
            ask(
                    row.place(),
                    "\"" + parties.get(row.whom()).name() + "\" is a person and is said to be owned by \"" + owner
                            + "\"; the row is not reckoned with");
        } else if (share.signum() > 0 && share.compareTo(WHOLE) <= 0) {
            add(row, Fraction.ofPercent(share));
        } else {
            ask(row.place(), share + " % is no share of a company; the row is not reckoned with");
        }
    }

    /** One holding that two rows state is one; where they state two shares, the smaller counts until a person says which. */
    private void add(Relation row, Fraction share) {
        var owners = byCompany.computeIfAbsent(row.whom(), unused -> new TreeMap<>());
        var known = owners.get(row.who());
        if (known == null) {
            owners.put(row.who(), new Held(share, new TreeSet<>(List.of(row.place()))));
            return;
        }
        known.rows().add(row.place());
        if (!known.share().equals(share)) {
            ask(
                    row.place(),
                    "\"" + parties.get(row.who()).name() + "\" has " + share.percent() + " % of \""
                            + parties.get(row.whom()).name() + "\" here and "
                            + known.share().percent() + " % in "
                            + known.rows().first() + "; the smaller share counts");
            var smaller = known.share().compareTo(share) <= 0 ? known.share() : share;
            owners.put(row.who(), new Held(smaller, known.rows()));
        }
    }

    private boolean tooMuch(int company) {
        var all = owners(company).values().stream().reduce(Fraction.ZERO, Fraction::plus);
        var more = all.compareTo(Fraction.ONE) > 0;
        if (more) {
            var rows = byCompany
                    .getOrDefault(company, new TreeMap<>())
                    .values()
                    .iterator()
                    .next()
                    .rows();
            ask(
                    rows.first(),
                    "the owners of \"" + parties.get(company).name() + "\" have " + all.percent()
                            + " % together; none of its shares is reckoned with");
        }
        return more;
    }

    private void ask(Place place, String what) {
        questions.add(place + ": " + what + ". Maybe a row is mistyped, or of another day.");
    }

    boolean isOwned(int company) {
        return byCompany.containsKey(company);
    }

    /** For each company its direct owners. */
    Map<Integer, Collection<Integer>> owned() {
        var owned = new TreeMap<Integer, Collection<Integer>>();
        byCompany.forEach((company, owners) -> owned.put(company, owners.keySet()));
        return owned;
    }

    SortedMap<Integer, Fraction> owners(int company) {
        var owners = new TreeMap<Integer, Fraction>();
        byCompany.getOrDefault(company, new TreeMap<>()).forEach((owner, held) -> owners.put(owner, held.share()));
        return owners;
    }

    Fraction direct(int owner, int company) {
        var held = byCompany.getOrDefault(company, new TreeMap<>()).get(owner);
        return held == null ? Fraction.ZERO : held.share();
    }

    /** The rows of every chain from an owner to a company. */
    List<Place> between(int owner, int company, Map<Integer, Map<Integer, Fraction>> behind) {
        var rows = new TreeSet<Place>();
        var met = new HashSet<Integer>();
        var next = new ArrayDeque<Integer>(List.of(company));
        while (!next.isEmpty()) {
            var at = next.pop();
            if (met.add(at)) {
                byCompany.getOrDefault(at, new TreeMap<>()).forEach((holder, held) -> {
                    if (holder == owner || behind.getOrDefault(holder, Map.of()).containsKey(owner)) {
                        rows.addAll(held.rows());
                        next.push(holder);
                    }
                });
            }
        }
        return List.copyOf(rows);
    }
}
