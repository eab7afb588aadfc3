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

/**
 * Says which rows describe one party, carefully: the same id, the same identity number, or the same name when nothing
 * contradicts and no second candidate stands by. Two people with one name but different birth dates or ids stay two, and
 * a bare name that could be either is given to neither. The order of the rows does not matter.
 */
public final class PartyMatcher {

    private final Map<Mention, Cluster> clusterOf = new IdentityHashMap<>();
    private final List<Mention> mentions;
    private final TreeSet<String> remarks = new TreeSet<>();

    private PartyMatcher(Collection<Mention> described) {
        this.mentions = described.stream().sorted().toList();
        mentions.forEach(mention -> clusterOf.put(mention, new Cluster(mention)));
    }

    public static Matches match(Collection<Mention> described) {
        var matcher = new PartyMatcher(described);
        matcher.byId();
        matcher.byIdNumber();
        matcher.byName();
        return matcher.matches();
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

    private void joinAgreeing(List<Cluster> namesakes) {
        for (var i = 0; i < namesakes.size(); i++) {
            for (var j = i + 1; j < namesakes.size(); j++) {
                var one = current(namesakes.get(i));
                var other = current(namesakes.get(j));
                if (one != other
                        && one.against(other).isEmpty()
                        && !one.agreement(other).isEmpty()) {
                    join(one, other, "the name and the " + one.agreement(other));
                }
            }
        }
    }

    private void joinBare(List<Cluster> left) {
        var everyone =
                left.stream().allMatch(one -> left.stream().allMatch(other -> one == other || one.nameIsEnough(other)));
        if (everyone) {
            left.stream()
                    .skip(1)
                    .forEach(other -> join(current(left.get(0)), other, "the name, and nothing contradicts"));
            return;
        }
        for (var i = 1; i < left.size(); i++) {
            var against = left.get(0).against(left.get(i));
            remarks.add(
                    left.get(0).first().shown() + " and " + left.get(i).first().shown()
                            + " have the same name but are kept as two parties: "
                            + (against.isEmpty() ? "a name alone does not say which of them it is" : against) + ".");
        }
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
