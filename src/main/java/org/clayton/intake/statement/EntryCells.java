package org.clayton.intake.statement;

import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clayton.intake.columns.AmountStyle;
import org.clayton.intake.columns.Header;
import org.clayton.intake.columns.Reading;
import org.clayton.intake.columns.Role;
import org.clayton.intake.columns.TableSaid;
import org.clayton.intake.columns.Words;
import org.clayton.intake.facts.RowRefused;
import org.clayton.intake.facts.SheetLog;
import org.clayton.intake.sheets.CellKind;
import org.clayton.intake.sheets.Row;
import org.clayton.intake.tables.Cells;
import org.clayton.intake.tables.CurrencyRule;

/** Reads the cells of a statement row that make an entry. */
final class EntryCells {

    private static final List<Role> AMOUNTS = List.of(Role.AMOUNT_SIGNED, Role.DEBIT, Role.CREDIT);

    private final Header header;
    private final Reading reading;
    private final Cells cells;
    private final TableSaid said;
    private final List<Integer> amountColumns;
    private final List<Integer> balanceColumns;
    private final Map<String, String> marks = new HashMap<>();
    private final Map<String, String> accounts = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();
    private final Map<Currency, String> taken = new HashMap<>();
    private final CurrencyRule rule;
    private final Currency places;
    private String lastOwn = "";
    private String lastAccount = "";
    private int numbers;
    private int texts;

    /** @param places a currency with as many decimal places as amounts may have of which nothing says the currency */
    EntryCells(Header header, Reading reading, Cells cells, CurrencyRule rule, Currency places) {
        this.rule = rule;
        this.places = places;
        this.said = rule.said();
        this.header = header;
        this.reading = reading;
        this.cells = cells;
        this.amountColumns = header.rivals().getOrDefault(Role.AMOUNT_SIGNED, header.all(Role.AMOUNT_SIGNED));
        this.balanceColumns = header.rivals().getOrDefault(Role.BALANCE, header.all(Role.BALANCE));
    }

    /** @param at place of the row beneath the header */
    Entry read(int at, Row row, LocalDate booked, Part part) throws RowRefused {
        var entry = entry(at, row, booked, part);
        var currency = entry.currency();
        var places = currency.getDefaultFractionDigits();
        entry.at(
                header.has(Role.VALUE_DATE) ? reading.date(row, header.column(Role.VALUE_DATE)) : null,
                cells.time(row, header.has(Role.BOOKED) ? Role.BOOKED : Role.OPERATION_DATE));
        entry.mark(mark(row));
        entry.balance(balance(row, places));
        try {
            amounts(entry, row, currency);
        } catch (RowRefused refused) {
            entry.refused(refused);
        }
        return entry;
    }

    private void amounts(Entry entry, Row row, Currency currency) throws RowRefused {
        entry.debit(amount(row, header.column(Role.DEBIT), currency));
        entry.credit(amount(row, header.column(Role.CREDIT), currency));
        for (var i = 0; i < amountColumns.size() && i < 2; i++) {
            var amount = amount(row, amountColumns.get(i), currency);
            if (i == 0) {
                entry.signed(amount, !AmountStyle.isSigned(row.text(amountColumns.get(0))));
            } else {
                entry.rival(amount);
            }
        }
        if (header.has(Role.FEE)) {
            entry.fee(reading.amount(row, header.column(Role.FEE), currency.getDefaultFractionDigits()));
        }
    }

    private long amount(Row row, int column, Currency currency) throws RowRefused {
        if (!row.has(column)) {
            return Entry.NONE;
        }
        numbers += row.kind(column) == CellKind.NUMBER ? 1 : 0;
        texts += row.kind(column) == CellKind.TEXT ? 1 : 0;
        return cells.money(row, column, currency).minor();
    }

    /** How many amounts the workbook holds as text beside those it holds as numbers; 0 when all are of one kind. */
    int textsBesideNumbers() {
        return numbers == 0 ? 0 : texts;
    }

    /** Written in several ways, it is one account: the first way stands for all. */
    private String account(Row row, Preamble preamble) {
        var own = cells.text(row, Role.OWN_ACCOUNT);
        if (own.isEmpty()) {
            return preamble.account();
        }
        if (!own.equals(lastOwn)) {
            lastOwn = own;
            lastAccount = accounts.computeIfAbsent(AccountNumber.bare(own), unused -> own);
        }
        return lastAccount;
    }

    private String mark(Row row) {
        var text = cells.text(row, Role.SIDE);
        return text.isEmpty() ? "" : marks.computeIfAbsent(text, this::known);
    }

    /** A mark that a person explained is one of the commonest pair. */
    private String known(String text) {
        var mark = Words.side(text);
        var in = said.marks().get(mark);
        return in == null ? mark : in ? "c" : "d";
    }

    /** From the first balance column that is filled; one headed with a minus in brackets holds overdrafts. */
    long balance(Row row, int places) {
        for (var column : balanceColumns) {
            if (row.has(column)) {
                var value = reading.amount(row, column, places);
                var overdraft = header.row().text(column).contains("(-)");
                return value == AmountStyle.NONE || !overdraft ? value : -Math.abs(value);
            }
        }
        return AmountStyle.NONE;
    }

    /** Its currency is that of the row, else of the titles, else of the header, else as {@link CurrencyRule} has it. */
    private Entry entry(int at, Row row, LocalDate booked, Part part) throws RowRefused {
        var account = account(row, part.preamble);
        var written = written(row, part.preamble);
        if (written.isPresent()) {
            return part.entries.add(at, row.number(), account, written.get(), false, booked);
        }
        var ruled = rule.taken(country(account), booked);
        ruled.ifPresent(by -> taken.putIfAbsent(by.currency(), by.why()));
        var currency = ruled.map(CurrencyRule.Taken::currency).orElse(places);
        return part.entries.add(at, row.number(), account, currency, ruled.isEmpty(), booked);
    }

    private Optional<Currency> written(Row row, Preamble preamble) throws RowRefused {
        var titled = preamble.currency();
        if (titled != null && !row.has(header.column(Role.CURRENCY))) {
            return Optional.of(titled);
        }
        return cells.written(row, amountColumn(row), Role.CURRENCY);
    }

    private int amountColumn(Row row) {
        var amount = -1;
        for (var role : AMOUNTS) {
            amount = row.has(header.column(role)) ? header.column(role) : amount;
        }
        return amount;
    }

    private String country(String account) {
        return countries.computeIfAbsent(account, AccountNumber::country);
    }

    /** What decided the currency of amounts that name none; empty when they name theirs. */
    String taken(Currency currency) {
        return taken.getOrDefault(currency, "");
    }

    /** Asks once for the currency of the table. */
    void ask(Entry entry, Row row, SheetLog log) {
        var column = amountColumn(row);
        rule.ask(
                log,
                entry.row(),
                Row.letters(Math.max(0, column)),
                column < 0
                        ? "'" + entry.booked() + "' without an amount"
                        : "'" + row.text(column) + "' under '" + header.row().text(column) + "'",
                country(entry.key().number()),
                entry.booked());
    }

    int amountColumns() {
        return amountColumns.size();
    }
}
