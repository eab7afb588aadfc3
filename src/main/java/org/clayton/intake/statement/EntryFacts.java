package org.clayton.intake.statement;

import java.math.BigDecimal;
import java.util.List;
import org.clayton.intake.columns.GluedText;
import org.clayton.intake.columns.Header;
import org.clayton.intake.columns.Reading;
import org.clayton.intake.columns.Role;
import org.clayton.intake.columns.Words;
import org.clayton.intake.facts.Channel;
import org.clayton.intake.facts.FactCheck;
import org.clayton.intake.facts.Facts;
import org.clayton.intake.facts.Particulars;
import org.clayton.intake.facts.RowRefused;
import org.clayton.intake.facts.SheetLog;
import org.clayton.intake.sheets.Row;
import org.clayton.intake.tables.Cells;
import org.clayton.money.Money;
import org.jspecify.annotations.Nullable;

/** Makes the fact of one entry, with the texts of its row. */
record EntryFacts(
        StatementTable table, Reading reading, Words words, FactCheck check, SheetLog log, List<Row> beneath) {

    private static final List<String> NO = List.of("", "-", "0", "n", "ne", "no", "nein", "nie", "false", "non", "nee");

    /** What the texts of a row say, after what is glued into one of them was taken apart. */
    private record Told(String text, String party, String partyAccount, String reference, Particulars particulars) {}

    Facts.BankRow row(StatementAccount account, Entry entry, String number, int line) throws RowRefused {
        var row = beneath.get(entry.at());
        var told = told(row, entry, account.part().preamble.holder(), number);
        var amount = account.signs().amount(entry);
        return check.valid(new Facts.BankRow(
                log.place(entry.row()),
                number,
                entry.currency(),
                line,
                entry.booked(),
                entry.valueDate(),
                entry.time(),
                amount,
                account.signs().fees() && entry.fee() > 0 ? null : balance(entry),
                told.party,
                told.partyAccount,
                told.text,
                told.reference,
                original(row),
                rate(row),
                isTakenBack(account, entry, row) ? Channel.REVERSAL : channel(told, amount),
                told.particulars));
    }

    /** The fee that the row states beside its amount, as an entry of its own; the balance of the row is that after it. */
    Facts.BankRow fee(StatementAccount account, Entry entry, String number, int line) throws RowRefused {
        var row = beneath.get(entry.at());
        var name = header().row().text(header().column(Role.FEE));
        return check.valid(new Facts.BankRow(
                log.place(entry.row()),
                number,
                entry.currency(),
                line,
                entry.booked(),
                entry.valueDate(),
                entry.time(),
                -entry.fee(),
                balance(entry),
                "",
                "",
                name + ": " + cells().text(row, Role.DESCRIPTION),
                cells().text(row, Role.REFERENCE),
                null,
                null,
                Channel.FEE));
    }

    private static @Nullable Long balance(Entry entry) {
        return entry.hasBalance() ? Long.valueOf(entry.balance()) : null;
    }

    private Told told(Row row, Entry entry, String holder, String number) {
        var text = cells().text(row, Role.DESCRIPTION);
        text = entry.continued().isEmpty() ? text : (text + " " + entry.continued()).trim();
        var party = table.others().text(row, Role.COUNTERPARTY, holder);
        var partyAccount = partyAccount(row, party, text, number);
        var reference = cells().text(row, Role.REFERENCE);
        if (!mayBeGlued(text) || !GluedText.isGlued(text)) {
            return new Told(text, party, partyAccount, reference, Particulars.NONE);
        }
        var glued = GluedText.of(text);
        return new Told(
                glued.purpose(),
                party.isEmpty() ? glued.name() : party,
                partyAccount.isEmpty() ? glued.account() : partyAccount,
                reference.isEmpty() ? glued.endToEnd() : reference,
                new Particulars("", glued.endToEnd(), glued.mandate(), glued.ultimate(), List.of(), List.of()));
    }

    private static boolean mayBeGlued(String text) {
        return text.indexOf('+') >= 0 || text.indexOf('/') >= 0 || text.indexOf('?') >= 0;
    }

    /** Many banks print the other side's number only within the text; its check digits tell it from other numbers. */
    private String partyAccount(Row row, String party, String text, String own) {
        var column = table.others().text(row, Role.COUNTERPARTY_ACCOUNT, own);
        if (!column.isEmpty()) {
            return column;
        }
        var inParty = AccountNumber.iban(party);
        var found = inParty.isEmpty() ? AccountNumber.iban(text) : inParty;
        return found.isEmpty() || AccountNumber.bare(found).equals(AccountNumber.bare(own)) ? "" : found;
    }

    /** A sign against its column, or a column of its own, says that the bank took an earlier row back. */
    private boolean isTakenBack(StatementAccount account, Entry entry, Row row) {
        var alone = header().has(Role.DEBIT) != header().has(Role.CREDIT);
        if (!alone && account.signs().takesBack(entry)) {
            return true;
        }
        var column = header().column(Role.REVERSAL);
        return row.has(column) && !NO.contains(Words.side(row.text(column)));
    }

    /**
     * Cash words go by the direction of the money: a machine that pays out also takes in. Who is paid into an account is
     * not paid in cash, whatever word stands in the text.
     */
    private Channel channel(Told told, long amount) {
        var channel = words.channels().ofText(told.text);
        var cash = channel == Channel.CASH_IN || channel == Channel.CASH_OUT;
        if (cash && !told.partyAccount.isEmpty()) {
            return Channel.TRANSFER;
        }
        if (channel == Channel.CASH_OUT && amount > 0) {
            return Channel.CASH_IN;
        }
        if (channel == Channel.OTHER || channel == Channel.CASH_IN && amount < 0) {
            return told.party.isEmpty() && told.partyAccount.isEmpty() ? Channel.OTHER : Channel.TRANSFER;
        }
        return channel;
    }

    private @Nullable Money original(Row row) {
        try {
            return row.has(header().column(Role.ORIGINAL_CURRENCY))
                    ? cells().money(row, Role.ORIGINAL_AMOUNT, Role.ORIGINAL_CURRENCY)
                    : null;
        } catch (RowRefused unreadable) {
            return null; // the booked amount stands; what the bank converted from is an extra
        }
    }

    private @Nullable BigDecimal rate(Row row) {
        try {
            var rate = header().has(Role.FX_RATE) ? cells().decimal(row, Role.FX_RATE) : null;
            return rate == null || rate.signum() <= 0 ? null : rate;
        } catch (RowRefused unreadable) {
            return null; // so is its rate
        }
    }

    Header header() {
        return cells().header();
    }

    Cells cells() {
        return table.cells();
    }
}
