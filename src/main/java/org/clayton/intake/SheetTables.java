package org.clayton.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clayton.intake.columns.Header;
import org.clayton.intake.columns.HeaderSearch;
import org.clayton.intake.columns.Reading;
import org.clayton.intake.sheets.Row;

/**
 * Cuts the rows of a sheet into its tables, one beneath the other, each with the titles above it.
 *
 * @param rows all the rows of the sheet that are held
 */
record SheetTables(HeaderSearch search, List<Row> rows) {

    /**
     * @param header its place is that within the table's own rows
     * @param reading what all the rows beneath it told already, not yet decided; empty when nobody asked them
     */
    record Table(Header header, List<Row> rows, Optional<Reading> reading) {

        Table(Header header, List<Row> rows) {
            this(header, rows, Optional.empty());
        }

        Table told(Reading told) {
            return new Table(header, rows, Optional.of(told));
        }
    }

    /** The table of the header and those beneath it. */
    List<Table> from(Header header) {
        var tables = new ArrayList<Table>();
        var current = header;
        var start = 0;
        for (var next = search.in(rows, current, current.at() + 2);
                next.isPresent();
                next = search.in(rows, current, current.at() + 2)) {
            var end = search.titles(rows, current, next.get());
            tables.add(new Table(current.startingAt(start), rows.subList(start, end)));
            start = end;
            current = next.get();
        }
        tables.add(new Table(current.startingAt(start), rows.subList(start, rows.size())));
        return tables;
    }
}
