package org.clayton.casefile;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Money arrives before it leaves: a movement out of an account without a statement waits for what reaches that account the
 * same day. What has a time waits only for what has none, because times decide among themselves.
 */
final class FundsFirst {

    private static final int NONE = -1;

    /** By account: arrivals not yet placed, all of them and those without a time. */
    private final int[] arrivals;

    private final int[] timeless;

    /** By account: how many movements of the day touch it, and the first node that waits for it. */
    private final int[] touched;

    private final int[] waiting;
    private int[] nextWaiting = {};
    private boolean[] waits = {};
    private boolean[] waited = {};
    private DayNodes day;

    FundsFirst(int accounts, DayNodes none) {
        arrivals = new int[accounts];
        timeless = new int[accounts];
        touched = new int[accounts];
        waiting = new int[accounts];
        Arrays.fill(waiting, NONE);
        day = none;
    }

    void begin(DayNodes of) {
        day = of;
        nextWaiting = new int[day.size()];
        waits = new boolean[day.size()];
        waited = new boolean[day.size()];
        for (var node = 0; node < day.size(); node++) {
            touched[day.from(node)]++;
            touched[day.to(node)]++;
            if (arrives(node)) {
                arrivals[day.to(node)]++;
                timeless[day.to(node)] += day.timed(node) ? 0 : 1;
            }
        }
        for (var node = 0; node < day.size(); node++) {
            if (day.out(node) < 0 && day.followedFrom(node) && day.from(node) != day.to(node) && pending(node) > 0) {
                waits[node] = true;
                waited[node] = true;
                await(node, day.from(node));
            }
        }
    }

    private void await(int node, int account) {
        nextWaiting[node] = waiting[account];
        waiting[account] = node;
    }

    /** Brings money to an account that has no statement, so that others may wait for it. */
    private boolean arrives(int node) {
        return day.in(node) < 0 && day.followedTo(node) && day.from(node) != day.to(node);
    }

    private int pending(int node) {
        return (day.timed(node) ? timeless : arrivals)[day.from(node)];
    }

    boolean waits(int node) {
        return waits[node];
    }

    /** Whether money arriving before it leaves had a say in its place: it waited, or others wait for it. */
    boolean decided(int node) {
        return waited[node] || arrives(node) && waiting[day.to(node)] != NONE;
    }

    /** Whether another movement of the day touches one of its accounts. */
    boolean meetsOthers(int node) {
        return touched[day.from(node)] > 1 || touched[day.to(node)] > 1;
    }

    /** @param freed hears every node that now waits no longer */
    void place(int node, IntConsumer freed) {
        if (arrives(node)) {
            var account = day.to(node);
            var last = --arrivals[account] == 0;
            var lastTimeless = !day.timed(node) && --timeless[account] == 0;
            if (last || lastTimeless) {
                free(account, freed);
            }
        }
    }

    private void free(int account, IntConsumer freed) {
        int node = waiting[account];
        waiting[account] = NONE;
        while (node != NONE) {
            var next = nextWaiting[node];
            if (pending(node) > 0) {
                await(node, account);
            } else {
                waits[node] = false;
                freed.accept(node);
            }
            node = next;
        }
    }

    void end() {
        for (var node = 0; node < day.size(); node++) {
            touched[day.from(node)] = 0;
            touched[day.to(node)] = 0;
            arrivals[day.to(node)] = 0;
            timeless[day.to(node)] = 0;
            waiting[day.from(node)] = NONE;
        }
    }
}
