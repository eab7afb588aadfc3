package org.clayton.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.clayton.identity.names.NameMatch;
import org.clayton.identity.names.NameMatch.Schema;
import org.clayton.identity.names.NameMatcher;

/**
 * Parties that were kept apart and may be one: alike by name, or sharing a number. They are shown to a person with what
 * speaks for and against; nothing is joined here, so a namesake of a suspect stays who he is.
 *
 * @param matches the most likely first
 * @param more how many more there are than are listed
 * @param remarks what could not be compared, sorted
 */
public record PossibleMatches(List<PossibleMatch> matches, int more, List<String> remarks) {

    public static final PossibleMatches NONE = new PossibleMatches(List.of(), 0, List.of());

    private static final int MOST = 200;

    /** Names of a party beyond these are not compared. */
    private static final int MOST_NAMES = 6;

    /** From this score on a pair is shown. */
    private static final double SHOWN = 0.7;

    private static final Comparator<PossibleMatch> ORDER = Comparator.comparing(PossibleMatch::score)
            .reversed()
            .thenComparing(match -> match.one().first())
            .thenComparing(match -> match.other().first())
            .thenComparing(match -> match.one().shown())
            .thenComparing(match -> match.other().shown());

    /** @param parties in any order; the result does not depend on it */
    public static PossibleMatches among(Collection<Traits> parties, Decisions decisions) {
        var sorted = parties.stream()
                .sorted(Comparator.comparing(Traits::first).thenComparing(Traits::shown))
                .toList();
        if (sorted.stream().noneMatch(Traits::matters)) {
            return NONE;
        }
        var candidates = new HashSet<Long>();
        var tooLarge = Blocking.of(sorted.size(), at -> sorted.get(at).names())
                .pairs((one, other) -> add(one, other, sorted, candidates));
        for (var shared : List.<Function<Traits, Set<String>>>of(Traits::idNumbers, Traits::accounts, Traits::phones)) {
            tooLarge += sharing(sorted, shared, candidates);
        }
        var found = new ArrayList<PossibleMatch>();
        var matcher = new NameMatcher();
        for (var pair : candidates) {
            var one = sorted.get((int) (pair >>> 32));
            var other = sorted.get(pair.intValue());
            var match = compare(one, other, matcher, decisions);
            if (match.score() >= SHOWN && !match.said().startsWith("not same")) {
                found.add(match);
            }
        }
        found.sort(ORDER);
        var remarks = new TreeSet<String>();
        if (tooLarge > 0) {
            remarks.add(
                    tooLarge + " groups of more than " + Blocking.LARGEST_BLOCK + " parties are written so alike that"
                            + " each was not compared with each. Maybe the sheets have birth dates or numbers that tell them apart.");
        }
        return new PossibleMatches(
                found.stream().limit(MOST).toList(), Math.max(0, found.size() - MOST), List.copyOf(remarks));
    }

    private static void add(int one, int other, List<Traits> sorted, Set<Long> candidates) {
        if (!sorted.get(one).matters() && !sorted.get(other).matters()) {
            return;
        }
        candidates.add((long) Math.min(one, other) << 32 | Math.max(one, other));
    }

    private static int sharing(List<Traits> sorted, Function<Traits, Set<String>> trait, Set<Long> candidates) {
        Map<String, List<Integer>> owners = new HashMap<>();
        for (var at = 0; at < sorted.size(); at++) {
            for (var value : trait.apply(sorted.get(at))) {
                owners.computeIfAbsent(value, unused -> new ArrayList<>()).add(at);
            }
        }
        var tooLarge = 0;
        for (var group : owners.values()) {
            if (group.size() > Blocking.LARGEST_BLOCK) {
                tooLarge++;
            } else {
                group.forEach(one -> group.stream()
                        .filter(other -> one < other)
                        .forEach(other -> add(one, other, sorted, candidates)));
            }
        }
        return tooLarge;
    }

    private static PossibleMatch compare(Traits one, Traits other, NameMatcher matcher, Decisions decisions) {
        var names = names(one, other, matcher);
        var parts = new ArrayList<PossibleMatch.Part>();
        agree("birth date", one.born(), other.born(), 0.2, -0.5, parts);
        agree("identity number", one.idNumbers(), other.idNumbers(), 0.5, -0.4, parts);
        agree("account", one.accounts(), other.accounts(), 0.3, 0, parts);
        agree("address", one.addresses(), other.addresses(), 0.1, 0, parts);
        agree("phone", one.phones(), other.phones(), 0.15, 0, parts);
        agree("kind", kind(one), kind(other), 0, -0.5, parts);
        var points = parts.stream().mapToDouble(PossibleMatch.Part::points).sum();
        var score = Math.round(Math.max(0, Math.min(1, names.score() + points)) * 1000) / 1000.0;
        var said = decisions
                .between(one.calls(), other.calls())
                .map(decision -> decision.verdict()
                                .name()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace('_', ' ') + " " + decision.told())
                .orElse("");
        return new PossibleMatch(one, other, score, names, List.copyOf(parts), said);
    }

    private static Set<String> kind(Traits party) {
        return party.company() == null ? Set.of() : Set.of(party.company() ? "company" : "person");
    }

    private static void agree(
            String feature, Set<?> one, Set<?> other, double same, double different, List<PossibleMatch.Part> parts) {
        if (one.isEmpty() || other.isEmpty()) {
            return;
        }
        var points = one.stream().anyMatch(other::contains) ? same : different;
        if (points != 0) {
            parts.add(new PossibleMatch.Part(feature, shown(one), shown(other), points));
        }
    }

    private static String shown(Set<?> values) {
        return String.join(", ", values.stream().map(Object::toString).sorted().toList());
    }

    private static NameMatch names(Traits one, Traits other, NameMatcher matcher) {
        NameMatch best = null;
        for (var mine : one.names().stream().limit(MOST_NAMES).toList()) {
            for (var theirs : other.names().stream().limit(MOST_NAMES).toList()) {
                var match = matcher.between(mine, theirs, schema(one, other));
                best = best == null || match.score() > best.score() ? match : best;
            }
        }
        return best == null ? matcher.between("", "", Schema.ANY) : best;
    }

    private static Schema schema(Traits one, Traits other) {
        var company = one.company() != null ? one.company() : other.company();
        return company == null ? Schema.ANY : company ? Schema.COMPANY : Schema.PERSON;
    }
}
