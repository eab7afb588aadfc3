package org.clayton.intake.statement;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.clayton.intake.columns.Header;
import org.clayton.intake.columns.Reading;
import org.clayton.intake.columns.Role;
import org.clayton.intake.columns.TableSaid;
import org.clayton.intake.columns.Words;
import org.clayton.intake.facts.AccountReading;
import org.clayton.intake.facts.FactCheck;
import org.clayton.intake.facts.FactSink;
import org.clayton.intake.facts.Notice;
import org.clayton.intake.facts.SheetLog;
import org.clayton.intake.sheets.Decided;
import org.clayton.intake.sheets.Row;
import org.clayton.intake.statement.StatementAccount.Key;
import org.clayton.intake.tables.CurrencyRule;

/**
 * One table of a bank statement: looked at as a whole, since the sign of the amounts and the order of the rows show only
 * in all of them.
 */
public final class StatementSheet {

    private static final String NEWEST = "newest row first";
    private static final String OLDEST = "oldest row first";

    private final SheetLog log;
    private final Words words;
    private final FactCheck check;
    private final FactSink sink;
    private final Currency fallback;
    private final String nameless;
    private final CurrencyRule rule;
    private final TableSaid said;
    private final List<AccountReading> readings = new ArrayList<>();

    /**
     * @param fallback says how many decimal places an amount has whose currency is not known yet
     * @param nameless stands in for an account number that the sheet does not tell
     * @param rule for amounts that name no currency, and what else was said of the table
     */
    public StatementSheet(
            SheetLog log,
            Words words,
            FactCheck check,
            FactSink sink,
            Currency fallback,
            String nameless,
            CurrencyRule rule) {
        this.log = log;
        this.words = words;
        this.check = check;
        this.sink = sink;
        this.fallback = fallback;
        this.nameless = nameless;
        this.rule = rule;
        this.said = rule.said();
    }

    /** Rows that must be looked at cell by cell when they are read: one may be a balance. */
    public static Predicate<Row> remarkable(Words words) {
        return new TableWords(words)::mayBeBalance;
    }

    /** @return how the entries of each part were signed and ordered */
    public List<AccountReading> read(Header header, Reading reading, List<Row> rows) {
        var beneath = rows.subList(header.at() + 1, rows.size());
        var table = new StatementTable(header, reading, words, rule, fallback, log, beneath);
        var parts = table.read(rows.subList(0, Math.max(0, header.at())), beneath);
        var partial = new PartialList(words).sentence(header.row(), table.titles(), log);
        var makes = new EntryFacts(table, reading, words, check, log, beneath);
        var facts = new StatementFacts(makes, new StatementWarnings(table, partial), check, sink, log, nameless);
        mixed(table.entryCells().textsBesideNumbers(), header);
        for (var part : parts) {
            part(part, header, table, beneath, facts);
        }
        askCurrency(parts, table, beneath);
        return List.copyOf(readings);
    }

    private void askCurrency(List<Part> parts, StatementTable table, List<Row> beneath) {
        parts.stream()
                .flatMap(part -> part.entries.stream())
                .filter(entry -> entry.key().open())
                .findFirst()
                .ifPresent(entry -> table.entryCells().ask(entry, beneath.get(entry.at()), log));
    }

    private void mixed(int texts, Header header) {
        if (texts > 0) {
            log.notice(new Notice(
                    log.place(header.row().number()),
                    "",
                    texts + (texts == 1 ? " amount that is" : " amounts that are")
                            + " text beside others that are numbers",
                    "Read by the way the column writes amounts; a spreadsheet program would leave them out of a sum"));
        }
    }

