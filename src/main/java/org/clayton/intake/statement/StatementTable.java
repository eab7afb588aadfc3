package org.clayton.intake.statement;

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
import org.clayton.intake.tables.CurrencyRule;

/** Tells the rows beneath a statement's header apart: entries, balances, totals, continuations, and what is none of them. */
final class StatementTable {

    private static final Set<Role> DATES = Set.of(Role.BOOKED, Role.OPERATION_DATE, Role.VALUE_DATE);

    /** Rows at the foot of a table that may be balances. */
    private static final int EDGE = 4;

    private final Header header;
    private final Reading reading;
    private final Cells cells;
    private final SheetLog log;
    private final EntryCells entryCells;
    private final TableWords tableWords;
    private final PrintedBalances printed;
    private final Parts parts;
    private final RowRefusals refusals;
    private final SubRows subRows;
    private final Currency fallback;
    private final Others others;

    /** @param fallback says how many decimal places an amount has whose currency is not known yet */
    StatementTable(
            Header header,
            Reading reading,
            Words words,
            CurrencyRule rule,
            Currency fallback,
            SheetLog log,
            List<Row> beneath) {
        this.header = header;
        this.reading = reading;
        this.fallback = fallback;
        this.log = log;
        this.others = new Others(header, beneath);
        this.cells = new Cells(header, reading, rule);
        this.entryCells = new EntryCells(header, reading, cells, rule, fallback);
        this.tableWords = new TableWords(words);
        this.printed = new PrintedBalances(header, reading);
        this.parts = new Parts(words, printed, fallback, rule.said());
        this.refusals = new RowRefusals(header, tableWords);
        this.subRows = new SubRows(header, reading, log);
    }

    List<Part> read(List<Row> above, List<Row> beneath) {
        parts.first(above);
        var at = 0;
        for (var row : beneath) {
            if (header.isRepeatedBy(row)) {
                log.name(row.number(), "header");
                parts.header();
            } else {
                row(row, at, at == 0 || at >= beneath.size() - EDGE);
            }
            at++;
        }
        subRows.end();
        return parts.all();
    }

    private Part last() {
        return parts.last();
    }

    private void row(Row row, int at, boolean edge) {
        var dateColumn = dateColumn(row);
        var hasAmount = hasAmount(row);
        var balanceWord = tableWords.balance(row);
        if (edge && isProvenTotal(row)) {
            parts.title(row);
        } else if (balanceWord != null && isBalanceRow(row, dateColumn, hasAmount, edge)) {
            log.name(row.number(), "balance");
            parts.balance(row, balanceWord, value(row));
        } else if (dateColumn < 0) {
            undated(row, hasAmount);
        } else {
            dated(row, at, dateColumn, hasAmount);
        }
    }

    private boolean hasAmount(Row row) {
        return row.has(header.column(Role.AMOUNT_SIGNED))
                || row.has(header.column(Role.DEBIT))
                || row.has(header.column(Role.CREDIT));
    }

    private void refuse(Row row, RowRefused why) {
        last().refused++;
        log.refuse(row.number(), why);
    }

    private int dateColumn(Row row) {
        if (row.has(header.column(Role.BOOKED))) {
            return header.column(Role.BOOKED);
        }
        return row.has(header.column(Role.OPERATION_DATE))
                ? header.column(Role.OPERATION_DATE)
                : row.has(header.column(Role.VALUE_DATE)) ? header.column(Role.VALUE_DATE) : -1;
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
        return before != null && before.hasBalance() && after != AmountStyle.NONE && before.balance() != after;
    }

    /** The last amount of a balance row; {@link AmountStyle#NONE} when it holds none. */
    private long value(Row row) {
        var titled = last().preamble.currency();
        var places = (titled == null ? fallback : titled).getDefaultFractionDigits();
        var value = entryCells.balance(row, places);
        for (var i = row.size() - 1; i >= 0 && value == AmountStyle.NONE; i--) {
            value = row.has(i) ? printed.anyAmount(row, i, places) : AmountStyle.NONE;
        }
        return value;
    }

    private void undated(Row row, boolean hasAmount) {
        if (subRows.isOne(row)) {
            subRows.add(row, last());
        } else if (tableWords.isTotal(row)) {
            total(row);
        } else if (hasAmount) {
            refuse(row, refusals.undated(dateColumnOfHeader()));
        } else if (isContinuation(row)) {
            var entry = last().entries.get(last().entries.size() - 1);
            entry.continueWith(cells.text(row, Role.DESCRIPTION));
            log.name(row.number(), "text of row " + entry.row());
        } else {
            parts.title(row);
        }
    }

    private void total(Row row) {
        log.name(row.number(), "total");
        var places = fallback.getDefaultFractionDigits();
        last().totals
                .add(
                        row.number(),
                        last().entries.size(),
                        amount(row, Role.DEBIT, places),
                        amount(row, Role.CREDIT, places),
                        amount(row, Role.AMOUNT_SIGNED, places));
        parts.title(row);
    }

    private long amount(Row row, Role role, int places) {
        var column = header.column(role);
        return row.has(column) ? reading.amount(row, column, places) : AmountStyle.NONE;
    }

    /** Only text where the text stands, right beneath an entry or its text. */
    private boolean isContinuation(Row row) {
        if (last().entries.isEmpty() || parts.hasTitles() || !row.has(header.column(Role.DESCRIPTION))) {
            return false;
        }
        var texts = header.all(Role.DESCRIPTION);
        for (var column = 0; column < texts.get(0); column++) {
            if (row.has(column) && !header.columns().containsValue(List.of(column))) {
                return false;
            }
        }
        return true;
    }

    int dateColumnOfHeader() {
        return DATES.stream()
                .mapToInt(header::column)
                .filter(column -> column >= 0)
                .min()
                .orElse(-1);
    }

    /** A dated row at an edge that calls itself a total and is one: it adds up the entries on its side. */
    private boolean isProvenTotal(Row row) {
        if (!row.has(header.column(Role.AMOUNT_SIGNED))
                || !tableWords.is(Around.TOTAL, cells.text(row, Role.DESCRIPTION))) {
            return false;
        }
        var side = Words.side(cells.text(row, Role.SIDE));
        var sum = 0L;
        for (var entry : last().entries) {
            sum += entry.signed() != Entry.NONE && entry.mark().equals(side) ? entry.signed() : 0;
        }
        return sum != 0 && sum == reading.amount(row, header.column(Role.AMOUNT_SIGNED), 2);
    }

    private void dated(Row row, int at, int dateColumn, boolean hasAmount) {
        var booked = reading.date(row, dateColumn);
        if (booked == null) {
            dateless(row, dateColumn, hasAmount);
            return;
        }
        parts.entry();
        subRows.end();
        try {
            refusals.pending(row);
            var entry = entryCells.read(at, row, booked, last());
            if (!hasAmount) {
                entry.refused(refusals.noAmount(cells.text(row, Role.DESCRIPTION)));
            }
        } catch (RowRefused refused) {
            refuse(row, refused);
        }
    }

    /** Something else stands where the date should: a total, a title between two pages, or a damaged date. */
    private void dateless(Row row, int dateColumn, boolean hasAmount) {
        if (tableWords.isTotal(row)) {
            total(row);
        } else if (hasAmount || refusals.looksBooked(row, dateColumn)) {
            refuse(row, refusals.noDate(row, dateColumn));
        } else {
            parts.title(row);
        }
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

    List<Row> titles() {
        return parts.titles();
    }
}
