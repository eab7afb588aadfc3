package org.clayton.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.clayton.intake.StatementTable.Part;
import org.clayton.intake.columns.AmountStyle;
import org.clayton.intake.columns.Header;
import org.clayton.intake.columns.Reading;
import org.clayton.intake.columns.Role;
import org.clayton.intake.columns.Words;
import org.clayton.intake.sheets.Row;
import org.clayton.money.Money;
import org.jspecify.annotations.Nullable;

/** One sheet of a bank statement: held as a whole, since the sign of the amounts and the order of the rows show only in all of them. */
final class StatementSheet {

    private record Account(String number, Currency currency) {}

    private final SheetLog log;
    private final Words words;
    private final FactCheck check;
    private final FactSink sink;
    private final Currency fallback;
    private final String nameless;
    private final List<String> readings = new ArrayList<>();

    /** @param nameless stands in for an account number that the sheet does not tell */
    StatementSheet(SheetLog log, Words words, FactCheck check, FactSink sink, Currency fallback, String nameless) {
        this.log = log;
        this.words = words;
        this.check = check;
        this.sink = sink;
        this.fallback = fallback;
        this.nameless = nameless;
    }

    /** @return how the sheet was read, in words */
    String read(Header header, Reading reading, List<Row> rows) {
        var beneath = rows.subList(header.at() + 1, rows.size());
        var table = new StatementTable(header, reading, words, fallback, log, beneath);
        var above = rows.subList(0, Math.max(0, header.at()));
        var parts = table.read(above, beneath);
        for (var part : parts) {
            part(part, header, reading, table);
        }
        return String.join("; ", new java.util.LinkedHashSet<>(readings));
    }

    private void part(Part part, Header header, Reading reading, StatementTable table) {
        var accounts = byAccount(part.entries);
        var groups = List.copyOf(accounts.values());
        var ways = Signs.possible(
                part.entries,
                table.amountColumns(),
                header.has(Role.DEBIT) || header.has(Role.CREDIT),
                pairs(part.entries));
        var newestFirst = runsBackward(part.entries);
        var test = BalanceTest.best(groups, ways, newestFirst);
        var closes = test.isPresent() || accounts.size() != 1
                ? Optional.<Signs>empty()
                : closing(part, accounts.keySet().iterator().next(), ways, table);
        var signs = test.map(BalanceTest::signs).or(() -> closes).orElse(ways.get(0));
        if (test.isEmpty() && closes.isEmpty() && differ(part.entries, table.amountColumns())) {
            refuseRivals(header, part.entries.size());
            return;
        }
        readings.add(signs.words());
        readings.add(test.map(passed -> "balances come out in " + passed.hits() + " of " + passed.tests() + " rows")
                .orElse(
                        closes.isPresent()
                                ? "opening and movements make closing"
                                : "no balances, or they do not come out"));
        var backward = test.map(BalanceTest::newestFirst).orElse(newestFirst);
        readings.add(backward ? "newest row first" : "oldest row first");
        if (accounts.isEmpty()) {
            announceEmpty(part, reading, table);
        }
        accounts.forEach((account, entries) -> emit(
                new Emission(
                        part,
                        account,
                        backward ? BalanceTest.reversed(entries) : entries,
                        signs,
                        test.isPresent(),
                        accounts.size() == 1),
                reading,
                table));
    }

    /** Without balances in the rows: the way of signing that leads from the opening to the closing balance. */
    private static Optional<Signs> closing(Part part, Account account, List<Signs> ways, StatementTable table) {
        var opening = printed(part.opening, part.preamble.opening(), account.currency(), table);
        var closing = printed(part.closing, part.preamble.closing(), account.currency(), table);
        if (opening == null || closing == null) {
            return Optional.empty();
        }
        return ways.stream()
                .filter(way -> part.entries.stream()
                                .map(entry -> entry.refused == null ? way.amount(entry) : null)
                                .mapToLong(amount -> amount == null ? 0 : amount)
                                .sum()
                        == closing - opening)
                .findFirst();
    }

    private record Emission(
            Part part, Account account, List<Entry> entries, Signs signs, boolean tested, boolean alone) {}

    private static Map<Account, List<Entry>> byAccount(List<Entry> entries) {
        var accounts = new LinkedHashMap<Account, List<Entry>>();
        for (var entry : entries) {
            accounts.computeIfAbsent(new Account(entry.account, entry.currency), unused -> new ArrayList<>())
                    .add(entry);
        }
        return accounts;
    }

