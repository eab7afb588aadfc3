package org.clayton.casefile;

import java.util.Arrays;
import org.clayton.casefile.Ledger.Rung;

/**
 * The order of one day: a merge of the statements' line orders by Kahn's method. A movement waits for the line before it
 * on each statement that shows it, and then, where its sender has no statement, for what funds it ({@link FundsFirst}).
 * When everything waits in a circle, the first by place goes, and its rung says so.
 */
final class DayOrder {

    private static final int NONE = -1;
    private static final int NODE_BITS = 31;

    private final LedgerRows rows;
    private final StatementLines lines;
    private final boolean[] followed;
    private final FundsFirst funds;
    private final LongHeap ready = new LongHeap();
    private final LongHeap blocked = new LongHeap();

    /** Of the day at hand, by node: the next line on the sender's and the receiver's statement, and lines still before. */
    private DayNodes day;

    private int[] nextOut = {};
    private int[] nextIn = {};
    private int[] before = {};
    private int[] clock = {};
    private boolean[] chained = {};
    private boolean[] placed = {};

    DayOrder(LedgerRows rows, StatementLines lines, boolean[] followed) {
        this.rows = rows;
        this.lines = lines;
        this.followed = followed;
        this.day = new DayNodes(rows, lines, followed, new int[0], 0, 0, true);
        this.funds = new FundsFirst(followed.length, day);
    }

    /** Orders {@code order[start..end)}, movements of one day sorted by place, and fills in their rungs. */
    void order(int[] order, byte[] rungs, int start, int end) {
        if (end - start == 1) {
            rungs[start] = (byte) Rung.DATE.ordinal();
        } else if (onlyTimes(order, start, end)) {
            byTime(order, rungs, start, end);
        } else {
            merge(order, rungs, start, end, true);
        }
    }

    private boolean onlyTimes(int[] order, int start, int end) {
        for (var i = start; i < end; i++) {
            if (rows.second.get(order[i]) < 0 || lines.out(order[i]) >= 0 || lines.in(order[i]) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** What shares a second is merged once more, without the time. */
    private void byTime(int[] order, byte[] rungs, int start, int end) {
        var keys = new long[end - start];
        for (var i = 0; i < keys.length; i++) {
            keys[i] = (long) rows.second.get(order[start + i]) << NODE_BITS | i;
        }
        Arrays.sort(keys);
        var old = Arrays.copyOfRange(order, start, end);
        for (var i = 0; i < keys.length; i++) {
            order[start + i] = old[node(keys[i])];
        }
        for (int from = 0, to; from < keys.length; from = to) {
            to = from + 1;
            while (to < keys.length && keys[to] >> NODE_BITS == keys[from] >> NODE_BITS) {
                to++;
            }
            if (to - from == 1) {
                rungs[start + from] = (byte) Rung.TIME.ordinal();
            } else {
                merge(order, rungs, start + from, start + to, false);
            }
        }
    }

    private void merge(int[] order, byte[] rungs, int start, int end, boolean times) {
        begin(new DayNodes(rows, lines, followed, order, start, end, times));
        var first = 0;
        for (var at = start; at < end; at++) {
            var node = next(ready);
            var stuck = node == NONE;
            if (stuck) {
                node = next(blocked);
            }
            while (node == NONE) {
                node = placed[first] ? NONE : first;
                first++;
            }
            order[at] = day.row(node);
            rungs[at] = (byte) rung(node, stuck).ordinal();
            place(node);
        }
        funds.end();
    }

    private void begin(DayNodes of) {
        day = of;
        var size = day.size();
        nextOut = new int[size];
        nextIn = new int[size];
        before = new int[size];
        clock = new int[size];
        chained = new boolean[size];
        placed = new boolean[size];
        Arrays.fill(nextOut, NONE);
        Arrays.fill(nextIn, NONE);
        ready.clear();
        blocked.clear();
        link();
        funds.begin(day);
        for (var node = 0; node < size; node++) {
            clock[node] = day.clock(node);
        }
        for (var node = 0; node < size; node++) {
            if (before[node] == 0) {
                open(node);
            }
        }
    }

    /** Each line of a statement waits for the line before it. */
    private void link() {
        var legs = new long[2 * day.size()];
        var count = 0;
        for (var node = 0; node < day.size(); node++) {
            if (day.out(node) >= 0) {
                legs[count++] = (long) day.out(node) << NODE_BITS | node;
            }
            if (day.in(node) >= 0) {
                legs[count++] = (long) day.in(node) << NODE_BITS | node;
            }
        }
        Arrays.sort(legs, 0, count);
        for (var i = 1; i < count; i++) {
            var above = (int) (legs[i - 1] >> NODE_BITS);
            var below = (int) (legs[i] >> NODE_BITS);
            if (lines.account(above) == lines.account(below)) {
                link(node(legs[i - 1]), above, node(legs[i]));
            }
        }
    }

    private void link(int node, int leg, int next) {
        (day.out(node) == leg ? nextOut : nextIn)[node] = next;
        before[next]++;
        chained[node] = true;
        chained[next] = true;
    }

    private void open(int node) {
        (funds.waits(node) ? blocked : ready).add(key(node));
    }

    /** By time of day, then money from outside before money to outside, then by place. */
    private long key(int node) {
        var side = !day.followedFrom(node) ? 0 : day.followedTo(node) ? 1 : 2;
        return ((long) clock[node] << 2 | side) << NODE_BITS | node;
    }

    private static int node(long key) {
        return (int) key & Integer.MAX_VALUE;
    }

    private int next(LongHeap heap) {
        while (!heap.isEmpty()) {
            var node = node(heap.poll());
            if (!placed[node]) {
                return node;
            }
        }
        return NONE;
    }

    private void place(int node) {
        placed[node] = true;
        follow(node, nextOut[node]);
        follow(node, nextIn[node]);
        funds.place(node, freed -> {
            if (before[freed] == 0 && !placed[freed]) {
                ready.add(key(freed));
            }
        });
    }

    private void follow(int node, int next) {
        if (next != NONE) {
            clock[next] = Math.max(clock[next], clock[node]);
            if (--before[next] == 0 && !placed[next]) {
                open(next);
            }
        }
    }

    private Rung rung(int node, boolean stuck) {
        if (stuck) {
            return Rung.ROW;
        }
        if (chained[node]) {
            return Rung.BANK_ORDER;
        }
        if (day.timed(node)) {
            return Rung.TIME;
        }
        if (funds.decided(node)) {
            return Rung.FUNDS_FIRST;
        }
        if (funds.meetsOthers(node)) {
            return Rung.ROW;
        }
        return day.timesCount() ? Rung.DATE : Rung.TIME;
    }
}
