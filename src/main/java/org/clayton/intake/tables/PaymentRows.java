package org.clayton.intake.tables;

import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import org.clayton.intake.columns.ChannelWords;
import org.clayton.intake.columns.Role;
import org.clayton.intake.facts.Channel;
import org.clayton.intake.facts.FactCheck;
import org.clayton.intake.facts.FactSink;
import org.clayton.intake.facts.Facts;
import org.clayton.intake.facts.Place;
import org.clayton.intake.facts.RowRefused;
import org.clayton.intake.sheets.Row;
import org.clayton.money.Money;

/** Rows of a two-sided payment list. */
public final class PaymentRows implements FactRows {

    private final Cells cells;
    private final ChannelWords words;
    private final FactCheck check;
    private final FactSink sink;
    private final Map<String, Channel> channels = new HashMap<>();

    public PaymentRows(Cells cells, ChannelWords words, FactCheck check, FactSink sink) {
        this.cells = cells;
        this.words = words;
        this.check = check;
        this.sink = sink;
    }

    @Override
    public void read(Row row, Place place) throws RowRefused {
        var sent = positive(row, Role.SENT, cells.money(row, Role.SENT, Role.CURRENCY));
        var received = received(row, sent);
        var text = cells.text(row, Role.DESCRIPTION);
        var from = side(row, Role.FROM, Role.FROM_NAME, Role.FROM_BANK);
        var to = side(row, Role.TO, Role.TO_NAME, Role.TO_BANK);
        sink.payment(check.valid(new Facts.Payment(
                place,
                cells.text(row, Role.ID),
                booked(row),
                cells.time(row, Role.BOOKED),
                from,
                to,
                cells.text(row, Role.FROM_NAME),
                cells.text(row, Role.TO_NAME),
                sent,
                received,
                text,
                channel(row, from, to, text))));
    }

    @SuppressWarnings("NullAway") // an empty date cell is left to the check, which names it
    private LocalDate booked(Row row) throws RowRefused {
        return cells.date(row, Role.BOOKED);
    }

    /** A side without an account goes by its name; a bank's code is part of a number that is not international. */
    private String side(Row row, Role account, Role name, Role bank) {
        var number = cells.text(row, account, name);
        var code = cells.text(row, bank);
        return isCode(code) && row.has(cells.header().column(account)) && !isCash(number) && !isInternational(number)
                ? code + "/" + number
                : number;
    }

    private static boolean isCode(String bank) {
        return !bank.isEmpty() && bank.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Begins as an IBAN does, be it right or damaged. */
    private static boolean isInternational(String number) {
        return number.length() > 4
                && Character.isLetter(number.charAt(0))
                && Character.isLetter(number.charAt(1))
                && Character.isDigit(number.charAt(2))
                && Character.isDigit(number.charAt(3));
    }

    private Money received(Row row, Money sent) throws RowRefused {
        var column = cells.header().column(Role.RECEIVED);
        if (!row.has(column)) {
            return sent;
        }
        Currency currency = row.has(cells.header().column(Role.RECEIVED_CURRENCY))
                ? cells.currency(row, column, Role.RECEIVED_CURRENCY)
                : sent.currency();
        return positive(row, Role.RECEIVED, cells.money(row, column, currency));
    }

    private Money positive(Row row, Role role, @org.jspecify.annotations.Nullable Money amount) throws RowRefused {
        var column = cells.header().column(role);
        if (amount == null) {
            throw new RowRefused(Row.letters(column), "", "The amount is missing", "Maybe the cell was left out");
        }
        if (!amount.isPositive()) {
            throw new RowRefused(
                    Row.letters(column),
                    row.text(column),
                    "A payment moves more than nothing",
                    "Maybe payer and payee are swapped, or the row cancels another one");
        }
        return amount;
    }

    /** {@code CASH}, or {@code CASH:} and whose hands it is in. */
    private static boolean isCash(String side) {
        return side.regionMatches(true, 0, "CASH", 0, 4) && (side.length() == 4 || side.charAt(4) == ':');
    }

    private Channel channel(Row row, String from, String to, String text) {
        var code = cells.text(row, Role.CHANNEL);
        if (!code.isEmpty()) {
            var known = channels.computeIfAbsent(code, this::ofCode);
            if (known != Channel.OTHER) {
                return known;
            }
        }
        if (isCash(from)) {
            return Channel.CASH_IN;
        }
        if (isCash(to)) {
            return Channel.CASH_OUT;
        }
        var found = words.ofText(text);
        return found == Channel.OTHER ? Channel.TRANSFER : found;
    }

    private Channel ofCode(String code) {
        var known = words.ofCode(code);
        return known == null ? Channel.OTHER : known;
    }
}
