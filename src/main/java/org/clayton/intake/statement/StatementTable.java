package org.clayton.intake.statement;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.clayton.intake.columns.AmountStyle;
import org.clayton.intake.columns.Header;
import org.clayton.intake.columns.Reading;
import org.clayton.intake.columns.Role;
import org.clayton.intake.columns.Words;
import org.clayton.intake.columns.Words.Around;
import org.clayton.intake.facts.RowRefused;
import org.clayton.intake.facts.SheetLog;
import org.clayton.intake.sheets.Row;
import org.clayton.intake.tables.Cells;
import org.jspecify.annotations.Nullable;

/** Tells the rows beneath a statement's header apart: entries, balances, totals, continuations, and what is none of them. */
final class StatementTable {

    private static final Set<Role> DATES = Set.of(Role.BOOKED, Role.OPERATION_DATE, Role.VALUE_DATE);

    /** Rows at the foot of a table that may be balances. */
    private static final int EDGE = 4;

    /** One account's entries in the order of the sheet. */
    static final class Part {
        final Preamble preamble;
        final List<Entry> entries = new ArrayList<>();

        @Nullable
        Long opening;

        @Nullable
        Long closing;

        int refused;

        Part(Preamble preamble) {
            this.preamble = preamble;
        }
    }

    private final Header header;
    private final Reading reading;
    private final Cells cells;
    private final Words words;
    private final SheetLog log;
    private final EntryCells entryCells;
    private final TableWords tableWords;
    private final PrintedBalances printed;
    private final List<Part> parts = new ArrayList<>();
    private final List<Row> titles = new ArrayList<>();
    private final Currency fallback;
    private final Others others;

    StatementTable(Header header, Reading reading, Words words, Currency fallback, SheetLog log, List<Row> beneath) {
        this.header = header;
        this.reading = reading;
        this.words = words;
        this.fallback = fallback;
        this.log = log;
        this.others = new Others(header, beneath);
        this.cells = new Cells(header, reading, fallback);
        this.entryCells = new EntryCells(header, reading, cells);
        this.tableWords = new TableWords(words);
        this.printed = new PrintedBalances(header, reading);
    }

    List<Part> read(List<Row> above, List<Row> beneath) {
        parts.add(new Part(new Preamble(words).read(above)));
        for (var i = 0; i < beneath.size(); i++) {
            if (header.isRepeatedBy(beneath.get(i))) {
                newPart();
            } else {
                row(beneath.get(i), i == 0 || i >= beneath.size() - EDGE);
            }
        }
        return parts;
    }

    /** A header that comes again after titles with another account number opens that account's part. */
    private void newPart() {
        var preamble = new Preamble(words).read(titles);
        var current = last();
        if (!preamble.account().isEmpty() && !preamble.account().equals(current.preamble.account())) {
            parts.add(new Part(preamble));
        }
        titles.clear();
    }

    private Part last() {
        return parts.get(parts.size() - 1);
    }

    private void row(Row row, boolean edge) {
        var dateColumn = dateColumn(row);
        var hasAmount = EntryCells.AMOUNTS.stream().anyMatch(role -> row.has(header.column(role)));
        var balanceWord = tableWords.balance(row);
        if (edge && isProvenTotal(row)) {
            titles.add(row);
        } else if (balanceWord != null && isBalanceRow(row, dateColumn, hasAmount, edge)) {
            balance(row, balanceWord);
        } else if (dateColumn < 0) {
            undated(row, hasAmount);
        } else {
            dated(row, dateColumn, hasAmount);
        }
    }

    private void refuse(Row row, RowRefused why) {
        last().refused++;
        log.refuse(row.number(), why);
    }

    private int dateColumn(Row row) {
        for (var role : List.of(Role.BOOKED, Role.OPERATION_DATE, Role.VALUE_DATE)) {
            if (row.has(header.column(role))) {
                return header.column(role);
            }
        }
        return -1;
    }

    /**
     * A balance word alone does not make a balance row: {@code Übertrag} is also a transfer. A row with date and amount
     * is one only at an edge of the table, without another side, and where it does not lead on from the balance before.
     */
    private boolean isBalanceRow(Row row, int dateColumn, boolean hasAmount, boolean edge) {
        if (dateColumn < 0 || !hasAmount) {
            return true;
        }
        var otherSide = row.has(header.column(Role.COUNTERPARTY_ACCOUNT)) || row.has(header.column(Role.COUNTERPARTY));
        return edge && !otherSide && !leadsOn(row);
    }

