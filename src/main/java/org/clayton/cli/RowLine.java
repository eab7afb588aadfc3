package org.clayton.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.clayton.intake.facts.Place;
import org.clayton.money.Money;
import org.jspecify.annotations.Nullable;

/** One line of {@link RowsFile}, its cells filled as far as the row tells them. */
final class RowLine {

    private enum Column {
        FILE,
        SHEET,
        ROW,
        KIND,
        ACCOUNT,
        LINE,
        BOOKED,
        VALUE_DATE,
        SIDE,
        AMOUNT,
        CURRENCY,
        BALANCE,
        COUNTERPARTY,
        COUNTERPARTY_ACCOUNT,
        TEXT,
        REFERENCE,
        STATUS,
        REASON
    }

    /** The head of the file. */
    static final List<String> COLUMNS = Arrays.stream(Column.values())
            .map(column -> column.name().toLowerCase(Locale.ROOT))
            .toList();

    private final Map<Column, String> cells = new EnumMap<>(Column.class);

    RowLine(Place place, String status) {
        cells.put(Column.FILE, guarded(place.file()));
        cells.put(Column.SHEET, guarded(place.sheet()));
        cells.put(Column.ROW, Integer.toString(place.row()));
        cells.put(Column.STATUS, status);
    }

    RowLine kind(String kind) {
        return put(Column.KIND, kind);
    }

    RowLine account(String account) {
        return put(Column.ACCOUNT, guarded(account));
    }

    /** @param line position in the bank's own order, oldest first, from 0 */
    RowLine line(int line) {
        return put(Column.LINE, Integer.toString(line));
    }

    RowLine booked(@Nullable LocalDate day) {
        return put(Column.BOOKED, Objects.toString(day, ""));
    }

    RowLine valueDate(@Nullable LocalDate day) {
        return put(Column.VALUE_DATE, Objects.toString(day, ""));
    }

    /** Side D or C, and the amount without a sign. */
    RowLine signed(Money money) {
        put(Column.SIDE, money.minor() < 0 ? "D" : "C");
        put(Column.AMOUNT, money.decimal().abs().toPlainString());
        return put(Column.CURRENCY, money.currency().getCurrencyCode());
    }

    /** An amount that is no movement of an account. */
    RowLine amount(@Nullable Money money) {
        if (money != null) {
            put(Column.AMOUNT, money.decimal().toPlainString());
            put(Column.CURRENCY, money.currency().getCurrencyCode());
        }
        return this;
    }

    RowLine balance(@Nullable Money balance) {
        return balance == null ? this : put(Column.BALANCE, balance.decimal().toPlainString());
    }

    RowLine other(String name, String account) {
        put(Column.COUNTERPARTY, guarded(name));
        return put(Column.COUNTERPARTY_ACCOUNT, guarded(account));
    }

    RowLine text(String text) {
        return put(Column.TEXT, guarded(text.trim()));
    }

    RowLine reference(String reference) {
        return put(Column.REFERENCE, guarded(reference));
    }

    RowLine reason(String reason) {
        return put(Column.REASON, guarded(reason));
    }

    private RowLine put(Column column, String text) {
        cells.put(column, text);
        return this;
    }

    /** A spreadsheet program would run a text that opens like a formula; an apostrophe keeps it a text. */
    private static String guarded(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    List<String> cells() {
        var all = new ArrayList<String>();
        for (var column : Column.values()) {
            all.add(cells.getOrDefault(column, ""));
        }
        return all;
    }
}
