package org.clayton.casefile;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What few movements have: kept apart from the columns, so that it costs the others nothing. */
final class Asides {

    private final Map<Integer, Integer> reverses = new HashMap<>();
    private final Map<Integer, Integer> arrives = new HashMap<>();
    private final Map<Integer, Original> originals = new HashMap<>();

    /** Of late credits: the line on the receiver's statement, and once the ledger has its order, where they are credited. */
    private final Map<Integer, Integer> lines = new HashMap<>();

    private Map<Integer, Integer> credited = Map.of();

    void takeBack(int movement, int earlier) {
        reverses.put(movement, earlier);
    }

    void arriveOn(int movement, int day, int line) {
        arrives.put(movement, day);
        lines.put(movement, line);
    }

    Map<Integer, Integer> lines() {
        return lines;
    }

    /** @param before by ledger position of a movement, the position before which its receiver is credited */
    void credited(Map<Integer, Integer> before) {
        credited = before;
    }

    int creditedBefore(int movement) {
        return credited.getOrDefault(movement, movement + 1);
    }

    /** The movements credited later, in the order of their credits. */
    int[] late() {
        return credited.keySet().stream()
                .sorted(Comparator.comparingInt(this::creditedBefore).thenComparingInt(movement -> movement))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    void convert(int movement, Original original) {
        originals.put(movement, original);
    }

    int reverses(int movement) {
        return reverses.getOrDefault(movement, Ledger.NO_MOVEMENT);
    }

    /** The movements that take an earlier one back, sorted. */
    int[] reversals() {
        return reverses.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    int arrives(int movement, int day) {
        return arrives.getOrDefault(movement, day);
    }

    @Nullable
    Original original(int movement) {
        return originals.get(movement);
    }

    boolean isEmpty() {
        return reverses.isEmpty() && arrives.isEmpty() && originals.isEmpty();
    }

    /** The same by position in the ledger. */
    Asides inOrder(int[] position) {
        var ordered = new Asides();
        reverses.forEach((movement, earlier) -> ordered.takeBack(position[movement], position[earlier]));
        arrives.forEach((movement, day) -> ordered.arrives.put(position[movement], day));
        ordered.credited = credited;
        originals.forEach((movement, original) -> ordered.convert(position[movement], original));
        return ordered;
    }
}
