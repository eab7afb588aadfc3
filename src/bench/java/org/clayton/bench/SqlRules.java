package org.clayton.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.clayton.casefile.Account;
import org.clayton.casefile.CaseFile;
import org.clayton.casefile.Party;
import org.clayton.judge.RuleTables;
import org.clayton.money.Money;

/**
 * Some rules of the shipped rule book again as DuckDB SQL, each number from {@code rules/thresholds}: a second opinion for
 * the detectors and the engine, and a yardstick for their speed. For the made-up population of {@link ObserveScene}: one
 * currency, one country, one limit, no lawful words.
 */
final class SqlRules implements AutoCloseable {

    /** 10,000 EUR: the reporting limit of HR in the whole time of the scene. */
    private static final String BASE = """
            create or replace macro bp(part, whole) as
              case when whole <= 0 or part <= 0 then 0 else (part::hugeint * 10000) // whole::hugeint end;
            create table side as
              select t account, f other, i, day, amount, true arrives, channel from m
              union all select f, t, i, day, amount, false, channel from m;
            create table cash_in as select s.* from side s join a using (account)
              where arrives and channel in ('CASH_IN', 'CASH_OUT') and observed;
            create table cash_out as select s.* from side s join a using (account)
              where not arrives and channel in ('CASH_IN', 'CASH_OUT') and observed;
            create table band as select * from cash_in where amount < 1000000 and amount >= 10000 * ${structuring-band};
            """;

    /** Restaurants whose monthly cash stays even, within the declared income. */
    private static final String STEADY = """
            create table steady as
            with months as (select account, datediff('month', date '1970-01-01', date '1970-01-01' + day::integer) k, amount
                            from cash_in join a using (account) where occupation = 'restaurant'),
                 by_month as (select account, k, sum(amount)::hugeint s from months group by all),
                 span as (select account, max(k) - min(k) + 1 n, sum(s) total, sum(s * s) squares, count(*) with_cash
                          from by_month group by account),
                 lifetime as (select account, max(datediff('month', date '1970-01-01', date '1970-01-01' + day::integer))
                             - min(datediff('month', date '1970-01-01', date '1970-01-01' + day::integer)) + 1 lived
                           from side group by account)
            select account from span join a using (account) join lifetime using (account)
            where with_cash >= ${steady-months}
              and case when n < 2 then 0 else floor(floor(sqrt((n * squares - total * total)::double)) * 10000 / total) end
                  <= 100 * ${steady-variation}
              and not (income > 0 and (case when lived > 12 then total // lived * 12 else total end) > income);
            """;

    private static final Map<String, String> QUERIES = new LinkedHashMap<>();

    static {
        QUERIES.put("cash-structuring", """
                select distinct account from (
                  select account, count(*) over w n, sum(amount) over w total from band
                  window w as (partition by account order by day range between ${structuring-window-days} - 1 preceding and current row))
                where n >= ${structuring-deposits} and total > 1000000 and account not in (select account from steady)
                """);
        QUERIES.put("cash-habit", """
                with days as (select account, day, count(*) n, sum(amount) total from band group by all),
                     ends as (select account, day till, min(day) over w since, sum(n) over w n, sum(total) over w total,
                                lead(day) over (partition by account order by day) later from days
                              window w as (partition by account order by day range between ${habit-window-days} - 1 preceding and current row)),
                     maximal as (select * from ends where later is null or later - since >= ${habit-window-days}),
                     counted as (select x.account, x.till, any_value(n) n, any_value(total) total, count(c.i) of_all
                                 from maximal x join cash_in c on c.account = x.account and c.day between x.since and x.till
                                 group by x.account, x.till)
                select distinct account from counted
                where n >= ${habit-deposits} and bp(n, of_all) >= 100 * ${habit-share}
                  and bp(total, 1000000) >= 100 * ${habit-of-limit} and account not in (select account from steady)
                """);
        QUERIES.put("drawn-in-series", """
                select distinct account from (
                  select account, income, count(*) over w n, sum(amount) over w total from cash_out join a using (account)
                  where income > 0 and not company
                  window w as (partition by account order by day range between ${drawn-window-days} - 1 preceding and current row))
                where n >= ${drawn-times} and total >= 100 * ${drawn-total} and bp(total, income) >= 100 * ${drawn-of-income}
                """);
        QUERIES.put("dormant-account", """
                with days as (select account, day, sum(amount) filter (arrives) came,
                                sum(amount) filter (not arrives) went from side join a using (account) where observed
                              group by all),
                     quiet as (select *, day - lag(day) over (partition by account order by day) gap,
                                 coalesce(sum(came) over w, 0) came_after, coalesce(sum(went) over w, 0) went_after
                               from days
                               window w as (partition by account order by day
                                            range between current row and ${dormant-after-days} following))
                select distinct account from quiet join a using (account)
                where gap >= ${dormant-quiet-days} and came_after >= 100 * ${dormant-in}
                  and bp(went_after, came_after) >= 100 * ${dormant-out-share} and occupation <> 'notary'
                """);
        QUERIES.put("round-sums", """
                with moved as (select s.*, channel <> 'TRANSFER' is_cash,
                                 count(*) over (partition by account, other, amount) times
                               from side s join a using (account)
                               where observed and channel in ('CASH_IN', 'CASH_OUT', 'TRANSFER')),
                     days as (select account, day, count(*) n, count(*) filter (amount % 100000 = 0) round_n
                              from moved where is_cash or times < 3 group by all),
                     ends as (select account, day till, min(day) over w since, sum(n) over w n, sum(round_n) over w round_n,
                                lead(day) over (partition by account order by day) later from days
                              window w as (partition by account order by day range between ${round-window-days} - 1 preceding and current row))
                select distinct account from ends join a using (account)
                where (later is null or later - since >= ${round-window-days}) and round_n >= ${round-movements}
                  and bp(round_n, n) >= 100 * ${round-share} and occupation <> 'notary'
                """);
    }

