package org.clayton.casefile;

import java.util.Arrays;

/**
 * Puts all movements into one order: by day; on one day each statement's own line order is kept, and where statements
 * meet in a transfer that both show, the transfer stands after what precedes it in either. Where no bank says, the time
 * of day decides, and where none is known, money arrives before it leaves. What is still open goes by place.
 */
final class LedgerOrder {

    /** @param order row numbers in ledger order @param rungs what decided each position, as {@link Ledger.Rung} ordinals */
    record Ordered(int[] order, byte[] rungs) {}

    private final LedgerRows rows;
    private final int[] sheetRanks;
    private final DayOrder dayOrder;

    private LedgerOrder(LedgerRows rows, DayOrder dayOrder) {
        this.rows = rows;
        this.sheetRanks = rows.sheets.ranks();
        this.dayOrder = dayOrder;
    }

    static Ordered of(LedgerRows rows, StatementLines lines, boolean[] followed) {
        return new LedgerOrder(rows, new DayOrder(rows, lines, followed)).order();
    }

    private Ordered order() {
        var order = byDay();
        var rungs = new byte[order.length];
        for (int start = 0, end; start < order.length; start = end) {
            end = endOfDay(order, start);
            byPlace(order, start, end);
            dayOrder.order(order, rungs, start, end);
        }
        return new Ordered(order, rungs);
    }

    private int endOfDay(int[] order, int start) {
        var end = start + 1;
        while (end < order.length && rows.day.get(order[end]) == rows.day.get(order[start])) {
            end++;
        }
        return end;
    }

    /** A counting sort. */
    private int[] byDay() {
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (var row = 0; row < rows.size(); row++) {
            first = Math.min(first, rows.day.get(row));
            last = Math.max(last, rows.day.get(row));
        }
        var starts = new int[rows.size() == 0 ? 1 : last - first + 2];
        for (var row = 0; row < rows.size(); row++) {
            starts[rows.day.get(row) - first + 1] += rows.counts(row) ? 1 : 0;
        }
        for (var day = 1; day < starts.length; day++) {
            starts[day] += starts[day - 1];
        }
        var order = new int[starts[starts.length - 1]];
        for (var row = 0; row < rows.size(); row++) {
            if (rows.counts(row)) {
                order[starts[rows.day.get(row) - first]++] = row;
            }
        }
        return order;
    }

    private void byPlace(int[] order, int start, int end) {
        for (var i = start + 1; i < end; i++) {
            if (compare(order[i - 1], order[i]) > 0) {
                var boxed = Arrays.stream(order, start, end)
                        .boxed()
                        .sorted(this::compare)
                        .mapToInt(Integer::intValue)
                        .toArray();
                System.arraycopy(boxed, 0, order, start, boxed.length);
                return;
            }
        }
    }

    /** Movements of one row are told apart by their accounts, so that the order of arrival never decides. */
    private int compare(int one, int other) {
        var bySheet = Integer.compare(sheetRanks[rows.sheet.get(one)], sheetRanks[rows.sheet.get(other)]);
        if (bySheet != 0) {
            return bySheet;
        }
        var byRow = Integer.compare(rows.row.get(one), rows.row.get(other));
        if (byRow != 0) {
            return byRow;
        }
        var byFrom = Integer.compare(rows.from.get(one), rows.from.get(other));
        return byFrom != 0 ? byFrom : Integer.compare(rows.to.get(one), rows.to.get(other));
    }
}
