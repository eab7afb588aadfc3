package org.clayton.intake.statement;

import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clayton.intake.columns.Header;
import org.clayton.intake.columns.Reading;
import org.clayton.intake.columns.Role;
import org.clayton.intake.columns.Words;
import org.clayton.intake.facts.AccountReading;
import org.clayton.intake.facts.FactCheck;
import org.clayton.intake.facts.FactSink;
import org.clayton.intake.facts.Question;
import org.clayton.intake.facts.SheetLog;
import org.clayton.intake.sheets.Decided;
import org.clayton.intake.sheets.Row;
import org.clayton.intake.statement.StatementAccount.Key;
import org.clayton.intake.statement.StatementTable.Part;

/**
 * One sheet of a bank statement: held as a whole, since the sign of the amounts and the order of the rows show only in
 * all of them.
 */
public final class StatementSheet {

    private final SheetLog log;
    private final Words words;
    private final FactCheck check;
    private final FactSink sink;
    private final Currency fallback;
    private final String nameless;
    private final List<AccountReading> readings = new ArrayList<>();

    /** @param nameless stands in for an account number that the sheet does not tell */
    public StatementSheet(
            SheetLog log, Words words, FactCheck check, FactSink sink, Currency fallback, String nameless) {
        this.log = log;
        this.words = words;
        this.check = check;
        this.sink = sink;
        this.fallback = fallback;
        this.nameless = nameless;
    }

    /** @return how the entries of each part were signed and ordered */
    public List<AccountReading> read(Header header, Reading reading, List<Row> rows) {
        var beneath = rows.subList(header.at() + 1, rows.size());
        var table = new StatementTable(header, reading, words, fallback, log, beneath);
        var facts = new StatementFacts(table, reading, words, check, sink, log, nameless);
        for (var part : table.read(rows.subList(0, Math.max(0, header.at())), beneath)) {
            part(part, header, table, facts);
        }
        return List.copyOf(readings);
    }

    private void part(Part part, Header header, StatementTable table, StatementFacts facts) {
        var entries = part.entries;
        var accounts = byAccount(part);
        var split = header.has(Role.DEBIT) || header.has(Role.CREDIT);
        var ways = Signs.possible(entries, table.entryCells().amountColumns(), split, pairs(entries));
        var down = runs(entries, -1);
        var up = runs(entries, 1);
        var test = BalanceTest.best(List.copyOf(accounts.values()), ways, down > up);
        Optional<Signs> closes = test.isEmpty() && accounts.size() == 1
                ? closing(part, accounts.keySet().iterator().next(), ways, table)
                : Optional.empty();
        if (test.isEmpty()
                && closes.isEmpty()
                && isOpen(header, entries, ways.get(0), table.entryCells().amountColumns())) {
            return;
        }
        var backward = test.map(BalanceTest::newestFirst).orElse(down > up);
        var signs = test.map(BalanceTest::signs).or(() -> closes).orElse(ways.get(0));
        readings.add(new AccountReading(
                accounts.keySet().stream().map(Key::number).distinct().toList(),
                new Decided(signs.words(), why(test, closes.isPresent(), header.has(Role.BALANCE))),
                order(test.isPresent(), backward, up, down)));
        accounts.forEach((key, rows) -> facts.emit(new StatementAccount(
                part,
                key,
                backward ? BalanceTest.reversed(rows) : rows,
                signs,
                test.isPresent(),
                accounts.size() == 1,
                test.isPresent() || down == 0 || up == 0)));
    }

    private static String why(Optional<BalanceTest> test, boolean closes, boolean hasBalances) {
        return test.map(passed -> "balances come out in " + passed.hits() + " of " + passed.tests() + " rows")
                .orElse(
                        closes
                                ? "opening and movements make closing"
                                : hasBalances ? "balances do not come out" : "no balances to test by");
    }

    private static Decided order(boolean tested, boolean backward, long up, long down) {
        var dates =
                up == 0 && down == 0 ? "all rows have one date" : down + up + " changes of date, " + down + " backward";
        return new Decided(
                backward ? "newest row first" : "oldest row first", tested ? "balances come out only so" : dates);
    }