    private final Connection duck;
    private final Map<String, String> numbers = new LinkedHashMap<>();

    /** @throws SQLException when the driver is not there: it comes with -Pbench */
    SqlRules(CaseFile caseFile) throws SQLException, IOException {
        duck = DriverManager.getConnection("jdbc:duckdb:");
        var table = RuleTables.shipped().tables().get(0);
        var names = table.columns().stream().map(column -> column.name()).toList();
        for (var row : table.rows()) {
            if (row.get(names.indexOf("country")).isEmpty()) {
                numbers.put(row.get(names.indexOf("name")), row.get(names.indexOf("value")));
            }
        }
        load(caseFile);
    }

    static Set<String> rules() {
        return QUERIES.keySet();
    }

    private void load(CaseFile caseFile) throws SQLException, IOException {
        var folder = Files.createTempDirectory("clayton-duckdb");
        var movements = folder.resolve("m.csv");
        var accounts = folder.resolve("a.csv");
        try {
            write(movements, movements(caseFile));
            write(accounts, accounts(caseFile));
            run("set threads = 2");
            run("create table m as select * from read_csv('" + movements + "', header = true)");
            run("create table a as select * from read_csv('" + accounts
                    + "', header = true, all_varchar = false, nullstr = 'NONE')");
        } finally {
            Files.deleteIfExists(movements);
            Files.deleteIfExists(accounts);
            Files.deleteIfExists(folder);
        }
    }

    private static void write(Path file, Iterable<String> lines) throws IOException {
        Files.write(file, lines, StandardCharsets.UTF_8);
    }

    private static Iterable<String> movements(CaseFile caseFile) {
        var ledger = caseFile.ledger();
        return () -> java.util.stream.IntStream.range(-1, ledger.size())
                .mapToObj(i -> i < 0
                        ? "i,f,t,day,amount,channel"
                        : i + "," + ledger.from(i) + "," + ledger.to(i) + "," + ledger.day(i) + "," + ledger.value(i)
                                + "," + ledger.channel(i))
                .iterator();
    }

    private static Iterable<String> accounts(CaseFile caseFile) {
        return () -> java.util.stream.IntStream.range(-1, caseFile.accounts().size())
                .mapToObj(i -> i < 0 ? "account,observed,occupation,company,income" : account(caseFile, i))
                .iterator();
    }

    private static String account(CaseFile caseFile, int index) {
        var account = caseFile.accounts().get(index);
        if (account.holder() < 0) {
            return index + "," + observed(account) + ",nobody,false,0";
        }
        var party = caseFile.parties().get(account.holder());
        return index + "," + observed(account) + "," + party.occupation() + ","
                + (party.kind() == Party.Kind.COMPANY) + ","
                + party.declaredIncome().map(Money::minor).orElse(0L);
    }

    private static boolean observed(Account account) {
        return account.kind() == Account.Kind.HELD || account.kind() == Account.Kind.LISTED;
    }

    /** What all rules share; to be run once, and part of what they cost. */
    void prepare() throws SQLException {
        for (var table : new String[] {"side", "cash_in", "cash_out", "band", "steady"}) {
            run("drop table if exists " + table);
        }
        for (var one : (BASE + STEADY).split(";\\s*\n")) {
            run(one);
        }
    }

    /** Accounts that the rule flags. */
    SortedSet<Integer> flagged(String rule) throws SQLException {
        var accounts = new TreeSet<Integer>();
        try (var statement = duck.createStatement();
                var found = statement.executeQuery(filled(QUERIES.getOrDefault(rule, "")))) {
            while (found.next()) {
                accounts.add(found.getInt(1));
            }
        }
        return accounts;
    }

    private void run(String sql) throws SQLException {
        try (var statement = duck.createStatement()) {
            statement.execute(filled(sql));
        }
    }

    private String filled(String sql) {
        var filled = sql;
        for (var number : numbers.entrySet()) {
            filled = filled.replace("${" + number.getKey() + "}", number.getValue());
        }
        return filled;
    }

    @Override
    public void close() throws SQLException {
        duck.close();
    }
}
