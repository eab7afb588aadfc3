package org.clayton.casefile;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What few movements have: kept apart from the columns, so that it costs the others nothing. */
final class Asides {

    private final Map<Integer, Integer> reverses = new HashMap<>();
    private final Map<Integer, Integer> arrives = new HashMap<>();
    private final Map<Integer, Original> originals = new HashMap<>();

    void takeBack(int movement, int earlier) {
        reverses.put(movement, earlier);
    }

    void arriveOn(int movement, int day) {
        arrives.put(movement, day);
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
        arrives.forEach((movement, day) -> ordered.arriveOn(position[movement], day));
        originals.forEach((movement, original) -> ordered.convert(position[movement], original));
        return ordered;
    }
}
