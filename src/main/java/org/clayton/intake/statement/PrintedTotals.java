package org.clayton.intake.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clayton.money.Money;
import org.jspecify.annotations.Nullable;

/** The totals that a bank prints among or beneath the rows, held against what the rows add up to. */
final class PrintedTotals {

    /**
     * @param entries rows of the table before it
     * @param debit not negative; {@link Entry#NONE} when none is printed
     * @param credit not negative; {@link Entry#NONE} when none is printed
     * @param amount in a column that holds both; {@link Entry#NONE} when none is printed
     */
    private record Total(int row, int entries, long debit, long credit, long amount) {}

    /** What moved, in and out apart. */
    private record Moved(long debit, long credit) {}

    private final List<Total> totals = new ArrayList<>();

    void add(int row, int entries, long debit, long credit, long amount) {
        if (debit != Entry.NONE || credit != Entry.NONE || amount != Entry.NONE) {
            totals.add(new Total(row, entries, size(debit), size(credit), amount));
        }
    }

    private static long size(long amount) {
        return amount == Entry.NONE ? amount : Math.abs(amount);
    }

    /** The total of all debits, where the last total speaks of all rows; null otherwise. */
    @Nullable
    Long debits(List<Entry> entries, Signs signs) {
        var all = last(entries, signs);
        return all.isEmpty() || all.get().debit == Entry.NONE ? null : Long.valueOf(all.get().debit);
    }

    /** The total of all credits, where the last total speaks of all rows; null otherwise. */
    @Nullable
    Long credits(List<Entry> entries, Signs signs) {
        var all = last(entries, signs);
        return all.isEmpty() || all.get().credit == Entry.NONE ? null : Long.valueOf(all.get().credit);
    }

    private Optional<Total> last(List<Entry> entries, Signs signs) {
        if (totals.isEmpty()) {
            return Optional.empty();
        }
        var last = totals.get(totals.size() - 1);
        var ofPage = totals.size() > 1
                && fits(last, moved(entries, totals.get(totals.size() - 2).entries, last.entries, signs));
        return ofPage ? Optional.empty() : Optional.of(last);
    }

    /** The totals that the rows, all of them so far or those since the total before, do not make. */
    List<String> broken(List<Entry> entries, Signs signs, java.util.Currency currency) {
        var broken = new ArrayList<String>();
        var before = 0;
        for (var total : totals) {
            var all = moved(entries, 0, total.entries, signs);
            if (!fits(total, all) && !fits(total, moved(entries, before, total.entries, signs))) {
                broken.add("the printed total in row " + total.row + " (" + words(total, currency)
                        + ") is not what the rows above add up to (debits "
                        + new Money(all.debit, currency) + ", credits " + new Money(all.credit, currency) + ")");
            }
            before = total.entries;
        }
        return broken;
    }

    private static boolean fits(Total total, Moved moved) {
        return (total.debit == Entry.NONE || total.debit == moved.debit)
                && (total.credit == Entry.NONE || total.credit == moved.credit)
                && (total.amount == Entry.NONE
                        || total.amount == moved.credit - moved.debit
                        || Math.abs(total.amount) == moved.debit
                        || total.amount == moved.credit
                        || total.amount == moved.credit + moved.debit);
    }

    /** Entries taken back within their column lower its total. */
    private static Moved moved(List<Entry> entries, int from, int to, Signs signs) {
        var debit = 0L;
        var credit = 0L;
        for (var entry : entries.subList(from, Math.min(to, entries.size()))) {
            var amount = entry.counts() ? signs.moved(entry) : Entry.NONE;
            if (amount != Entry.NONE) {
                var back = signs.takesBack(entry);
                if (amount < 0 != back) {
                    debit -= amount;
                } else {
                    credit += amount;
                }
            }
        }
        return new Moved(debit, credit);
    }

    private static String words(Total total, java.util.Currency currency) {
        var words = new ArrayList<String>();
        if (total.debit != Entry.NONE) {
            words.add("debits " + new Money(total.debit, currency));
        }
        if (total.credit != Entry.NONE) {
            words.add("credits " + new Money(total.credit, currency));
        }
        if (total.amount != Entry.NONE) {
            words.add(new Money(total.amount, currency).toString());
        }
        return String.join(", ", words);
    }
}
