package org.clayton.intake;

import java.util.List;
import org.clayton.intake.columns.Header;
import org.clayton.intake.columns.HeaderSearch;
import org.clayton.intake.columns.Reading;
import org.clayton.intake.sheets.Row;

/**
 * What the rows of a statement tell one by one as they come, so that a million of them need not be unpacked again for
 * it: how dates and amounts are written, and whether another header may stand among them.
 */
final class FirstLook {

    private final HeaderSearch search;
    private final Header header;
    private final Reading reading;
    private boolean more;
    private int seen;

    /** @param held the rows that came before, header included */
    FirstLook(HeaderSearch search, Header header, List<Row> held) {
        this.search = search;
        this.header = header;
        this.reading = new Reading(header);
        held.subList(header.at() + 1, held.size()).forEach(this::see);
    }

    void see(Row row) {
        reading.see(row);
        more |= seen++ > 0 && search.mayBeHeader(row, header);
    }

    /** The tables of the sheet, whose rows are all held now. */
    List<SheetTables.Table> tables(List<Row> rows) {
        var tables = more ? new SheetTables(search, rows).from(header) : List.of(new SheetTables.Table(header, rows));
        return tables.size() > 1 ? tables : List.of(tables.get(0).told(reading));
    }
}