    /** The pairs of marks that hold every mark of the sheet. */
    private List<List<String>> pairs(List<Entry> entries) {
        var marks = entries.stream()
                .map(entry -> Words.side(entry.side))
                .filter(mark -> !mark.isEmpty())
                .distinct()
                .toList();
        return marks.isEmpty()
                ? List.of()
                : words.sidePairs().stream()
                        .filter(pair -> pair.containsAll(marks))
                        .toList();
    }

    private static boolean runsBackward(List<Entry> entries) {
        var down = 0;
        var up = 0;
        for (var i = 1; i < entries.size(); i++) {
            var order = entries.get(i).booked.compareTo(entries.get(i - 1).booked);
            down += order < 0 ? 1 : 0;
            up += order > 0 ? 1 : 0;
        }
        return down > up;
    }

    private static boolean differ(List<Entry> entries, int columns) {
        return columns > 1
                && entries.stream().anyMatch(entry -> entry.signed != null && entry.signed[0] != entry.signed[1]);
    }

    private void refuseRivals(Header header, int rows) {
        var columns = Objects.requireNonNull(header.rivals().get(Role.AMOUNT_SIGNED));
        log.refuseAllRows(rows);
        log.refuseSheet(
                Row.letters(columns.get(0)) + ", " + Row.letters(columns.get(1)),
                "'" + header.row().text(columns.get(0)) + "' and '"
                        + header.row().text(columns.get(1)) + "'",
                "Either may be the amount, they differ, and no balance decides",
                "Maybe name the amount column in case.yaml");
    }

    private void announceEmpty(Part part, Reading reading, StatementTable table) {
        var account =
                new Account(part.preamble.account(), Objects.requireNonNullElse(part.preamble.currency(), fallback));
        emit(
                new Emission(part, account, List.of(), new Signs(Signs.Style.SIGNED, 0, List.of()), false, true),
                reading,
                table);
    }

    private void emit(Emission emission, Reading reading, StatementTable table) {
        var entries = emission.entries();
        var number = emission.account().number().isEmpty()
                ? nameless
                : emission.account().number();
        var warnings = new ArrayList<String>();
        var rows = new ArrayList<Facts.BankRow>();
        for (var i = 0; i < entries.size(); i++) {
            try {
                var row = bankRow(emission, number, i, rows.size(), table);
                if (row.amount() != 0) { // a row that moves nothing is the bank's note
                    rows.add(row);
                }
            } catch (RowRefused refused) {
                log.refuse(entries.get(i).row.number(), refused);
            }
        }
        try {
            var statement = statement(emission, number, reading, table, rows, warnings);
            sink.statement(check.valid(statement));
        } catch (RowRefused refused) {
            rows.forEach(row -> log.refuse(row.place().row(), refused));
            return;
        }
        for (var row : rows) {
            sink.bankRow(row);
            log.accept();
        }
    }

