package org.clayton.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Works out who stands behind the companies of one knot. Of each company: its owners' shares from outside, plus what its
 * owners within the knot have, times their shares of it. The equations are solved one company at a time (Gauss), in exact
 * fractions.
 */
final class Untying {

    private final Shares shares;
    private final Map<Integer, Map<Integer, Fraction>> behind;
    private final SortedSet<Integer> knot;
    private final List<Party> parties;
    private final TreeSet<String> questions;

    /** By company: what it still has of others in the knot. */
    private final Map<Integer, Map<Integer, Fraction>> within = new HashMap<>();

    private final Map<Integer, Map<Integer, Fraction>> outside = new HashMap<>();

    Untying(
            Shares shares,
            Map<Integer, Map<Integer, Fraction>> behind,
            SortedSet<Integer> knot,
            List<Party> parties,
            TreeSet<String> questions) {
        this.shares = shares;
        this.behind = behind;
        this.knot = knot;
        this.parties = parties;
        this.questions = questions;
    }

    void untie() {
        if (knot.size() > Ownership.LARGEST_KNOT) {
            questions.add(knot.size() + " companies, among them " + name(knot.first())
                    + ", own one another in rings; nobody is reckoned to stand behind them. Maybe two companies of one name"
                    + " were taken for one.");
            return;
        }
        knot.forEach(this::equation);
        for (var company : knot) {
            solve(company);
        }
        knot.forEach(company -> {
            var owners = outside.get(company);
            if (owners != null) {
                behind.put(company, Ownership.largest(owners, name(company), questions));
            }
        });
        if (knot.size() > 1) {
            questions.add("The companies " + knot.stream().map(this::name).toList()
                    + " own one another in a ring; the shares behind them are reckoned through all its rounds. Maybe ask"
                    + " whether the rows are of one day.");
        }
    }

    private void equation(int company) {
        var fromOutside = new TreeMap<Integer, Fraction>();
        var fromWithin = new TreeMap<Integer, Fraction>();
        shares.owners(company).forEach((owner, share) -> {
            if (knot.contains(owner)) {
                fromWithin.put(owner, share);
            } else if (shares.isOwned(owner)) {
                behind.getOrDefault(owner, Map.of()).forEach((last, part) -> add(fromOutside, last, part.times(share)));
            } else {
                add(fromOutside, owner, share);
            }
        });
        outside.put(company, fromOutside);
        within.put(company, fromWithin);
    }

    /** Puts what stands behind one company into the equations of all others. */
    private void solve(int company) {
        var mine = new TreeMap<>(within.getOrDefault(company, Map.of()));
        var own = mine.remove(company);
        if (own != null) {
            if (own.equals(Fraction.ONE)) {
                questions.add("The companies " + knot.stream().map(this::name).toList()
                        + " own one another wholly; nobody stands behind them. Maybe a row of an owner is missing.");
                mine.clear();
                outside.put(company, new TreeMap<>());
            } else {
                var whole = own.rest();
                mine.replaceAll((owner, share) -> share.over(whole));
                of(outside, company).replaceAll((owner, share) -> share.over(whole));
            }
        }
        within.put(company, mine);
        for (var other : new ArrayList<>(knot)) {
            var part = other == company
                    ? null
                    : within.getOrDefault(other, Map.of()).get(company);
            if (part != null) {
                var theirs = of(within, other);
                theirs.remove(company);
                mine.forEach((owner, share) -> add(theirs, owner, share.times(part)));
                of(outside, company).forEach((owner, share) -> add(of(outside, other), owner, share.times(part)));
            }
        }
    }

    /** Each company of the knot has its equation. */
    private static <T> T of(Map<Integer, T> equations, int company) {
        return Objects.requireNonNull(equations.get(company));
    }

    private static void add(Map<Integer, Fraction> sums, int owner, Fraction share) {
        sums.merge(owner, share, Fraction::plus);
    }

    private String name(int party) {
        return "\"" + parties.get(party).name() + "\"";
    }
}
