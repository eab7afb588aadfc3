package org.clayton.intake;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.clayton.intake.columns.Currencies;
import org.clayton.intake.columns.TableSaid;
import org.clayton.intake.sheets.Row;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of one sheet, in {@code case.yaml} or in a bank's layout; each part may be left open.
 *
 * @param by "case.yaml" or the layout's name
 * @param headerRow row number of the header, as the spreadsheet program shows it; {@link #SEARCH}, or {@link #NO_HEADER}
 * @param kind kind of sheet, such as {@code bank-statement}; empty to leave it open
 * @param roles column to role, such as {@code C} to {@code amount-signed}; a column is named by its letters or by the
 *     words in its header; the role {@code none} leaves the column out
 * @param dates {@code day-first}, {@code month-first}, or empty
 * @param amounts {@code comma} or {@code point} for the sign before the cents, or empty
 * @param fromCells {@code account}, {@code holder} or {@code currency} to the cell that holds it, such as {@code C1}
 * @param skip the sheet holds no evidence
 * @param skipRows rows that hold no evidence
 * @param encoding of a text file
 * @param delimiter of a text file
 */
public record SheetSaid(
        String by,
        int headerRow,
        String kind,
        Map<String, String> roles,
        String dates,
        String amounts,
        TableSaid table,
        Map<String, String> fromCells,
        boolean skip,
        List<RowRange> skipRows,
        @Nullable Charset encoding,
        @Nullable Character delimiter) {

    static final int SEARCH = 0;
    static final int NO_HEADER = -1;
    static final String NO_ROLE = "none";

    /** Rows from one number to another, both included. */
    public record RowRange(int first, int last) {
        boolean holds(int row) {
            return row >= first && row <= last;
        }
    }

    SheetSaid headedBy(int row) {
        return new SheetSaid(
                by, row, kind, roles, dates, amounts, table, fromCells, skip, skipRows, encoding, delimiter);
    }

    /** With what stands in the cells that were named; a cell that is empty says nothing. */
    SheetSaid readFrom(List<Row> rows) {
        return fromCells.isEmpty()
                ? this
                : new SheetSaid(
                        by,
                        headerRow,
                        kind,
                        roles,
                        dates,
                        amounts,
                        new TableSaid(
                                table.by(),
                                table.minusIsIn(),
                                table.newestFirst(),
                                or(cell("account", rows), table.account()),
                                or(cell("holder", rows), table.holder()),
                                Currencies.within(cell("currency", rows)).orElse(table.currency()),
                                table.marks(),
                                table.usual()),
                        Map.of(),
                        skip,
                        skipRows,
                        encoding,
                        delimiter);
    }

    private String cell(String what, List<Row> rows) {
        var cell = fromCells.getOrDefault(what, "");
        if (cell.isEmpty()) {
            return "";
        }
        var letters = cell.replaceAll("\\d", "");
        var number = Integer.parseInt(cell.substring(letters.length()));
        return rows.stream()
                .filter(row -> row.number() == number)
                .map(row -> row.text(NamedColumns.index(letters)))
                .findFirst()
                .orElse("");
    }

    boolean skips(int row) {
        return skipRows.stream().anyMatch(range -> range.holds(row));
    }

    /** The later word goes before the earlier one, part by part. */
    SheetSaid over(SheetSaid under) {
        var allRoles = new java.util.TreeMap<>(under.roles);
        allRoles.putAll(roles);
        var rows = new java.util.ArrayList<>(under.skipRows);
        rows.addAll(skipRows);
        return new SheetSaid(
                by.equals(under.by) ? by : by + ", " + under.by,
                headerRow != SEARCH ? headerRow : under.headerRow,
                or(kind, under.kind),
                allRoles,
                or(dates, under.dates),
                or(amounts, under.amounts),
                over(table, under.table),
                fromCells.isEmpty() ? under.fromCells : fromCells,
                skip || under.skip,
                List.copyOf(rows),
                encoding != null ? encoding : under.encoding,
                delimiter != null ? delimiter : under.delimiter);
    }

    private static TableSaid over(TableSaid over, TableSaid under) {
        return new TableSaid(
                or(over.by(), under.by()),
                over.minusIsIn() != null ? over.minusIsIn() : under.minusIsIn(),
                over.newestFirst() != null ? over.newestFirst() : under.newestFirst(),
                or(over.account(), under.account()),
                or(over.holder(), under.holder()),
                over.currency() != null ? over.currency() : under.currency(),
                over.marks().isEmpty() ? under.marks() : over.marks(),
                over.usual().by().isEmpty() ? under.usual() : over.usual());
    }

    private static String or(String text, String other) {
        return text.isEmpty() ? other : text;
    }
}
