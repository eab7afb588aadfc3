package org.clayton.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What became of the rows of a table. Rows that say the same stay where they are, in whatever order they come back.
 *
 * @param after what each old row became, by its place: itself, a changed row, or null when it is gone
 * @param added new rows by the place of the old row they follow; -1 for the top
 */
record RowEdits(List<List<String>> before, List<@Nullable List<String>> after, Map<Integer, List<List<String>>> added) {

    /**
     * @param columns of all the rows
     * @param likenesses how a row that is gone and one that is new may be the same row changed, the surest first
     */
    static RowEdits between(
            List<Table.Column> columns,
            List<List<String>> before,
            List<List<String>> wanted,
            List<BiPredicate<List<String>, List<String>>> likenesses) {
        var after = new ArrayList<@Nullable List<String>>();
        before.forEach(row -> after.add(null));
        var place = new int[wanted.size()];
        java.util.Arrays.fill(place, -1);
        pair(before, wanted, after, place, (old, now) -> kept(columns, old, now).equals(old));
        likenesses.forEach(like -> pair(before, wanted, after, place, like));
        for (var i = 0; i < place.length; i++) {
            if (place[i] >= 0) {
                after.set(place[i], kept(columns, before.get(place[i]), wanted.get(i)));
            }
        }
        return new RowEdits(before, after, added(wanted, place));
    }

    private static void pair(
            List<List<String>> before,
            List<List<String>> wanted,
            List<@Nullable List<String>> after,
            int[] place,
            BiPredicate<List<String>, List<String>> like) {
        var from = 0;
        for (var i = 0; i < place.length; i++) {
            for (var step = 0; place[i] < 0 && step < before.size(); step++) {
                var at = (from + step) % before.size();
                if (after.get(at) == null && like.test(before.get(at), wanted.get(i))) {
                    place[i] = at;
                    after.set(at, wanted.get(i));
                    from = at + 1;
                }
            }
        }
    }

    /** The new row; a cell that says the same as before keeps its letters. */
    private static List<String> kept(List<Table.Column> columns, List<String> old, List<String> now) {
        var row = new ArrayList<String>();
        for (var i = 0; i < columns.size(); i++) {
            row.add(columns.get(i).same(old.get(i), now.get(i)) ? old.get(i) : now.get(i));
        }
        return List.copyOf(row);
    }

    private static Map<Integer, List<List<String>>> added(List<List<String>> wanted, int[] place) {
        var added = new TreeMap<Integer, List<List<String>>>();
        var follows = -1;
        for (var i = 0; i < place.length; i++) {
            if (place[i] >= 0) {
                follows = place[i];
            } else {
                added.computeIfAbsent(follows, unused -> new ArrayList<>()).add(wanted.get(i));
            }
        }
        return added;
    }

    boolean none() {
        return added.isEmpty() && after.equals(before);
    }

    List<List<String>> addedAfter(int place) {
        return added.getOrDefault(place, List.of());
    }
}
