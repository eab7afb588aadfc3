package org.clayton.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The rows that two statements of one account show for one day. The best reasons decide first; the n-th of several equal
 * rows is the n-th of the other statement.
 */
final class DayMatch {

    /** @param first the row that is there already */
    record Found(int first, SameRow.Reason reason) {}

    private final TreeMap<Integer, Found> repeated = new TreeMap<>();
    private final int there;
    private final int own;

    DayMatch(SameRow same, List<Integer> there, List<Integer> own) {
        this.there = there.size();
        this.own = own.size();
        Map<Long, List<Integer>> byAmount = new HashMap<>();
        there.forEach(row -> byAmount.computeIfAbsent(same.amount(row), unused -> new ArrayList<>())
                .add(row));
        Set<Integer> taken = new HashSet<>();
        for (var reason : SameRow.Reason.values()) {
            for (var row : own) {
                if (!repeated.containsKey(row)) {
                    byAmount.getOrDefault(same.amount(row), List.of()).stream()
                            .filter(first -> !taken.contains(first) && same.may(reason, first, row))
                            .findFirst()
                            .ifPresent(first -> {
                                taken.add(first);
                                repeated.put(row, new Found(first, reason));
                            });
                }
            }
        }
    }

    /** Rows of the later statement, each with what it repeats. */
    Map<Integer, Found> repeated() {
        return repeated;
    }

    /** Whether both show the same movements; on a day where one of them may begin or end, one may show fewer. */
    boolean agrees(boolean atTheEdge) {
        return repeated.size() == Math.min(own, there) && (own == there || atTheEdge);
    }
}
