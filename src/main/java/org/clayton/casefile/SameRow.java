package org.clayton.casefile;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whether two rows of one account, of one day and one amount, in two statements are one. */
final class SameRow {

    /** What shows it, the best first. */
    enum Reason {
        EVERYTHING("day, amount, balance and text are the same"),
        BALANCE("day, amount and balance are the same"),
        BOOKING("day, amount and the bank's own reference are the same"),
        REFERENCE("day, amount and reference are the same"),
        TEXT("day and amount are the same, and so are words of the text"),
        DAY_AND_AMOUNT("day and amount are the same, the texts differ");

        final String words;

        Reason(String words) {
            this.words = words;
        }
    }

    private final BankRows rows;
    private final Map<Integer, Set<String>> words = new HashMap<>();

    SameRow(BankRows rows) {
        this.rows = rows;
    }

    long amount(int row) {
        return rows.amount.get(row);
    }

    /** Two printed balances that differ prove two rows. */
    boolean may(Reason by, int one, int other) {
        var balance = rows.balance.get(one);
        var otherBalance = rows.balance.get(other);
        var both = balance != BankRows.NO_BALANCE && otherBalance != BankRows.NO_BALANCE;
        if (both && balance != otherBalance) {
            return false;
        }
        return switch (by) {
            case EVERYTHING -> balance == otherBalance && words(one).equals(words(other));
            case BALANCE -> both;
            case BOOKING -> rows.booking.get(one) != 0 && rows.booking.get(one) == rows.booking.get(other);
            case REFERENCE -> rows.reference.get(one) != 0 && rows.reference.get(one) == rows.reference.get(other);
            case TEXT -> alike(words(one), words(other));
            case DAY_AND_AMOUNT -> true;
        };
    }

    /** What the row that counts lacks, it takes from the row that repeats it. */
    void complete(int row, int from) {
        if (rows.otherBase.get(row) == BankRows.NOBODY) {
            rows.otherBase.set(row, rows.otherBase.get(from));
        }
        if (rows.name.get(row) == 0) {
            rows.name.set(row, rows.name.get(from));
        }
        if (rows.reference.get(row) == 0) {
            rows.reference.set(row, rows.reference.get(from));
        }
    }

    /** Exports of one bank cut the text in other ways; most of the shorter one is in the longer one. */
    private static boolean alike(Set<String> one, Set<String> other) {
        var common = one.stream().filter(other::contains).count();
        return common > 0 && common * 2 >= Math.min(one.size(), other.size());
    }

    private Set<String> words(int row) {
        return words.computeIfAbsent(row, unused -> {
            var text = rows.texts.text(rows.name.get(row)) + " " + rows.texts.text(rows.text.get(row)) + " "
                    + rows.texts.text(rows.reference.get(row));
            return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toCollection(TreeSet::new));
        });
    }
}
