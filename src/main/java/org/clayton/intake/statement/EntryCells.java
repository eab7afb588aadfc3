package org.clayton.intake.statement;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.clayton.intake.columns.AmountStyle;
import org.clayton.intake.columns.Header;
import org.clayton.intake.columns.Reading;
import org.clayton.intake.columns.Role;
import org.clayton.intake.facts.RowRefused;
import org.clayton.intake.sheets.Row;
import org.clayton.intake.tables.Cells;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a statement row that make an entry. */
final class EntryCells {

    static final Set<Role> AMOUNTS = Set.of(Role.AMOUNT_SIGNED, Role.DEBIT, Role.CREDIT);

    private final Header header;
    private final Reading reading;
    private final Cells cells;
    private final List<Integer> amountColumns;
    private final List<Integer> balanceColumns;
    private boolean assumedCurrency;

    EntryCells(Header header, Reading reading, Cells cells) {
        this.header = header;
        this.reading = reading;
        this.cells = cells;
        this.amountColumns = header.rivals().getOrDefault(Role.AMOUNT_SIGNED, header.all(Role.AMOUNT_SIGNED));
        this.balanceColumns = header.rivals().getOrDefault(Role.BALANCE, header.all(Role.BALANCE));
    }

    Entry read(Row row, LocalDate booked, Preamble preamble) throws RowRefused {
        var own = cells.text(row, Role.OWN_ACCOUNT);
        var currency = currency(row, preamble);
        var entry = new Entry(row, own.isEmpty() ? preamble.account() : own, currency, booked);
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
    @Nullable
    Long balance(Row row, int places) {
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
    private Currency currency(Row row, Preamble preamble) throws RowRefused {
        var amount = AMOUNTS.stream()
                .mapToInt(header::column)
                .filter(row::has)
                .findFirst()
                .orElse(-1);
        var titled = preamble.currency();
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

    boolean assumedCurrency() {
        return assumedCurrency;
    }

    int amountColumns() {
        return amountColumns.size();
    }
}
