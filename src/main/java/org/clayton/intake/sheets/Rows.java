package org.clayton.intake.sheets;

import java.io.Closeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows with content, top to bottom; blank ones are passed over and show only in the numbers. */
public interface Rows extends Closeable {

    /** The next row, or null after the last one. */
    @Nullable
    Row next() throws Unreadable;

    /**
     * What a printout would not show: hidden rows and columns, notes, formulas, merged cells. Complete once
     * {@link #next} has returned null; to be asked before {@link #close}.
     */
    default List<SheetNotice> notices() throws Unreadable {
        return List.of();
    }

    @Override
    void close();
}
