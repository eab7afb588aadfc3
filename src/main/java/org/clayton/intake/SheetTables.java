package org.clayton.intake;

import java.util.ArrayList;
import java.util.List;
import org.clayton.intake.columns.Header;
import org.clayton.intake.columns.HeaderSearch;
import org.clayton.intake.sheets.Row;

/**
 * Cuts the rows of a sheet into its tables, one beneath the other, each with the titles above it.
 *
 * @param rows all the rows of the sheet that are held
 */
record SheetTables(HeaderSearch search, List<Row> rows) {

    /** @param header its place is that within the table's own rows */
    record Table(Header header, List<Row> rows) {}

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
