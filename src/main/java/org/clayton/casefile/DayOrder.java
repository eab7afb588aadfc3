package org.clayton.casefile;

import java.util.Arrays;
import org.clayton.casefile.Ledger.Rung;

/**
 * The order of one day: a merge of the statements' line orders by Kahn's method. A movement waits for the line before it
 * on each statement that shows it (hard), and, where its sender has no statement, for what reaches the sender that day
 * (soft: money arrives before it leaves). When everything waits in a circle, the first by place goes, and its rung says so.
 */
final class DayOrder {

    private static final int NONE = -1;
    private static final int NODE_BITS = 31;

    private final LedgerRows rows;
    private final StatementLines lines;
    private final boolean[] followed;

    /** By account: arrivals of the day not yet placed, all of them and those without a time. */
    private final int[] arrivals;

    private final int[] timelessArrivals;
    private final int[] touched;
    private final int[] waiting;
    private final LongHeap ready = new LongHeap();
    private final LongHeap blocked = new LongHeap();

    /** Of the day at hand; node {@code i} is the {@code i}-th movement by place. */
    private int[] nodes = {};

    private boolean timesCount;
    private int[] nextOut = {};
    private int[] nextIn = {};
    private int[] before = {};
    private int[] waitNext = {};
    private int[] clock = {};
    private boolean[] waits = {};
    private boolean[] waited = {};
    private boolean[] chained = {};
    private boolean[] placed = {};