    /** A statement without rows still tells its account. */
    private Map<Key, List<Entry>> byAccount(Part part) {
        var accounts = new LinkedHashMap<Key, List<Entry>>();
        for (var entry : part.entries) {
            accounts.computeIfAbsent(new Key(entry.account, entry.currency), unused -> new ArrayList<>())
                    .add(entry);
        }
        if (accounts.isEmpty() && !part.preamble.account().isEmpty()) {
            var currency = Objects.requireNonNullElse(part.preamble.currency(), fallback);
            accounts.put(new Key(part.preamble.account(), currency), List.of());
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

    /** How often the next row is later (1) or earlier (-1). */
    private static long runs(List<Entry> entries, int direction) {
        var count = 0;
        for (var i = 1; i < entries.size(); i++) {
            var order = entries.get(i).booked.compareTo(entries.get(i - 1).booked);
            count += Integer.signum(order) == direction ? 1 : 0;
        }
        return count;
    }

    /** Without balances in the rows: the way of signing that leads from the opening to the closing balance. */
    private static Optional<Signs> closing(Part part, Key account, List<Signs> ways, StatementTable table) {
        var opening = table.printed().opening(part, account.currency());
        var closing = table.printed().closing(part, account.currency());
        if (opening == null || closing == null || part.entries.isEmpty()) {
            return Optional.empty();
        }
        return ways.stream()
                .filter(way -> StatementAccount.sum(part.entries, way) == closing - opening)
                .findFirst();
    }

    /** A question that only the bank can answer: the rows are set aside. */
    private boolean isOpen(Header header, List<Entry> entries, Signs signs, int columns) {
        if (columns > 1 && entries.stream().anyMatch(e -> e.signed != null && e.signed[0] != e.signed[1])) {
            askWhichAmount(header, entries);
            return true;
        }
        if (signs.style() == Signs.Style.SIGNED && !entries.isEmpty() && isUnsigned(header, entries)) {
            askWhichWay(header, entries);
            return true;
        }
        return false;
    }

    /** Neither a minus nor a plus in the whole column: card statements print spending so. */
    private static boolean isUnsigned(Header header, List<Entry> entries) {
        var column = header.column(Role.AMOUNT_SIGNED);
        return entries.stream()
                .allMatch(entry -> entry.signed != null
                        && (entry.signed[0] >= 0 || entry.signed[0] == Long.MIN_VALUE)
                        && !entry.row.text(column).startsWith("+"));
    }

    private void askWhichAmount(Header header, List<Entry> entries) {
        var columns = Objects.requireNonNull(header.rivals().get(Role.AMOUNT_SIGNED));
        var names = columns.stream().map(header.row()::text).toList();
        log.ask(new Question(
                log.place(entries.get(0).row.number()),
                columns.stream().map(Row::letters).collect(Collectors.joining(", ")),
                Question.About.COLUMNS,
                "'" + String.join("' and '", names) + "'",
                "Either may be the amount, they differ, and no balance decides: which one was booked to the account?",
                columns.stream()
                        .map(column -> Question.Answer.of(
                                "column " + Row.letters(column) + ", '"
                                        + header.row().text(column) + "'",
                                "map: {" + Row.letters(column) + ": amount-signed}"))
                        .toList()));
        setAside(entries, "two columns may hold the amount");
    }

    private void askWhichWay(Header header, List<Entry> entries) {
        var column = header.column(Role.AMOUNT_SIGNED);
        var letters = Row.letters(column);
        log.ask(new Question(
                log.place(entries.get(0).row.number()),
                letters,
                Question.About.SIGNS,
                "'" + entries.get(0).row.text(column) + "' under '"
                        + header.row().text(column) + "'",
                "No amount has a sign, and neither balances nor a mark tell: did the money come or go?",
                List.of(
                        Question.Answer.of(
                                "all of them went out, as on a card statement", "map: {" + letters + ": debit}"),
                        Question.Answer.of("all of them came in", "map: {" + letters + ": credit}"))));
        setAside(entries, "it is not clear whether money came or went");
    }

    private void setAside(List<Entry> entries, String why) {
        entries.forEach(entry -> log.setAside(entry.row.number(), why));
    }
}
