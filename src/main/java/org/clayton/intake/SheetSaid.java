package org.clayton.intake;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.clayton.intake.columns.TableSaid;
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
        return new SheetSaid(by, row, kind, roles, dates, amounts, table, skip, skipRows, encoding, delimiter);
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
                over.marks().isEmpty() ? under.marks() : over.marks());
    }

    private static String or(String text, String other) {
        return text.isEmpty() ? other : text;
    }
}