    private boolean leadsOn(Row row) {
        var entries = last().entries;
        var before = entries.isEmpty() ? null : entries.get(entries.size() - 1);
        var after = entryCells.balance(row, 2);
        return before != null && before.balance != null && after != null && !before.balance.equals(after);
    }

    private void balance(Row row, Around what) {
        var currency =
                last().preamble.currency() == null ? fallback : last().preamble.currency();
        var value = entryCells.balance(row, currency.getDefaultFractionDigits());
        for (var i = row.size() - 1; i >= 0 && value == null; i--) {
            var amount = row.has(i) ? printed.anyAmount(row, i, currency.getDefaultFractionDigits()) : AmountStyle.NONE;
            value = amount == AmountStyle.NONE ? null : Long.valueOf(amount);
        }
        if (value != null && what == Around.OPENING && last().opening == null) {
            last().opening = value;
        } else if (value != null && what == Around.CLOSING) {
            last().closing = value;
        }
    }

    private void undated(Row row, boolean hasAmount) {
        if (hasAmount && !tableWords.isTotal(row) && !isDetail(row)) {
            refuse(
                    row,
                    new RowRefused(
                            Row.letters(Math.max(0, dateColumnOfHeader())),
                            "",
                            "The row has an amount and no date",
                            "Maybe it belongs to the row above, or is a total whose word is not known"));
            return;
        }
        titles.add(row);
        if (!hasAmount
                && !tableWords.isTotal(row)
                && !last().entries.isEmpty()
                && row.has(header.column(Role.DESCRIPTION))) {
            var entries = last().entries;
            entries.get(entries.size() - 1).continueWith(cells.text(row, Role.DESCRIPTION));
        }
    }

    int dateColumnOfHeader() {
        return DATES.stream()
                .mapToInt(header::column)
                .filter(column -> column >= 0)
                .min()
                .orElse(-1);
    }

    private boolean isDetail(Row row) {
        return row.has(header.column(Role.DETAIL_AMOUNT));
    }

    /** A dated row at an edge that calls itself a total and is one: it adds up the entries on its side. */
    private boolean isProvenTotal(Row row) {
        if (!tableWords.is(Around.TOTAL, cells.text(row, Role.DESCRIPTION))
                || !row.has(header.column(Role.AMOUNT_SIGNED))) {
            return false;
        }
        var side = cells.text(row, Role.SIDE);
        var sum = 0L;
        for (var entry : last().entries) {
            sum += entry.signed != null && entry.side.equals(side) ? entry.signed[0] : 0;
        }
        return sum != 0 && sum == reading.amount(row, header.column(Role.AMOUNT_SIGNED), 2);
    }

    private void dated(Row row, int dateColumn, boolean hasAmount) {
        titles.clear();
        var booked = reading.date(row, dateColumn);
        if (booked == null) {
            if ((hasAmount || row.filled() > 1) && !tableWords.isTotal(row)) {
                refuse(row, noDate(row, dateColumn));
            }
            return;
        }
        try {
            refusePending(row);
            var entry = entryCells.read(row, booked, last().preamble);
            if (!hasAmount) {
                entry.refused = new RowRefused(
                        "",
                        cells.text(row, Role.DESCRIPTION),
                        "The row has a date and no amount",
                        "Maybe the amount was blacked out");
            }
            last().entries.add(entry);
        } catch (RowRefused refused) {
            refuse(row, refused);
        }
    }

    private RowRefused noDate(Row row, int column) {
        var text = row.text(column);
        if (tableWords.is(Around.PENDING, text)) {
            return pending(column, text);
        }
        return Reading.looksLikeDate(text)
                ? new RowRefused(
                        Row.letters(column),
                        text,
                        "The calendar has no such day",
                        "Maybe a digit slipped, or day and month are swapped")
                : new RowRefused(
                        Row.letters(column),
                        text,
                        "It is no date",
                        "Maybe a total or a note stands in the date column");
    }

    private void refusePending(Row row) throws RowRefused {
        var column = header.column(Role.BOOKING_STATE);
        if (row.has(column) && tableWords.is(Around.PENDING, row.text(column))) {
            throw pending(column, row.text(column));
        }
    }

    private static RowRefused pending(int column, String text) {
        return new RowRefused(
                Row.letters(column),
                text,
                "The bank had not booked it yet",
                "Maybe a later export shows it with its date");
    }

    PrintedBalances printed() {
        return printed;
    }

    EntryCells entryCells() {
        return entryCells;
    }

    Others others() {
        return others;
    }

    Cells cells() {
        return cells;
    }
}
