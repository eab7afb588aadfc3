package org.clayton.intake.sheets;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sheet of a format that is small by nature, so that its rows are held. */
record HeldSheet(String name, boolean hidden, List<Row> rows, List<SheetNotice> notices) implements Sheet {

    @Override
    public Rows open() {
        return new HeldRows(rows.iterator(), notices);
    }

    private record HeldRows(Iterator<Row> rows, List<SheetNotice> notices) implements Rows {
        @Override
        public @Nullable Row next() {
            return rows.hasNext() ? rows.next() : null;
        }

        @Override
        public void close() {}
    }
}
