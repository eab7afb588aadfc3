package org.clayton.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.clayton.intake.PartyDecision;

/**
 * Says which rows describe one party, carefully: the same id, the same identity number, or the same name when nothing
 * contradicts and no second candidate stands by. Two people with one name but different birth dates or ids stay two, and
 * a bare name that could be either is given to neither. The order of the rows does not matter.
 */
public final class PartyMatcher {

    /** Remarks on one name beyond these are counted only. */
    private static final int MOST_TOLD = 20;

    private static final int MOST_COMPARED = 100;

    private final Map<Mention, Cluster> clusterOf = new IdentityHashMap<>();
    private final List<Mention> mentions;
    private final TreeSet<String> remarks = new TreeSet<>();

    private final Decisions decisions;

    private PartyMatcher(Collection<Mention> described, Decisions decisions) {
        this.decisions = decisions;
        this.mentions = described.stream().sorted().toList();
        mentions.forEach(mention -> clusterOf.put(mention, new Cluster(mention, decisions)));
    }

    public static Matches match(Collection<Mention> described) {
        return match(described, Decisions.NONE);
    }

    /** @param decisions what people said of the rows; "not same" and "unsure" keep apart whatever else agrees */
    public static Matches match(Collection<Mention> described, Decisions decisions) {
        var matcher = new PartyMatcher(described, decisions);
        matcher.byDecision();
        matcher.byId();
        matcher.byIdNumber();
        matcher.byName();
        return matcher.matches();
    }

    /** A person's "same" joins where each side is one party, and nobody said that they are two. */
    private void byDecision() {
        for (var decision : decisions.of(PartyDecision.Verdict.SAME)) {
            var ones = called(decision.one());
            var others = called(decision.other());
            if (ones.size() != 1 || others.size() != 1) {
                remarks.add(
                        "The decision that \"" + decision.one() + "\" and \"" + decision.other() + "\" are the same ("
                                + decision.told() + ") was not followed: " + ones.size() + " and " + others.size()
                                + " described parties are called so. Maybe name the rows, as in 'subjects.xlsx / row 4'.");
            } else if (ones.get(0) != others.get(0)) {
                var parted = ones.get(0).parted(others.get(0));
                if (parted.isEmpty()) {
                    join(ones.get(0), others.get(0), "a person's decision, " + decision.told());
                } else {
                    remarks.add(ones.get(0).first().shown() + " and "
                            + others.get(0).first().shown()
                            + " are kept as two parties: " + parted + "; a decision that they are the same ("
                            + decision.told() + ") does not overrule it.");
                }
            }
        }
    }

    private List<Cluster> called(String call) {
        return clusters().stream()
                .filter(cluster -> cluster.calls().contains(call))
                .toList();
    }

    private void byId() {
        for (var same : grouped(mention -> mention.id().isEmpty() ? Set.of() : Set.of(mention.id()))) {
            joinAll(same, "the id " + same.get(0).first().id());
        }
    }

    private void byIdNumber() {
        for (var same : groupedClusters(Cluster::idNumbers)) {
            joinAll(
                    same,
                    "the identity number " + same.get(0).idNumbers().iterator().next());
        }
    }

    /** Joins clusters that share something strong, unless something speaks against it. */
    private void joinAll(List<Cluster> same, String shared) {
        for (var i = 1; i < same.size(); i++) {
            var first = current(same.get(0));
            var next = current(same.get(i));
            if (first == next) {
                continue;
            }
            var against = first.against(next);
            if (against.isEmpty()) {
                join(first, next, shared);
            } else {
                remarks.add(first.first().shown() + " and " + next.first().shown() + " share " + shared + " but "
                        + against + "; they are kept as two parties. Maybe one of the rows is mistyped.");
            }
        }
    }

    private void byName() {
        for (var namesakes : groupedClusters(Cluster::names)) {
            joinAgreeing(namesakes);
            var left = namesakes.stream().map(this::current).distinct().toList();
            if (left.size() > 1) {
                joinBare(left);
            }
        }
    }

    /** Namesakes that share a second identifier; compared only within those who share it, ten thousand or not. */
    private void joinAgreeing(List<Cluster> namesakes) {
        var sharing = new TreeMap<String, List<Cluster>>();
        for (var namesake : namesakes) {
            namesake.identifiers()
                    .forEach(identifier -> sharing.computeIfAbsent(identifier, unused -> new ArrayList<>())
                            .add(namesake));
        }
        for (var group : sharing.values()) {
            var apart = new ArrayList<Cluster>();
            for (var namesake : group) {
                joinFirst(current(namesake), apart);
            }
        }
    }

