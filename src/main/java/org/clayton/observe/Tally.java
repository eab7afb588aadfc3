package org.clayton.observe;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/** How often, and with how much, each key occurs in a window that only ever moves forward. */
final class Tally {

    /** Of an account that is busier than any household or firm the nearest rows are enough, and bound the time. */
    private static final int MOST_LOOKED_AT = 2_000;

    private static final class Count {
        int times;
        long sum;
    }

    private final Rows rows;
    private final IntUnaryOperator key;
    private final Map<Integer, Count> counts = new HashMap<>();
    private int from;
    private int to;

    /**
     * @param start where the window begins, empty
     * @param key of a movement; a negative one is not counted
     */
    Tally(Rows rows, int start, IntUnaryOperator key) {
        this.rows = rows;
        this.from = start;
        this.to = start;
        this.key = key;
    }

    /** Different other sides; {@code ?} accounts, where nobody is named, are not counted. */
    static Tally ofOthers(Book book, Rows rows, int start) {
        return new Tally(rows, start, movement -> {
            var other = book.other(movement);
            return book.view.kind(other) == org.clayton.casefile.Account.Kind.UNKNOWN ? -1 : other;
        });
    }

    /** Moves the window to [from, to); neither end may go back. */
    Tally slide(int newFrom, int newTo) {
        for (; to < newTo; to++) {
            add(key.applyAsInt(rows.movement(to)), 1, rows.value(to));
        }
        for (; from < newFrom; from++) {
            add(key.applyAsInt(rows.movement(from)), -1, -rows.value(from));
        }
        return this;
    }

    private void add(int which, int times, long value) {
        if (which < 0) {
            return;
        }
        var count = counts.computeIfAbsent(which, unused -> new Count());
        count.times += times;
        count.sum += value;
        if (count.times == 0) {
            counts.remove(which);
        }
    }

    int distinct() {
        return counts.size();
    }

    /** How often the most frequent key occurs. */
    int mostTimes() {
        return counts.values().stream().mapToInt(count -> count.times).max().orElse(0);
    }

    /** What the {@code n} keys with the most money have together. */
    long largest(int n) {
        var sums =
                counts.values().stream().mapToLong(count -> count.sum).sorted().toArray();
        return Arrays.stream(sums, Math.max(0, sums.length - n), sums.length).sum();
    }

    /**
     * Share of the keys that also occur in the days before the window. Where the account's rows begin too late to tell,
     * the days after the window count as well: a regular receiver comes back.
     */
    int regulars(int days) {
        var first = rows.day(from);
        var seen = new HashSet<Integer>();
        collect(Math.max(rows.firstOn(first - days), from - MOST_LOOKED_AT), from, seen);
        if (rows.day(0) > first - days) {
            collect(to, Math.min(rows.firstOn(rows.day(to - 1) + days + 1), to + MOST_LOOKED_AT), seen);
        }
        return BasisPoints.of(seen.size(), counts.size());
    }

    private void collect(int start, int end, Set<Integer> seen) {
        for (var i = start; i < end && seen.size() < counts.size(); i++) {
            var which = key.applyAsInt(rows.movement(i));
            if (counts.containsKey(which)) {
                seen.add(which);
            }
        }
    }
}