    DayOrder(LedgerRows rows, StatementLines lines, boolean[] followed) {
        this.rows = rows;
        this.lines = lines;
        this.followed = followed;
        this.arrivals = new int[followed.length];
        this.timelessArrivals = new int[followed.length];
        this.touched = new int[followed.length];
        this.waiting = new int[followed.length];
        Arrays.fill(waiting, NONE);
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
            if (rows.second.get(order[i]) < 0 || hasLine(order[i])) {
                return false;
            }
        }
        return true;
    }

    private boolean hasLine(int row) {
        return lines.out(row) >= 0 || lines.in(row) >= 0;
    }

    private void byTime(int[] order, byte[] rungs, int start, int end) {
        var keys = new long[end - start];
        for (var i = 0; i < keys.length; i++) {
            keys[i] = (long) rows.second.get(order[start + i]) << NODE_BITS | i;
        }
        Arrays.sort(keys);
        var old = Arrays.copyOfRange(order, start, end);
        for (var i = 0; i < keys.length; i++) {
            order[start + i] = old[(int) keys[i] & Integer.MAX_VALUE];
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
        prepare(order, start, end, times);
        link();
        softly();
        for (var node = 0; node < nodes.length; node++) {
            if (before[node] == 0) {
                open(node);
            }
        }
        var first = 0;
        for (var at = start; at < end; at++) {
            var stuck = false;
            var node = next(ready);
            if (node == NONE) {
                stuck = true;
                node = next(blocked);
            }
            while (node == NONE) {
                node = placed[first] ? NONE : first;
                first++;
            }
            order[at] = nodes[node];
            rungs[at] = (byte) rung(node, stuck).ordinal();
            place(node);
        }
        forget();
    }

    private void prepare(int[] order, int start, int end, boolean times) {
        var size = end - start;
        nodes = Arrays.copyOfRange(order, start, end);
        timesCount = times;
        nextOut = filled(size);
        nextIn = filled(size);
        waitNext = filled(size);
        before = new int[size];
        clock = new int[size];
        waits = new boolean[size];
        waited = new boolean[size];
        chained = new boolean[size];
        placed = new boolean[size];
        ready.clear();
        blocked.clear();
        for (var node = 0; node < size; node++) {
            clock[node] = timed(node) ? rows.second.get(nodes[node]) + 1 : 0;
            touched[from(node)]++;
            touched[to(node)]++;
        }
    }

    private static int[] filled(int size) {
        var none = new int[size];
        Arrays.fill(none, NONE);
        return none;
    }

    private int from(int node) {
        return rows.from.get(nodes[node]);
    }

    private int to(int node) {
        return rows.to.get(nodes[node]);
    }

    private int out(int node) {
        return lines.out(nodes[node]);
    }

    private int in(int node) {
        return lines.in(nodes[node]);
    }

    private boolean timed(int node) {
        return timesCount && rows.second.get(nodes[node]) >= 0;
    }

    /** Each line of a statement waits for the line before it. */
    private void link() {
        var legs = new long[2 * nodes.length];
        var count = 0;
        for (var node = 0; node < nodes.length; node++) {
            if (out(node) >= 0) {
                legs[count++] = (long) out(node) << NODE_BITS | node;
            }
            if (in(node) >= 0) {
                legs[count++] = (long) in(node) << NODE_BITS | node;
            }
        }
        Arrays.sort(legs, 0, count);
        for (var i = 1; i < count; i++) {
            var above = (int) (legs[i - 1] >> NODE_BITS);
            var below = (int) (legs[i] >> NODE_BITS);
            if (lines.account(above) == lines.account(below)) {
                link((int) legs[i - 1] & Integer.MAX_VALUE, above, (int) legs[i] & Integer.MAX_VALUE);
            }
        }
    }

    private void link(int node, int leg, int next) {
        if (out(node) == leg) {
            nextOut[node] = next;
        } else {
            nextIn[node] = next;
        }
        before[next]++;
        chained[node] = true;
        chained[next] = true;
    }

    private void softly() {
        for (var node = 0; node < nodes.length; node++) {
            if (arrives(node)) {
                arrivals[to(node)]++;
                timelessArrivals[to(node)] += timed(node) ? 0 : 1;
            }
        }
        for (var node = 0; node < nodes.length; node++) {
            if (out(node) < 0 && followed[from(node)] && from(node) != to(node) && pending(node) > 0) {
                waits[node] = true;
                waited[node] = true;
                waitNext[node] = waiting[from(node)];
                waiting[from(node)] = node;
            }
        }
    }

    /** Whether others may wait for this one: it brings money to an account that has no statement. */
    private boolean arrives(int node) {
        return in(node) < 0 && followed[to(node)] && from(node) != to(node);
    }

    /** What has a time waits only for what has none; times decide among themselves. */
    private int pending(int node) {
        return (timed(node) ? timelessArrivals : arrivals)[from(node)];
    }

    private void open(int node) {
        (waits[node] ? blocked : ready).add(key(node));
    }

    /** By time of day, then money from outside before money to outside, then by place. */
    private long key(int node) {
        var side = !followed[from(node)] ? 0 : followed[to(node)] ? 1 : 2;
        return ((long) clock[node] << 2 | side) << NODE_BITS | node;
    }

    private int next(LongHeap heap) {
        while (!heap.isEmpty()) {
            var node = (int) heap.poll() & Integer.MAX_VALUE;
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
        if (arrives(node)) {
            var account = to(node);
            var last = --arrivals[account] == 0;
            var lastTimeless = !timed(node) && --timelessArrivals[account] == 0;
            if (last || lastTimeless) {
                release(account);
            }
        }
    }

    private void follow(int node, int next) {
        if (next != NONE) {
            clock[next] = Math.max(clock[next], clock[node]);
            if (--before[next] == 0 && !placed[next]) {
                open(next);
            }
        }
    }

    private void release(int account) {
        var kept = NONE;
        for (int node = waiting[account], following; node != NONE; node = following) {
            following = waitNext[node];
            if (pending(node) > 0) {
                waitNext[node] = kept;
                kept = node;
            } else {
                waits[node] = false;
                if (before[node] == 0 && !placed[node]) {
                    ready.add(key(node));
                }
            }
        }
        waiting[account] = kept;
    }

    private Rung rung(int node, boolean stuck) {
        if (stuck) {
            return Rung.ROW;
        }
        if (chained[node]) {
            return Rung.BANK_ORDER;
        }
        if (timed(node)) {
            return Rung.TIME;
        }
        if (waited[node] || arrives(node) && waitedFor(to(node))) {
            return Rung.FUNDS_FIRST;
        }
        if (touched[from(node)] > 1 || touched[to(node)] > 1) {
            return Rung.ROW;
        }
        return timesCount ? Rung.DATE : Rung.TIME;
    }

    private boolean waitedFor(int account) {
        return waiting[account] != NONE;
    }

    private void forget() {
        for (var node = 0; node < nodes.length; node++) {
            touched[from(node)] = 0;
            touched[to(node)] = 0;
            arrivals[to(node)] = 0;
            timelessArrivals[to(node)] = 0;
            waiting[from(node)] = NONE;
        }
    }
}
