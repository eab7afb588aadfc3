package org.clayton.casefile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A payment that two payment lists show counts once: the n-th of equal rows in one list is the n-th in the other. Two
 * equal rows of one list are two payments, and so are two with different ids.
 */
final class PaidTwice {

    private static final int NO_ID = 0;

    private record Print(int day, int from, int to, long sent, long received) {}

    private final LedgerRows rows;
    private final IntColumn ids;
    private final int[] ranks;
    private final Map<Print, List<Integer>> kept = new HashMap<>();
    private final Map<Integer, Set<Integer>> shownIn = new HashMap<>();
    private final TreeMap<String, Integer> dropped = new TreeMap<>();
    private final List<Bookkeeping.Repeated> repeated = new ArrayList<>();

    PaidTwice(LedgerRows rows, IntColumn ids) {
        this.rows = rows;
        this.ids = ids;
        this.ranks = rows.sheets.ranks();
    }

    /** Looks through the lists that share days with another one, in order of place. */
    void settle() {
        overlapping().stream()
                .sorted((one, other) -> {
                    var bySheet = Integer.compare(ranks[rows.sheet.get(one)], ranks[rows.sheet.get(other)]);
                    return bySheet != 0 ? bySheet : Integer.compare(rows.row.get(one), rows.row.get(other));
                })
                .forEach(this::look);
    }

    List<Bookkeeping.Repeated> repeated() {
        return repeated;
    }

    Collection<String> remarks() {
        var remarks = new ArrayList<String>();
        dropped.forEach((sheet, count) ->
                remarks.add(sheet + ": " + count + (count == 1 ? " payment stands" : " payments stand")
                        + " in another payment list too and count once."));
        return remarks;
    }

    private Collection<Integer> overlapping() {
        var days = new TreeMap<Integer, int[]>();
        for (var row = 0; row < ids.size(); row++) {
            var day = rows.day.get(row);
            var span = days.computeIfAbsent(rows.sheet.get(row), unused -> new int[] {day, day});
            span[0] = Math.min(span[0], day);
            span[1] = Math.max(span[1], day);
        }
        var sheets = new HashSet<Integer>();
        days.forEach((sheet, span) -> days.forEach((other, its) -> {
            if (!sheet.equals(other) && span[0] <= its[1] && its[0] <= span[1]) {
                sheets.add(sheet);
            }
        }));
        var all = new ArrayList<Integer>();
        for (var row = 0; row < ids.size() && !sheets.isEmpty(); row++) {
            if (sheets.contains(rows.sheet.get(row))) {
                all.add(row);
            }
        }
        return all;
    }

    private void look(int row) {
        var print = new Print(
                rows.day.get(row), rows.from.get(row), rows.to.get(row), rows.sent.get(row), rows.received.get(row));
        var same = kept.computeIfAbsent(print, unused -> new ArrayList<>());
        for (var first : same) {
            if (one(first, row)
                    && shownIn.computeIfAbsent(first, unused -> new HashSet<>()).add(rows.sheet.get(row))) {
                drop(row, first);
                return;
            }
        }
        same.add(row);
        shownIn.computeIfAbsent(row, unused -> new HashSet<>()).add(rows.sheet.get(row));
    }

    private boolean one(int first, int row) {
        var id = ids.get(first);
        var other = ids.get(row);
        if (id != NO_ID && other != NO_ID) {
            return id == other;
        }
        return rows.text.get(first) == rows.text.get(row)
                && (rows.second.get(first) == rows.second.get(row)
                        || rows.second.get(first) < 0
                        || rows.second.get(row) < 0);
    }

    private void drop(int row, int first) {
        rows.drop(row);
        var place = rows.place(row);
        dropped.merge(place.sheet().isEmpty() ? place.file() : place.file() + " / " + place.sheet(), 1, Integer::sum);
        repeated.add(new Bookkeeping.Repeated(
                place, rows.place(first), "both lists show the payment, between the same accounts", true));
    }
}
