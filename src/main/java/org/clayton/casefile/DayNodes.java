package org.clayton.casefile;

import java.util.Arrays;

/** The movements of one day, or of one minute of it, while they are put in order; node {@code i} is the i-th by place. */
final class DayNodes {

    private final LedgerRows rows;
    private final StatementLines lines;
    private final boolean[] followed;
    private final int[] nodes;

    /** False within one minute, where the times no longer tell movements apart. */
    private final boolean timesCount;

    DayNodes(
            LedgerRows rows, StatementLines lines, boolean[] followed, int[] order, int start, int end, boolean times) {
        this.rows = rows;
        this.lines = lines;
        this.followed = followed;
        this.nodes = Arrays.copyOfRange(order, start, end);
        this.timesCount = times;
    }

    int size() {
        return nodes.length;
    }

    int row(int node) {
        return nodes[node];
    }

    int from(int node) {
        return rows.from.get(nodes[node]);
    }

    int to(int node) {
        return rows.to.get(nodes[node]);
    }

    /** Leg on the sender's statement, or {@link StatementLines#NONE}. */
    int out(int node) {
        return lines.out(nodes[node]);
    }

    int in(int node) {
        return lines.in(nodes[node]);
    }

    boolean followedFrom(int node) {
        return followed[from(node)];
    }

    boolean followedTo(int node) {
        return followed[to(node)];
    }

    boolean timesCount() {
        return timesCount;
    }

    boolean timed(int node) {
        return timesCount && rows.second.get(nodes[node]) >= 0;
    }

    /** Second of the day from 1, or 0 when no time is known or none counts. */
    int clock(int node) {
        return timed(node) ? rows.second.get(nodes[node]) + 1 : 0;
    }
}
