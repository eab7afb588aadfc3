package org.clayton.intake.sheets;

import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/** Rows with content, top to bottom; blank ones are passed over and show only in the numbers. */
public interface Rows extends Closeable {

    /** The next row, or null after the last one. */
    @Nullable
    Row next() throws Unreadable;

    @Override
    void close();
}
