package org.clayton.casefile;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Where in the ledger the late credits of own transfers reach the receiver: before the first movement that stands behind
 * the credit on the receiver's own statement.
 */
final class Arrivals {

    private record Credit(int position, int place) {}

    private final Map<Integer, PriorityQueue<Credit>> underway = new HashMap<>();
    private final Map<Integer, Integer> before = new HashMap<>();

    private Arrivals() {}

    /**
     * @param places of each late movement, the line of its credit
     * @return by ledger position of the movement, the position before which its receiver is credited; the ledger's size
     *     where nothing on the receiver's statement stands behind the credit
     */
    static Map<Integer, Integer> of(int[] order, LedgerRows rows, StatementLines lines, Map<Integer, Integer> places) {
        var arrivals = new Arrivals();
        for (var at = 0; at < order.length && !places.isEmpty(); at++) {
            var row = order[at];
            arrivals.credited(rows.from.get(row), lines.out(row), at);
            arrivals.credited(rows.to.get(row), lines.in(row), at);
            var place = places.get(row);
            if (place != null) {
                arrivals.underway
                        .computeIfAbsent(
                                rows.to.get(row), unused -> new PriorityQueue<>(Comparator.comparingInt(Credit::place)))
                        .add(new Credit(at, place));
            }
        }
        arrivals.underway
                .values()
                .forEach(left -> left.forEach(credit -> arrivals.before.put(credit.position(), order.length)));
        return arrivals.before;
    }

    private void credited(int account, int place, int at) {
        var waiting = place == StatementLines.NONE ? null : underway.get(account);
        while (waiting != null && !waiting.isEmpty() && waiting.peek().place() < place) {
            before.put(waiting.remove().position(), at);
        }
    }
}
