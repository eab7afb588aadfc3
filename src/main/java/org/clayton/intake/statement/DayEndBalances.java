package org.clayton.intake.statement;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Balances that some banks print beside every row of a day and mean for its end. Where each day has one balance only, it
 * is tested, and kept, beside the last row of the day alone.
 */
record DayEndBalances(List<List<Entry>> accounts, List<Signs> ways) {

    /** Takes the balances off the other rows of each day where more of them come out so. */
    Optional<BalanceTest> better(Optional<BalanceTest> before, boolean newestLooksFirst) {
        if (before.filter(BalanceTest::isPerfect).isPresent() || !standOnceADay()) {
            return before;
        }
        var rows = most(newestLooksFirst, most(!newestLooksFirst, null));
        for (var newestFirst : new boolean[] {newestLooksFirst, !newestLooksFirst}) {
            var balances = balances();
            accounts.forEach(entries -> keepLast(entries, newestFirst));
            var days = most(newestFirst, null);
            if (days.hits() * Math.max(1, rows.tests()) > rows.hits() * days.tests()) {
                return days.passes() ? Optional.of(days.daily()) : before;
            }
            restore(balances);
        }
        return before;
    }

    private BalanceTest most(boolean newestFirst, @Nullable BalanceTest most) {
        for (var signs : ways) {
            var test = BalanceTest.run(accounts, signs, newestFirst);
            most = most == null || test.hits() * most.tests() > most.hits() * test.tests() ? test : most;
        }
        return Objects.requireNonNull(most);
    }

    /** Whether no day has two balances, and some day has one beside two rows at least. */
    private boolean standOnceADay() {
        var repeated = false;
        for (var entries : accounts) {
            for (var at = 1; at < entries.size(); at++) {
                var above = entries.get(at - 1);
                var entry = entries.get(at);
                if (above.day() == entry.day() && above.hasBalance() && entry.hasBalance()) {
                    if (above.balance() != entry.balance()) {
                        return false;
                    }
                    repeated = true;
                }
            }
        }
        return repeated;
    }

    /** Beside the last row of each day in time. */
    private static void keepLast(List<Entry> entries, boolean newestFirst) {
        Entry kept = null;
        for (var i = 0; i < entries.size(); i++) {
            var entry = entries.get(newestFirst ? i : entries.size() - 1 - i);
            if (kept != null && kept.day() == entry.day()) {
                entry.balance(Entry.NONE);
            } else if (entry.hasBalance()) {
                kept = entry;
            }
        }
    }

    private long[] balances() {
        return accounts.stream().flatMap(List::stream).mapToLong(Entry::balance).toArray();
    }

    private void restore(long[] balances) {
        var at = 0;
        for (var entries : accounts) {
            for (var entry : entries) {
                entry.balance(balances[at++]);
            }
        }
    }
}