    private void part(Part part, Header header, StatementTable table, List<Row> beneath, StatementFacts facts) {
        var entries = part.entries;
        var accounts = byAccount(part);
        var signWays = new SignWays(entries);
        var columns = table.entryCells().amountColumns();
        var ways = ways(signWays.all(columns, header.has(Role.DEBIT), header.has(Role.CREDIT), words), columns);
        var down = runs(entries, -1);
        var up = runs(entries, 1);
        var byAccount = List.copyOf(accounts.values());
        var test = new DayEndBalances(byAccount, ways)
                .better(Repeats.of(header, beneath).test(byAccount, ways, down > up), down > up);
        Optional<Signs> closes = test.isEmpty() && accounts.size() == 1
                ? closing(part, accounts.keySet().iterator().next(), ways, table)
                : Optional.empty();
        var questions = new SignQuestions(header, beneath, log);
        if (said.minusIsIn() == null
                && said.usual().minusIsIn() == null
                && test.isEmpty()
                && closes.isEmpty()
                && isOpen(questions, entries, ways.get(0), columns, signWays)) {
            return;
        }
        var order = order(test, up, down);
        var backward = order.how().equals(NEWEST);
        var signs = test.map(BalanceTest::signs).or(() -> closes).orElse(ways.get(0));
        readings.add(new AccountReading(
                accounts.keySet().stream().map(Key::number).distinct().toList(),
                new Decided(signs.words(), whySigned(test, closes.isPresent(), header.has(Role.BALANCE))),
                order));
        accounts.forEach((key, rows) -> facts.emit(new StatementAccount(
                part,
                key,
                backward ? BalanceTest.reversed(rows) : rows,
                signs,
                test.isPresent(),
                accounts.size() == 1,
                test.isPresent() || down == 0 || up == 0)));
    }

    /** What a person says is the only way; what the bank's layout says comes first, where no balance tells. */
    private List<Signs> ways(List<Signs> all, int columns) {
        var card = new Signs(Signs.Style.CARD, 0, List.of());
        if (columns > 0 && Boolean.TRUE.equals(said.minusIsIn())) {
            return List.of(card);
        }
        if (columns > 0
                && said.minusIsIn() == null
                && Boolean.TRUE.equals(said.usual().minusIsIn())) {
            all.add(0, card);
        }
        return all;
    }

    private String whySigned(Optional<BalanceTest> test, boolean closes, boolean hasBalances) {
        if (test.isEmpty() && said.minusIsIn() != null) {
            return "as " + said.by() + " says";
        }
        return test.isEmpty() && !closes && said.usual().minusIsIn() != null
                ? "as " + said.usual().by() + " says"
                : why(test, closes, hasBalances);
    }

    private Decided order(Optional<BalanceTest> test, long up, long down) {
        var person = said.newestFirst();
        if (person != null) {
            return new Decided(person ? NEWEST : OLDEST, "as " + said.by() + " says");
        }
        var usual = said.usual().newestFirst();
        if (usual != null && test.isEmpty() && up == down) {
            return new Decided(usual ? NEWEST : OLDEST, "as " + said.usual().by() + " says");
        }
        return order(test.isPresent(), test.map(BalanceTest::newestFirst).orElse(down > up), up, down);
    }

    private static boolean isOpen(
            SignQuestions questions, List<Entry> entries, Signs signs, int columns, SignWays ways) {
        if (entries.isEmpty()) {
            return false;
        }
        return columns > 1 && questions.asksWhichAmount(entries)
                || signs.style() == Signs.Style.SIGNED && questions.asksWhichWay(entries, ways.hasNegative());
    }

    private static String why(Optional<BalanceTest> test, boolean closes, boolean hasBalances) {
        return test.map(BalanceTest::words)
                .orElse(
                        closes
                                ? "opening and movements make closing"
                                : hasBalances ? "balances do not come out" : "no balances to test by");
    }

    private static Decided order(boolean tested, boolean backward, long up, long down) {
        var dates =
                up == 0 && down == 0 ? "all rows have one date" : down + up + " changes of date, " + down + " backward";
        return new Decided(backward ? NEWEST : OLDEST, tested ? "balances come out only so" : dates);
    }

    /** A statement without rows still tells its account. */
    private Map<Key, List<Entry>> byAccount(Part part) {
        var accounts = part.entries.byAccount();
        if (accounts.isEmpty() && !part.preamble.account().isEmpty()) {
            var currency = Objects.requireNonNullElse(part.preamble.currency(), fallback);
            accounts.put(new Key(part.preamble.account(), currency, false), List.of());
        }
        return accounts;
    }

    /** How often the next row is later (1) or earlier (-1). */
    private static long runs(List<Entry> entries, int direction) {
        var count = 0;
        for (var i = 1; i < entries.size(); i++) {
            var order = Integer.compare(entries.get(i).day(), entries.get(i - 1).day());
            count += order == direction ? 1 : 0;
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
}
