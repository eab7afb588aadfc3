package org.clayton.trace;

import java.util.Arrays;

/** All lots of claimed money of all accounts, in columns, chained by {@link #next}; a spent lot's place is used again. */
final class Lots {
    static final int NONE = -1;

    long[] at = new long[1024];
    long[] amount = new long[1024];
    int[] hop = new int[1024];
    int[] next = new int[1024];
    private int used;
    private int free = NONE;

    int add(long position, long minor, int of, int then) {
        var lot = free;
        if (lot != NONE) {
            free = next[lot];
        } else {
            lot = used++;
            grow();
        }
        at[lot] = position;
        amount[lot] = minor;
        hop[lot] = of;
        next[lot] = then;
        return lot;
    }

    /** @return the lot that followed it */
    int release(int lot) {
        var then = next[lot];
        next[lot] = free;
        free = lot;
        return then;
    }

    long end(int lot) {
        return at[lot] + amount[lot];
    }

    private void grow() {
        if (used > hop.length) {
            var room = Math.addExact(hop.length, hop.length >> 1);
            at = Arrays.copyOf(at, room);
            amount = Arrays.copyOf(amount, room);
            hop = Arrays.copyOf(hop, room);
            next = Arrays.copyOf(next, room);
        }
    }
}
