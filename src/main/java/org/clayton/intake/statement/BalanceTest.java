package org.clayton.intake.statement;

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
 */
record BalanceTest(Signs signs, boolean newestFirst, long tests, long hits) {

    boolean passes() {
        return tests > 0 && (hits * 100 >= tests * 95 || tests >= 4 && hits == tests - 1);
    }

    /** The best of the ways that pass; the first of equals. */
    static Optional<BalanceTest> best(List<List<Entry>> accounts, List<Signs> ways, boolean newestLooksFirst) {
        BalanceTest best = null;
        for (var newestFirst : newestLooksFirst ? new boolean[] {true, false} : new boolean[] {false, true}) {
            for (var signs : ways) {
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
            var ordered = newestFirst ? reversed(entries) : entries;
            Long before = null;
            var moved = 0L;
            for (var entry : ordered) {
                var amount = entry.refused == null ? signs.amount(entry) : null;
                if (amount == null) {
                    before = null;
                    moved = 0;
                    continue;
                }
                moved += amount;
                if (entry.balance != null) {
                    if (before != null) {
                        tests++;
                        hits += before + moved == entry.balance ? 1 : 0;
                    }
                    before = entry.balance;
                    moved = 0;
                }
            }
        }
        return new BalanceTest(signs, newestFirst, tests, hits);
    }

    static List<Entry> reversed(List<Entry> entries) {
        var reversed = new java.util.ArrayList<>(entries);
        Collections.reverse(reversed);
        return reversed;
    }

    /** The amount that the balances before and after a row leave for it; null when either is not printed. */
    static @Nullable Long gap(List<Entry> ordered, int at) {
        var before = at == 0 ? null : ordered.get(at - 1).balance;
        var after = ordered.get(at).balance;
        return before == null || after == null ? null : Long.valueOf(after - before);
    }
}
