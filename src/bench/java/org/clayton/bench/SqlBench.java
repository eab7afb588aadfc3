package org.clayton.bench;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clayton.casefile.CaseFile;
import org.clayton.judge.Flag;
import org.clayton.judge.RuleBook;
import org.clayton.judge.Subject;
import org.clayton.observe.Floors;
import org.clayton.observe.Lists;
import org.clayton.observe.Observations;

/**
 * Observing and judging with the whole rule book beside the rules of {@link SqlRules} in DuckDB, alternately, over the same
 * movements; ends when their flags differ.
 *
 * <p>Arguments: movements, share of one account, rounds; by default 1,000,000, 0 and 5.
 */
public final class SqlBench {

    private SqlBench() {}

    public static void main(String[] arguments) throws Exception {
        var rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        var hot = arguments.length > 1 ? Double.parseDouble(arguments[1]) : 0;
        var rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
        var caseFile = new ObserveScene(rows, hot, 1).caseFile();
        var book = RuleBook.shipped();
        System.out.printf(
                Locale.ROOT, "%,d movements, busiest account %.0f %%, %d rules%n", rows, 100 * hot, book.size());
        var before = used();
        try (var sql = new SqlRules(caseFile)) {
            for (var i = 0; i < rounds; i++) {
                var ours = timed("observe + judge, all rules", rows, () -> flags(book, caseFile));
                var theirs = timed("DuckDB, " + ours.size() + " of them", rows, () -> flags(sql));
                if (!ours.equals(theirs)) {
                    throw new IllegalStateException("flags differ: " + ours + " / " + theirs);
                }
                if (i == 0) {
                    ours.forEach(
                            (rule, accounts) -> System.out.println("  " + rule + ": " + accounts.size() + " accounts"));
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "heap beyond the ledger at the end: %.1f bytes a movement%n",
                (used() - before) / (double) rows);
    }

    /** Flagged accounts of the rules that are also there as SQL. */
    static SortedMap<String, SortedSet<Integer>> flags(RuleBook book, CaseFile caseFile) {
        var lists = Lists.of(book.listTexts());
        var floors = new Floors(name -> book.loosest(name, caseFile), lists);
        var flags =
                book.judge(caseFile, Observations.of(caseFile, floors).all()).flags();
        var accounts = none();
        for (Flag flag : flags) {
            if (accounts.containsKey(flag.rule()) && flag.subject().kind() == Subject.Kind.ACCOUNT) {
                accounts.get(flag.rule()).add(flag.subject().index());
            }
        }
        return accounts;
    }

    static SortedMap<String, SortedSet<Integer>> flags(SqlRules sql) throws Exception {
        sql.prepare();
        var accounts = none();
        for (var rule : SqlRules.rules()) {
            accounts.put(rule, sql.flagged(rule));
        }
        return accounts;
    }

    private static SortedMap<String, SortedSet<Integer>> none() {
        var accounts = new TreeMap<String, SortedSet<Integer>>();
        SqlRules.rules().forEach(rule -> accounts.put(rule, new TreeSet<>()));
        return accounts;
    }

    private interface Work<T> {
        T done() throws Exception;
    }

    private static <T> T timed(String what, int rows, Work<T> work) throws Exception {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var cpu = system.getProcessCpuTime();
        var wall = System.nanoTime();
        var done = work.done();
        var wallMillis = (System.nanoTime() - wall) / 1_000_000;
        var cpuMillis = (system.getProcessCpuTime() - cpu) / 1_000_000;
        System.out.printf(
                Locale.ROOT,
                "%-28s wall %,7d ms   CPU %,7d ms (%.2f M movements/s)%n",
                what,
                wallMillis,
                cpuMillis,
                rows / 1000.0 / Math.max(1, cpuMillis));
        return done;
    }

    private static long used() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