    private Facts.BankRow bankRow(Emission emission, String number, int at, int line, StatementTable table)
            throws RowRefused {
        var entry = emission.entries().get(at);
        if (entry.refused != null) {
            throw withHint(entry.refused, emission, at);
        }
        var amount = emission.signs().amount(entry);
        if (amount == null) {
            throw new RowRefused(
                    "",
                    entry.side,
                    "It is not clear whether money came or went",
                    "Maybe the debit/credit mark is missing");
        }
        var cells = table.cells();
        var text = cells.text(entry.row, Role.DESCRIPTION);
        text = entry.continued.isEmpty() ? text : (text + " " + entry.continued).trim();
        var others = table.others();
        var party = others.text(
                entry.row, Role.COUNTERPARTY, emission.part().preamble.holder());
        var account =
                otherAccount(others.text(entry.row, Role.COUNTERPARTY_ACCOUNT, number), party + " | " + text, number);
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
                account,
                text,
                cells.text(entry.row, Role.REFERENCE),
                original(entry.row, cells),
                channel(text, party + account, amount)));
    }

    /** Many banks print the other side's number only within the text; its check digits tell it from other numbers. */
    private static String otherAccount(String column, String text, String own) {
        if (!column.isEmpty()) {
            return column;
        }
        var found = Preamble.iban(text);
        return found.replace(" ", "").equals(own.replace(" ", "")) ? "" : found;
    }

    /** Cash words go by the direction of the money: a machine that pays out also takes in. */
    private Channel channel(String text, String party, long amount) {
        var channel = words.channels().ofText(text);
        if (channel == Channel.CASH_OUT && amount > 0) {
            return Channel.CASH_IN;
        }
        if (channel == Channel.OTHER || channel == Channel.CASH_IN && amount < 0) {
            return party.isEmpty() ? Channel.OTHER : Channel.TRANSFER;
        }
        return channel;
    }

    private @Nullable Money original(Row row, Cells cells) {
        try {
            return row.has(cells.header().column(Role.ORIGINAL_CURRENCY))
                    ? cells.money(row, Role.ORIGINAL_AMOUNT, Role.ORIGINAL_CURRENCY)
                    : null;
        } catch (RowRefused unreadable) {
            return null; // the booked amount stands; what the bank converted from is an extra
        }
    }

    /** The balances before and after a row that cannot be read tell what it must have been. */
    private RowRefused withHint(RowRefused refused, Emission emission, int at) {
        var gap = emission.tested() ? BalanceTest.gap(emission.entries(), at) : null;
        if (gap == null) {
            return refused;
        }
        var place = refused.at(log.place(0));
        var amount = new Money(gap, emission.account().currency());
        return new RowRefused(
                place.column(),
                place.found(),
                place.wrong(),
                "Maybe " + amount + ", which the balances before and after leave for it");
    }

    private Facts.Statement statement(
            Emission emission,
            String number,
            Reading reading,
            StatementTable table,
            List<Facts.BankRow> rows,
            List<String> warnings) {
        var part = emission.part();
        var currency = emission.account().currency();
        var opening = emission.alone() ? printed(part.opening, part.preamble.opening(), currency, table) : null;
        var closing = emission.alone() ? printed(part.closing, part.preamble.closing(), currency, table) : null;
        if (opening == null && emission.tested() && !emission.entries().isEmpty()) {
            opening = derived(emission);
        }
        warn(emission, opening, closing, rows, warnings, table);
        var first = rows.isEmpty() ? log.place(1) : rows.get(0).place();
        return new Facts.Statement(
                first,
                number,
                part.preamble.holder().isEmpty() ? table.others().holder() : part.preamble.holder(),
                part.preamble.bank(),
                currency,
                part.preamble.day(0, text -> written(text, reading, table)),
                part.preamble.day(1, text -> written(text, reading, table)),
                opening,
                closing,
                List.copyOf(warnings));
    }

    private static @Nullable LocalDate written(String text, Reading reading, StatementTable table) {
        return reading.dateOf(text, Math.max(0, table.dateColumnOfHeader()));
    }

    /** From a balance row among the entries, else from the titles. */
    private static @Nullable Long printed(
            @Nullable Long inTable, Preamble.@Nullable Written inTitles, Currency currency, StatementTable table) {
        if (inTable != null || inTitles == null) {
            return inTable;
        }
        var value =
                table.number(inTitles.row(), inTitles.column(), inTitles.text(), currency.getDefaultFractionDigits());
        return value == AmountStyle.NONE ? null : Long.valueOf(value);
    }

    /** Balances come out row by row, so the first one less its own amount is what was there before. */
    private static @Nullable Long derived(Emission emission) {
        var moved = 0L;
        for (var entry : emission.entries()) {
            var amount = entry.refused == null ? emission.signs().amount(entry) : null;
            if (amount == null) {
                return null;
            }
            moved += amount;
            if (entry.balance != null) {
                return entry.balance - moved;
            }
        }
        return null;
    }

    private void warn(
            Emission emission,
            @Nullable Long opening,
            @Nullable Long closing,
            List<Facts.BankRow> rows,
            List<String> warnings,
            StatementTable table) {
        var currency = emission.account().currency();
        var sum = rows.stream().mapToLong(Facts.BankRow::amount).sum();
        if (opening != null && closing != null && opening + sum != closing) {
            warnings.add("opening " + new Money(opening, currency) + " and movements " + new Money(sum, currency)
                    + " do not make closing " + new Money(closing, currency));
        }
        var run = BalanceTest.run(List.of(emission.entries()), emission.signs(), false);
        if (run.hits() < run.tests()) {
            warnings.add((run.tests() - run.hits()) + " of " + run.tests()
                    + " rows do not lead from one printed balance to the next");
        }
        var refused = emission.entries().stream()
                .filter(entry -> entry.refused != null)
                .count();
        if (refused > 0) {
            warnings.add(refused + " rows were not accepted");
        }
        if (table.assumedCurrency()) {
            warnings.add(
                    "no currency is written; taken as " + currency.getCurrencyCode() + ", the currency of the case");
        }
    }
}
