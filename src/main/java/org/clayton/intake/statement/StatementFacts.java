package org.clayton.intake.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.clayton.intake.columns.Reading;
import org.clayton.intake.columns.Role;
import org.clayton.intake.columns.Words;
import org.clayton.intake.facts.Channel;
import org.clayton.intake.facts.FactCheck;
import org.clayton.intake.facts.FactSink;
import org.clayton.intake.facts.Facts;
import org.clayton.intake.facts.RowRefused;
import org.clayton.intake.facts.SheetLog;
import org.clayton.intake.sheets.Row;
import org.clayton.intake.tables.Cells;
import org.clayton.money.Money;
import org.jspecify.annotations.Nullable;

/** Makes the facts of statement accounts and hands them on, the statement before its rows. */
record StatementFacts(
        StatementTable table,
        Reading reading,
        Words words,
        FactCheck check,
        FactSink sink,
        SheetLog log,
        String nameless) {

    void emit(StatementAccount account) {
        var number = account.key().number().isEmpty() ? nameless : account.key().number();
        var rows = new ArrayList<Facts.BankRow>();
        for (var at = 0; at < account.entries().size(); at++) {
            try {
                var row = bankRow(account, number, at, rows.size());
                if (row.amount() != 0) { // a row that moves nothing is the bank's note
                    rows.add(row);
                }
            } catch (RowRefused refused) {
                account.part().refused++;
                log.refuse(account.entries().get(at).row.number(), refused);
            }
        }
        try {
            sink.statement(check.valid(statement(account, number, rows)));
        } catch (RowRefused refused) {
            rows.forEach(row -> log.refuse(row.place().row(), refused));
            return;
        }
        for (var row : rows) {
            sink.bankRow(row);
            log.accept(row.place().row());
        }
    }

    private Facts.BankRow bankRow(StatementAccount account, String number, int at, int line) throws RowRefused {
        var entry = account.entries().get(at);
        if (entry.refused != null) {
            throw withHint(entry.refused, account, at);
        }
        var amount = account.signs().amount(entry);
        if (amount == null) {
            throw new RowRefused(
                    "",
                    entry.side,
                    "It is not clear whether money came or went",
                    "Maybe the debit/credit mark is missing");
        }
        var cells = table.cells();
        var text = (cells.text(entry.row, Role.DESCRIPTION) + " " + entry.continued).trim();
        var holder = account.part().preamble.holder();
        var party = table.others().text(entry.row, Role.COUNTERPARTY, holder);
        var partyAccount = partyAccount(entry, party + " | " + text, number);
        return check.valid(new Facts.BankRow(
                log.place(entry.row.number()),
                number,
                entry.currency,
                line,
                entry.booked,
                entry.valueDate,
                entry.time,
                amount,
                entry.balance,
                party,
                partyAccount,
                text,
                cells.text(entry.row, Role.REFERENCE),
                original(entry.row, cells),
                null,
                channel(text, party, partyAccount, amount)));
    }

    /** Many banks print the other side's number only within the text; its check digits tell it from other numbers. */
    private String partyAccount(Entry entry, String texts, String own) {
        var column = table.others().text(entry.row, Role.COUNTERPARTY_ACCOUNT, own);
        if (!column.isEmpty()) {
            return column;
        }
        var found = Preamble.iban(texts);
        return found.replace(" ", "").equals(own.replace(" ", "")) ? "" : found;
    }

    /**
     * Cash words go by the direction of the money: a machine that pays out also takes in. Who is paid into an account is
     * not paid in cash, whatever word stands in the text.
     */
    private Channel channel(String text, String party, String partyAccount, long amount) {
        var channel = words.channels().ofText(text);
        var cash = channel == Channel.CASH_IN || channel == Channel.CASH_OUT;
        if (cash && !partyAccount.isEmpty()) {
            return Channel.TRANSFER;
        }
        if (channel == Channel.CASH_OUT && amount > 0) {
            return Channel.CASH_IN;
        }
        if (channel == Channel.OTHER || channel == Channel.CASH_IN && amount < 0) {
            return party.isEmpty() && partyAccount.isEmpty() ? Channel.OTHER : Channel.TRANSFER;
        }
        return channel;
    }

    private static @Nullable Money original(Row row, Cells cells) {
        try {
            return row.has(cells.header().column(Role.ORIGINAL_CURRENCY))
                    ? cells.money(row, Role.ORIGINAL_AMOUNT, Role.ORIGINAL_CURRENCY)
                    : null;
        } catch (RowRefused unreadable) {
            return null; // the booked amount stands; what the bank converted from is an extra
        }
    }

    /** The balances before and after a row that cannot be read tell what it must have been. */
    private RowRefused withHint(RowRefused refused, StatementAccount account, int at) {
        var gap = account.tested() ? BalanceTest.gap(account.entries(), at) : null;
        if (gap == null) {
            return refused;
        }
        var said = refused.at(log.place(0));
        var amount = new Money(gap, account.key().currency());
        return new RowRefused(
                said.column(),
                said.found(),
                said.wrong(),
                "Maybe " + amount + ", which the balances before and after leave for it");
    }

    private Facts.Statement statement(StatementAccount account, String number, List<Facts.BankRow> rows) {
        var preamble = account.part().preamble;
        var currency = account.key().currency();
        var opening = account.alone() ? table.printed().opening(account.part(), currency) : null;
        var closing = account.alone() ? table.printed().closing(account.part(), currency) : null;
        if (opening == null) {
            opening = account.derivedOpening();
        }
        return new Facts.Statement(
                rows.isEmpty() ? log.place(1) : rows.get(0).place(),
                number,
                preamble.holder().isEmpty() ? table.others().holder() : preamble.holder(),
                preamble.bank(),
                currency,
                preamble.day(0, this::day),
                preamble.day(1, this::day),
                opening,
                closing,
                "",
                null,
                null,
                warnings(account, opening, closing, rows));
    }

    private @Nullable LocalDate day(String text) {
        return reading.dateOf(text, Math.max(0, table.dateColumnOfHeader()));
    }

    private List<String> warnings(
            StatementAccount account, @Nullable Long opening, @Nullable Long closing, List<Facts.BankRow> rows) {
        var warnings = new ArrayList<String>();
        var currency = account.key().currency();
        var sum = 0L;
        for (var row : rows) {
            sum = Math.addExact(sum, row.amount());
        }
        if (opening != null && closing != null && opening + sum != closing) {
            warnings.add("opening " + new Money(opening, currency) + " and movements " + new Money(sum, currency)
                    + " do not make closing " + new Money(closing, currency));
        }
        var run = BalanceTest.run(List.of(account.entries()), account.signs(), false);
        if (run.hits() < run.tests()) {
            warnings.add((run.tests() - run.hits()) + " of " + run.tests()
                    + " rows do not lead from one printed balance to the next");
        }
        if (account.part().refused > 0) {
            warnings.add(account.part().refused + " rows were not accepted");
        }
        if (!account.inOrder()) {
            warnings.add("rows run neither forward nor backward in time, and no balance confirms their order");
        }
        if (table.entryCells().assumedCurrency()) {
            warnings.add(
                    "no currency is written; taken as " + currency.getCurrencyCode() + ", the currency of the case");
        }
        return List.copyOf(warnings);
    }
}
