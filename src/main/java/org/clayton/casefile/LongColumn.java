package org.clayton.casefile;

import java.util.ArrayList;
import java.util.List;

/** A growing column of longs. Grows by chunks, so that a long column is never copied while it grows. */
final class LongColumn {

    private static final int SHIFT = 16;
    private static final int MASK = (1 << SHIFT) - 1;

    private List<long[]> chunks = new ArrayList<>();
    private int size;

    void add(long value) {
        if ((size & MASK) == 0) {
            chunks.add(new long[1 << SHIFT]);
        }
        chunks.get(size >>> SHIFT)[size & MASK] = value;
        size++;
    }

    long get(int row) {
        return chunks.get(row >>> SHIFT)[row & MASK];
    }

    void set(int row, long value) {
        chunks.get(row >>> SHIFT)[row & MASK] = value;
    }

    int size() {
        return size;
    }

    /** The values of the rows named, in that order; the column gives up its own memory. */
    long[] drain(int[] rows) {
        var drained = new long[rows.length];
        for (var i = 0; i < rows.length; i++) {
            drained[i] = get(rows[i]);
        }
        chunks = new ArrayList<>();
        size = 0;
        return drained;
    }
}
