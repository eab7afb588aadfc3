package org.clayton.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.clayton.intake.columns.AmountStyle;
import org.clayton.intake.columns.Folded;
import org.clayton.intake.columns.Header;
import org.clayton.intake.columns.Reading;
import org.clayton.intake.columns.Role;
import org.clayton.intake.columns.Words;
import org.clayton.intake.columns.Words.Around;
import org.clayton.intake.sheets.Row;
import org.jspecify.annotations.Nullable;

/** Tells the rows beneath a statement's header apart: entries, balances, totals, continuations, and what is none of them. */
final class StatementTable {

    private static final Set<Role> DATES = Set.of(Role.BOOKED, Role.OPERATION_DATE, Role.VALUE_DATE);
    private static final Set<Role> AMOUNTS = Set.of(Role.AMOUNT_SIGNED, Role.DEBIT, Role.CREDIT);

    /** Rows at the foot of a table that may be balances. */
    private static final int EDGE = 3;

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
    private final List<Integer> amountColumns;
    private final List<Integer> balanceColumns;
    private final List<Part> parts = new ArrayList<>();
    private final List<Row> titles = new ArrayList<>();
    private final Currency fallback;
    private final Others others;
    private boolean assumedCurrency;

    StatementTable(Header header, Reading reading, Words words, Currency fallback, SheetLog log, List<Row> beneath) {
        this.header = header;
        this.reading = reading;
        this.words = words;
        this.fallback = fallback;
        this.log = log;
        this.others = new Others(header, beneath);
        this.cells = new Cells(header, reading, fallback);
        this.amountColumns = header.rivals().getOrDefault(Role.AMOUNT_SIGNED, header.all(Role.AMOUNT_SIGNED));
        this.balanceColumns = header.rivals().getOrDefault(Role.BALANCE, header.all(Role.BALANCE));
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
        var hasAmount = AMOUNTS.stream().anyMatch(role -> row.has(header.column(role)));
        var balanceWord = balanceWord(row);
        if (edge && isExactTotal(row)) {
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

    private @Nullable Around balanceWord(Row row) {
        for (var i = 0; i < row.size(); i++) {
            if (row.text(i).length() > 3 && !Character.isDigit(row.text(i).charAt(0))) {
                var text = Folded.bare(Folded.word(row.text(i)));
                for (var what : List.of(Around.OPENING, Around.CLOSING)) {
                    if (words.announces(what, text)
                            || words.all(what).stream()
                                    .anyMatch(word -> text.startsWith(word + " ") || text.startsWith(word + ":"))) {
                        return what;
                    }
                }
            }
        }
        return null;
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
        var after = balance(row, 2);
        return before != null && before.balance != null && after != null && !before.balance.equals(after);
    }

    private void balance(Row row, Around what) {
        var currency =
                last().preamble.currency() == null ? fallback : last().preamble.currency();
        var value = balance(row, currency.getDefaultFractionDigits());
        for (var i = row.size() - 1; i >= 0 && value == null; i--) {
            var amount = row.has(i) ? anyAmount(row, i, currency.getDefaultFractionDigits()) : AmountStyle.NONE;
            value = amount == AmountStyle.NONE ? null : Long.valueOf(amount);
        }
        if (value != null && what == Around.OPENING && last().opening == null) {
            last().opening = value;
        } else if (value != null && what == Around.CLOSING) {
            last().closing = value;
        }
    }

    /** An amount in a cell that need not stand in an amount column. */
    long anyAmount(Row row, int column, int places) {
        if (reading.style(column) != null || reading.date(row, column) != null) {
            return reading.style(column) == null ? AmountStyle.NONE : reading.amount(row, column, places);
        }
        return number(row, column, row.text(column), places);
    }

    /** A number in a title or foot row, in the style of the amount columns. */
    long number(Row row, int column, String text, int places) {
        if (row.text(column).equals(text) && row.kind(column) == org.clayton.intake.sheets.CellKind.NUMBER) {
            return reading.amount(row, column, places);
        }
        for (var amountColumn : header.columns().entrySet()) {
            var style = amountColumn.getKey().content() == Role.Content.AMOUNT
                    ? reading.style(amountColumn.getValue().get(0))
                    : null;
            if (style != null && style.parse(text, places) != AmountStyle.NONE) {
                return style.parse(text, places);
            }
        }
        var point = AmountStyle.POINT.parse(text, places);
        var comma = AmountStyle.COMMA.parse(text, places);
        return point == AmountStyle.NONE
                ? comma
                : comma == AmountStyle.NONE || comma == point ? point : AmountStyle.NONE;
    }

    private void undated(Row row, boolean hasAmount) {
        if (hasAmount && !isTotal(row) && !isDetail(row)) {
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
        if (!hasAmount && !isTotal(row) && !last().entries.isEmpty() && row.has(header.column(Role.DESCRIPTION))) {
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

    private boolean isTotal(Row row) {
        for (var i = 0; i < row.size(); i++) {
            var text = Folded.bare(Folded.word(row.text(i)));
            if (words.announces(Around.TOTAL, text)
                    || words.all(Around.TOTAL).stream().anyMatch(word -> text.startsWith(word + " "))) {
                return true;
            }
        }
        return false;
    }

    /** A dated row at an edge whose whole text is a word for a total, with nobody on the other side. */
    private boolean isExactTotal(Row row) {
        var text = Folded.bare(Folded.word(cells.text(row, Role.DESCRIPTION)));
        return words.announces(Around.TOTAL, text)
                && !row.has(header.column(Role.COUNTERPARTY))
                && !row.has(header.column(Role.COUNTERPARTY_ACCOUNT));
    }

    private void dated(Row row, int dateColumn, boolean hasAmount) {
        titles.clear();
        var booked = reading.date(row, dateColumn);
        if (booked == null) {
            if ((hasAmount || row.filled() > 1) && !isTotal(row)) {
                refuse(row, noDate(row, dateColumn));
            }
            return;
        }
        try {
            refusePending(row);
            var entry = entry(row, booked);
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
        if (words.announces(Around.PENDING, Folded.bare(Folded.word(text)))) {
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
        if (row.has(column) && words.announces(Around.PENDING, Folded.bare(Folded.word(row.text(column))))) {
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

    private Entry entry(Row row, LocalDate booked) throws RowRefused {
        var own = cells.text(row, Role.OWN_ACCOUNT);
        var currency = currency(row);
        var entry = new Entry(row, own.isEmpty() ? last().preamble.account() : own, currency, booked);
        var places = currency.getDefaultFractionDigits();
        entry.valueDate = header.has(Role.VALUE_DATE) ? reading.date(row, header.column(Role.VALUE_DATE)) : null;
        entry.time = cells.time(row, header.has(Role.BOOKED) ? Role.BOOKED : Role.OPERATION_DATE);
        entry.side = cells.text(row, Role.SIDE);
        entry.balance = balance(row, places);
        try {
            entry.debit = amount(row, Role.DEBIT, currency);
            entry.credit = amount(row, Role.CREDIT, currency);
            entry.signed = signed(row, currency);
        } catch (RowRefused refused) {
            entry.refused = refused;
        }
        return entry;
    }

    private @Nullable Long amount(Row row, Role role, Currency currency) throws RowRefused {
        var column = header.column(role);
        return row.has(column) ? Long.valueOf(cells.money(row, column, currency).minor()) : null;
    }

    private long @Nullable [] signed(Row row, Currency currency) throws RowRefused {
        if (amountColumns.isEmpty()) {
            return null;
        }
        var signed = new long[amountColumns.size()];
        for (var i = 0; i < signed.length; i++) {
            signed[i] = row.has(amountColumns.get(i))
                    ? cells.money(row, amountColumns.get(i), currency).minor()
                    : AmountStyle.NONE;
        }
        return signed;
    }

    /** From the first balance column that is filled; one headed with a minus in brackets holds overdrafts. */
    private @Nullable Long balance(Row row, int places) {
        for (var column : balanceColumns) {
            if (row.has(column)) {
                var value = reading.amount(row, column, places);
                var overdraft = header.row().text(column).contains("(-)");
                return value == AmountStyle.NONE ? null : Long.valueOf(overdraft ? -Math.abs(value) : value);
            }
        }
        return null;
    }

    /** From the row, else the titles, else the header, else the case. */
    private Currency currency(Row row) throws RowRefused {
        var amount = AMOUNTS.stream()
                .mapToInt(header::column)
                .filter(row::has)
                .findFirst()
                .orElse(-1);
        var titled = last().preamble.currency();
        if (row.has(header.column(Role.CURRENCY))) {
            return cells.currency(row, amount, Role.CURRENCY);
        }
        if (titled != null) {
            return titled;
        }
        var before = cells.usedFallback();
        var currency = cells.currency(row, amount, Role.CURRENCY);
        assumedCurrency |= !before && cells.usedFallback();
        return currency;
    }

    /** Printed before the first entry: in a row of the table, else in the titles; null when it is not printed. */
    @Nullable
    Long opening(Part part, Currency currency) {
        return part.opening != null ? part.opening : titled(part.preamble.opening(), currency);
    }

    /** Printed after the last entry: in a row of the table, else in the titles; null when it is not printed. */
    @Nullable
    Long closing(Part part, Currency currency) {
        return part.closing != null ? part.closing : titled(part.preamble.closing(), currency);
    }

    private @Nullable Long titled(Preamble.@Nullable Written written, Currency currency) {
        if (written == null) {
            return null;
        }
        var value = number(written.row(), written.column(), written.text(), currency.getDefaultFractionDigits());
        return value == AmountStyle.NONE ? null : Long.valueOf(value);
    }

    boolean assumedCurrency() {
        return assumedCurrency;
    }

    int amountColumns() {
        return amountColumns.size();
    }

    Others others() {
        return others;
    }

    Cells cells() {
        return cells;
    }
}
