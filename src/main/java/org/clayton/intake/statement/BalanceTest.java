package org.clayton.intake.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which way of signing and which order of rows make the bank's own balances come out: balance before + amount = balance
 * after, in at least 95 rows of 100, or in all of at least 4 but one.
 *
 * @param signs the way chosen
 * @param newestFirst the rows run backward in time
 * @param tests rows that could be tested
 * @param hits rows that came out
 * @param ofDays the balances are those at the end of each day, and so are the rows tested
 */
record BalanceTest(Signs signs, boolean newestFirst, long tests, long hits, boolean ofDays) {

    BalanceTest daily() {
        return new BalanceTest(signs, newestFirst, tests, hits, true);
    }

    String words() {
        return ofDays
                ? "balances of the day's end come out on " + hits + " of " + tests + " days"
                : "balances come out in " + hits + " of " + tests + " rows";
    }

    boolean passes() {
        return tests > 0 && (hits * 100 >= tests * 95 || tests >= 4 && hits == tests - 1);
    }

    boolean isPerfect() {
        return tests > 0 && hits == tests;
    }

    /** The best of the ways that pass; the first of equals. */
    static Optional<BalanceTest> best(List<List<Entry>> accounts, List<Signs> ways, boolean newestLooksFirst) {
        BalanceTest best = null;
        for (var newestFirst : newestLooksFirst ? new boolean[] {true, false} : new boolean[] {false, true}) {
            for (var signs : ways) {
                if (best != null && best.isPerfect()) {
                    return Optional.of(best);
                }
                var test = run(accounts, signs, newestFirst);
                if (test.passes() && (best == null || test.hits * best.tests > best.hits * test.tests)) {
                    best = test;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    static BalanceTest run(List<List<Entry>> accounts, Signs signs, boolean newestFirst) {
        var tests = 0L;
        var hits = 0L;
        for (var entries : accounts) {
            var chain = new BalanceChain(signs);
            for (var i = 0; i < entries.size(); i++) {
                chain.next(entries.get(newestFirst ? entries.size() - 1 - i : i));
            }
            tests += chain.tests();
            hits += chain.hits();
        }
        return new BalanceTest(signs, newestFirst, tests, hits, false);
    }

    static List<Entry> reversed(List<Entry> entries) {
        var reversed = new ArrayList<>(entries);
        Collections.reverse(reversed);
        return reversed;
    }

    /** The amount that the balances before and after a row leave for it; null when either is not printed. */
    static @Nullable Long gap(List<Entry> ordered, int at) {
        var before = at == 0 ? Entry.NONE : ordered.get(at - 1).balance();
        var after = ordered.get(at).balance();
        return before == Entry.NONE || after == Entry.NONE ? null : Long.valueOf(after - before);
    }
}
