package org.clayton.casefile;

import java.util.ArrayList;
import java.util.List;

/** A growing column of ints. Grows by chunks, so that a long column is never copied while it grows. */
final class IntColumn {

    private static final int SHIFT = 16;
    private static final int MASK = (1 << SHIFT) - 1;

    private List<int[]> chunks = new ArrayList<>();
    private int size;

    void add(int value) {
        if ((size & MASK) == 0) {
            chunks.add(new int[1 << SHIFT]);
        }
        chunks.get(size >>> SHIFT)[size & MASK] = value;
        size++;
    }

    int get(int row) {
        return chunks.get(row >>> SHIFT)[row & MASK];
    }

    void set(int row, int value) {
        chunks.get(row >>> SHIFT)[row & MASK] = value;
    }

    int size() {
        return size;
    }

    /** The values of the rows named, in that order; the column gives up its own memory. */
    int[] drain(int[] rows) {
        var drained = new int[rows.length];
        for (var i = 0; i < rows.length; i++) {
            drained[i] = get(rows[i]);
        }
        chunks = new ArrayList<>();
        size = 0;
        return drained;
    }
}