    /** Joins it to the first of those met so far that nothing speaks against, or adds it to them. */
    private void joinFirst(Cluster next, List<Cluster> apart) {
        for (var i = 0; i < Math.min(apart.size(), MOST_COMPARED); i++) {
            var met = current(apart.get(i));
            if (met == next) {
                return;
            }
            var agreement = met.agreement(next);
            if (!agreement.isEmpty() && met.against(next).isEmpty()) {
                join(met, next, "the name and the " + agreement);
                return;
            }
        }
        apart.add(next);
    }

    private void joinBare(List<Cluster> left) {
        if (nameIsEnough(left)) {
            left.stream()
                    .skip(1)
                    .forEach(other -> join(current(left.get(0)), other, "the name, and nothing contradicts"));
            return;
        }
        for (var i = 1; i < Math.min(left.size(), MOST_TOLD); i++) {
            var against = left.get(0).against(left.get(i));
            remarks.add(
                    left.get(0).first().shown() + " and " + left.get(i).first().shown()
                            + " have the same name but are kept as two parties: "
                            + (against.isEmpty() ? "a name alone does not say which of them it is" : against) + ".");
        }
        if (left.size() > MOST_TOLD) {
            remarks.add(
                    left.get(0).first().shown() + " has the same name as " + (left.size() - 1)
                            + " others; a name alone does not say which of them a row means. Maybe the sheets have birth dates.");
        }
    }

    /** Where at most one of them was given an id, a birth date, a number, and nothing else tells two of them apart. */
    private static boolean nameIsEnough(List<Cluster> left) {
        return left.stream().filter(Cluster::hasId).count() <= 1
                && left.stream().filter(Cluster::hasBirth).count() <= 1
                && left.stream().filter(one -> !one.idNumbers().isEmpty()).count() <= 1
                && left.stream()
                                .flatMap(one -> one.companies().stream())
                                .distinct()
                                .count()
                        <= 1
                && left.stream().noneMatch(one -> left.stream()
                        .limit(MOST_COMPARED)
                        .anyMatch(other -> one != other && !one.parted(other).isEmpty()));
    }

    private void join(Cluster one, Cluster other, String shared) {
        var reason = one.first().shown() + " and " + other.first().shown() + " share " + shared + ".";
        var first = one.first().compareTo(other.first()) <= 0 ? one : other;
        var second = first == one ? other : one;
        first.take(second, reason);
        second.mentions.forEach(mention -> clusterOf.put(mention, first));
    }

    private Cluster current(Cluster cluster) {
        return cluster(cluster.first());
    }

    private Cluster cluster(Mention mention) {
        var cluster = clusterOf.get(mention);
        if (cluster == null) {
            throw new IllegalArgumentException("not one of the rows to match: " + mention.shown());
        }
        return cluster;
    }

    private List<List<Cluster>> grouped(Function<Mention, Set<String>> keys) {
        return groups(mentions, mention -> cluster(mention), keys);
    }

    private List<List<Cluster>> groupedClusters(Function<Cluster, Set<String>> keys) {
        return groups(clusters(), cluster -> cluster, keys);
    }

    /** Groups of two and more that share a key, in order of the keys. */
    private static <T> List<List<Cluster>> groups(
            List<T> all, Function<T, Cluster> clusterOf, Function<T, Set<String>> keys) {
        var byKey = new TreeMap<String, List<Cluster>>();
        for (var one : all) {
            for (var key : keys.apply(one)) {
                byKey.computeIfAbsent(key, unused -> new ArrayList<>()).add(clusterOf.apply(one));
            }
        }
        return byKey.values().stream().filter(group -> group.size() > 1).toList();
    }

    private List<Cluster> clusters() {
        return clusterOf.values().stream()
                .distinct()
                .sorted(Comparator.comparing(Cluster::first))
                .toList();
    }

    private Matches matches() {
        var parties = clusters().stream()
                .map(cluster -> new Matches.Matched(List.copyOf(cluster.mentions), List.copyOf(cluster.reasons)))
                .toList();
        return new Matches(parties, List.copyOf(remarks));
    }
}
