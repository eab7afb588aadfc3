package org.clayton.intake.statement;

import java.util.Arrays;

/** A column of numbers that grows; long stretches of its commonest value take no memory. */
final class Ints {

    private static final int BITS = 10;
    private static final int STRETCH = 1 << BITS;

    private final int commonest;
    private int[][] stretches = new int[4][];

    Ints(int commonest) {
        this.commonest = commonest;
    }

    int get(int i) {
        var at = i >> BITS;
        var stretch = at < stretches.length ? stretches[at] : null;
        return stretch == null ? commonest : stretch[i & STRETCH - 1];
    }

    void set(int i, int value) {
        var at = i >> BITS;
        if (at >= stretches.length) {
            stretches = Arrays.copyOf(stretches, Math.max(at + 1, stretches.length * 2));
        }
        if (stretches[at] == null) {
            if (value == commonest) {
                return;
            }
            stretches[at] = new int[STRETCH];
            Arrays.fill(stretches[at], commonest);
        }
        stretches[at][i & STRETCH - 1] = value;
    }
}
