package org.clayton.intake.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clayton.intake.columns.AmountStyle;
import org.clayton.intake.columns.Currencies;
import org.clayton.intake.columns.Header;
import org.clayton.intake.columns.Reading;
import org.clayton.intake.columns.Role;
import org.clayton.intake.facts.RowRefused;
import org.clayton.intake.facts.RowWaits;
import org.clayton.intake.sheets.CellKind;
import org.clayton.intake.sheets.Row;
import org.clayton.money.Money;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a row by their role, and says what is wrong with a cell that cannot be read. */
public final class Cells {

    private static final int RATE_PLACES = 9;

    private final Header header;
    private final Reading reading;
    private final CurrencyRule rule;
    private CurrencyRule.@Nullable Taken taken;

    /** @param rule for amounts that name no currency, neither in a cell nor in the header */
    public Cells(Header header, Reading reading, CurrencyRule rule) {
        this.header = header;
        this.reading = reading;
        this.rule = rule;
    }

    /** What decided of amounts that name no currency; null when there is none. */
    public CurrencyRule.@Nullable Taken taken() {
        return taken;
    }

    public String text(Row row, Role role) {
        var columns = header.all(role);
        if (columns.size() < 2) {
            return columns.isEmpty() ? "" : plain(row.text(columns.get(0)));
        }
        return columns.stream()
                .map(row::text)
                .filter(text -> !text.isEmpty())
                .map(Cells::plain)
                .collect(Collectors.joining(" / "));
    }

    /** The first of the roles that has a cell. */
    public String text(Row row, Role first, Role second) {
        var text = text(row, first);
        return text.isEmpty() ? text(row, second) : text;
    }

    /** Line breaks within a cell are blanks; an apostrophe in front only marked the cell as text. */
    private static String plain(String text) {
        var from = text.startsWith("'") && text.length() > 1 ? 1 : 0;
        if (from == 0 && text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
            return text;
        }
        return text.substring(from).replaceAll("\\s*[\\r\\n]+\\s*", " ");
    }

    /** Null when the cell is empty. */
    @Nullable
    public LocalDate date(Row row, Role role) throws RowRefused {
        var column = header.column(role);
        if (!row.has(column)) {
            return null;
        }
        var date = reading.date(row, column);
        if (date == null && Reading.looksLikeDate(row.text(column))) {
            throw new RowRefused(
                    Row.letters(column),
                    row.text(column),
                    "The calendar has no such day",
                    "Maybe a digit slipped, or day and month are swapped");
        }
        if (date == null) {
            throw new RowRefused(
                    Row.letters(column), row.text(column), "It is no date", "Maybe write it as 2024-01-31");
        }
        return date;
    }

    /** From a column of its own, or written behind the date. */
    @Nullable
    public LocalTime time(Row row, Role date) {
        var own = row.text(header.column(Role.TIME));
        return Reading.time(own.isEmpty() ? row.text(header.column(date)) : own);
    }

    /** Null when the cell is empty. */
    @Nullable
    public Money money(Row row, Role role, Role currencyRole) throws RowRefused {
        var column = header.column(role);
        return row.has(column) ? money(row, column, currency(row, column, currencyRole)) : null;
    }

    public Money money(Row row, int column, Currency currency) throws RowRefused {
        return new Money(minor(row, column, currency), currency);
    }

    private long minor(Row row, int column, Currency currency) throws RowRefused {
        var minor = reading.amount(row, column, currency.getDefaultFractionDigits());
        if (minor == AmountStyle.NONE) {
            throw noAmount(row, column, currency);
        }
        return minor;
    }

    private RowRefused noAmount(Row row, int column, Currency currency) {
        var letters = Row.letters(column);
        var text = row.text(column);
        if (row.kind(column) == CellKind.ERROR) {
            return text.startsWith("=")
                    ? new RowRefused(
                            letters, text, "The formula has no stored result", "Maybe open the file and save it again")
                    : new RowRefused(letters, text, "The formula ended in an error", "Maybe write the amount itself");
        }
        if (reading.amount(row, column, RATE_PLACES) != AmountStyle.NONE) {
            return new RowRefused(
                    letters,
                    text,
                    "It has more decimal places than " + currency.getCurrencyCode() + " has",
                    "Maybe the result of a formula was not rounded, or the comma parts thousands");
        }
        var style = reading.style(column);
        return new RowRefused(
                letters,
                text,
                "It is no amount" + (style == null ? "" : "; the column writes amounts as " + style.example()),
                "Maybe a letter slipped in, or the cell was damaged");
    }

    /** @throws RowWaits when nothing says in which currency the amount is */
    public Currency currency(Row row, int amountColumn, Role currencyRole) throws RowRefused {
        var written = written(row, amountColumn, currencyRole);
        if (written.isPresent()) {
            return written.get();
        }
        taken = taken == null ? rule.taken().orElse(null) : taken;
        if (taken == null) {
            throw new RowWaits(Row.letters(amountColumn), row.text(amountColumn), CurrencyRule.OPEN);
        }
        return taken.currency();
    }

    /** The currency by its column, beside the amount or in the amount's header; empty when none of them names one. */
    public Optional<Currency> written(Row row, int amountColumn, Role currencyRole) throws RowRefused {
        var column = header.column(currencyRole);
        if (row.has(column)) {
            var code = Currencies.of(row.text(column));
            if (code.isEmpty()) {
                throw new RowRefused(
                        Row.letters(column),
                        row.text(column),
                        "It is no currency code",
                        "Maybe write EUR, RSD, PLN, ...");
            }
            return code;
        }
        var text = row.text(amountColumn);
        Optional<Currency> within = isDigits(text) ? Optional.empty() : Currencies.within(text);
        return within.isPresent() ? within : Currencies.within(header.row().text(amountColumn));
    }

    private static boolean isDigits(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (Character.isLetter(c) || c == '€' || c == '£' || c == '$') {
                return false;
            }
        }
        return true;
    }

    /** A plain decimal such as a share or a rate; null when the cell is empty. */
    @Nullable
    public BigDecimal decimal(Row row, int column) throws RowRefused {
        if (!row.has(column)) {
            return null;
        }
        var text = row.text(column);
        var style = reading.style(column);
        var value = !text.endsWith("%")
                ? reading.amount(row, column, RATE_PLACES)
                : (style == null ? AmountStyle.POINT : style)
                        .parse(text.substring(0, text.length() - 1).trim(), RATE_PLACES);
        if (value == AmountStyle.NONE) {
            throw new RowRefused(Row.letters(column), text, "It is no number", "Maybe a letter slipped in");
        }
        var plain = BigDecimal.valueOf(value, RATE_PLACES).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    @Nullable
    public BigDecimal decimal(Row row, Role role) throws RowRefused {
        return decimal(row, header.column(role));
    }

    /** Parts of a cell that are set apart by semicolons, bars or line breaks. */
    public List<String> list(Row row, Role role) {
        var parts = new ArrayList<String>();
        for (var part : row.text(header.column(role)).split("[;|\\n\\r]+")) {
            var trimmed = part.trim();
            if (!trimmed.isEmpty()) {
                parts.add(trimmed);
            }
        }
        return List.copyOf(parts);
    }

    public Header header() {
        return header;
    }
}
