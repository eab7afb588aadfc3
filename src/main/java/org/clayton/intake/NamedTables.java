package org.clayton.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clayton.intake.sheets.Row;

/**
 * Several tables of one sheet, each named by a person with a header row of its own; entries without one speak of all of
 * them. A table ends where the next header begins.
 *
 * @param named one for each table, top to bottom
 */
record NamedTables(List<NamedColumns> named) {

    record Named(NamedColumns columns, SheetTables.Table table) {}

    /** Empty unless at least two header rows are named. */
    static Optional<NamedTables> of(Known known, CaseSettings settings, String file, String sheet) {
        var said = settings.columns().stream()
                .filter(one -> one.isOf(file, sheet))
                .map(CaseSettings.Named::said)
                .toList();
        var headers = said.stream()
                .map(SheetSaid::headerRow)
                .filter(row -> row > 0)
                .distinct()
                .sorted()
                .toList();
        return headers.size() < 2
                ? Optional.empty()
                : Optional.of(new NamedTables(headers.stream()
                        .map(row -> at(row, said))
                        .map(one -> new NamedColumns(one, Optional.of(one), known.words()))
                        .toList()));
    }

    private static SheetSaid at(int headerRow, List<SheetSaid> said) {
        return said.stream()
                .filter(one -> one.headerRow() == SheetSaid.SEARCH || one.headerRow() == headerRow)
                .reduce((earlier, later) -> later.over(earlier))
                .orElseThrow();
    }

    /** @throws Contradiction when what was said does not fit the sheet */
    List<Named> in(List<Row> rows) throws Contradiction {
        var tables = new ArrayList<Named>();
        var start = 0;
        for (var i = 0; i < named.size(); i++) {
            var end = i + 1 < named.size() ? place(named.get(i + 1).said().headerRow(), rows) : rows.size();
            var own = rows.subList(start, Math.max(start, end));
            var columns = named.get(i);
            var header = columns.header(Optional.empty(), own)
                    .orElseThrow(() -> new Contradiction(
                            "'header-row: " + columns.said().headerRow() + "' without 'kind' in " + columns.by(),
                            "The words of the header do not tell what kind of table it is",
                            "Maybe add 'kind: bank-statement' and 'map: {...}' below 'header-row'"));
            tables.add(new Named(columns, new SheetTables.Table(header, own)));
            start = Math.max(start, end);
        }
        return tables;
    }

    private static int place(int headerRow, List<Row> rows) {
        var at = 0;
        while (at < rows.size() && rows.get(at).number() < headerRow) {
            at++;
        }
        return at;
    }
}
