package org.clayton.trace.worked;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Takes one class of money before the next; inside a class each label bears its share. */
final class Classes {
    private static final List<Predicate<String>> OWN_FIRST =
            List.of(Labels::isLawful, Labels.UNKNOWN::equals, Labels::isClaim);
    private static final List<Predicate<String>> CLAIMS_FIRST =
            List.of(Labels::isClaim, Labels.UNKNOWN::equals, Labels::isLawful);

    private Classes() {}

    static List<Lot> ownFirst(Content from, long amount) {
        return take(from, amount, OWN_FIRST);
    }

    static List<Lot> claimsFirst(Content from, long amount) {
        return take(from, amount, CLAIMS_FIRST);
    }

    private static List<Lot> take(Content from, long amount, List<Predicate<String>> order) {
        var shares = new TreeMap<String, Long>();
        var want = amount;
        for (var inClass : order) {
            var there = new TreeMap<>(from.labels());
            there.keySet().removeIf(inClass.negate());
            var part = Math.min(want, Labels.sum(there));
            shares.putAll(Labels.split(part, there));
            want -= part;
        }
        return from.take(shares);
    }
}
