package org.clayton.intake.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.clayton.intake.columns.Words;
import org.jspecify.annotations.Nullable;

/**
 * One way to turn the amount cells of a row into a signed amount.
 *
 * @param column which of the amount columns, when several claim to be it
 */
record Signs(Style style, int column, List<String> pair) {

    enum Style {
        /** One column, debits negative. */
        SIGNED("signed amounts"),
        /** Debit and credit columns, both without a sign; a sign in the debit column means nothing. */
        SPLIT("debit and credit columns"),
        /** Debit and credit columns where a debit carries its minus, so that a debit without one is a reversal. */
        SPLIT_SIGNED("debit and credit columns, debits negative"),
        /** Debit and credit columns where a minus means that the entry is taken back. */
        SPLIT_REVERSING("debit and credit columns, a minus takes back"),
        /** One column, and a word for debit or credit. */
        MARKED("debit/credit mark"),
        /** The same, and a minus takes back. */
        MARKED_REVERSING("debit/credit mark, a minus takes back");

        private final String words;

        Style(String words) {
            this.words = words;
        }
    }

    String words() {
        return style.words;
    }

    /** Null when the row's cells do not give an amount in this way. */
    @Nullable
    Long amount(Entry entry) {
        return switch (style) {
            case SIGNED -> single(entry);
            case SPLIT -> split(entry, true, -1);
            case SPLIT_SIGNED -> split(entry, false, 1);
            case SPLIT_REVERSING -> split(entry, false, -1);
            case MARKED, MARKED_REVERSING -> marked(entry);
        };
    }

    private @Nullable Long single(Entry entry) {
        return entry.signed == null || entry.signed[column] == Long.MIN_VALUE ? null : entry.signed[column];
    }

    private @Nullable Long split(Entry entry, boolean absolute, int debitSign) {
        if (entry.debit == null && entry.credit == null) {
            return null;
        }
        var debit = Objects.requireNonNullElse(entry.debit, 0L);
        var credit = Objects.requireNonNullElse(entry.credit, 0L);
        return absolute
                ? Math.subtractExact(Math.abs(credit), Math.abs(debit))
                : Math.addExact(credit, debitSign * debit);
    }

    private @Nullable Long marked(Entry entry) {
        var amount = single(entry);
        var mark = Words.side(entry.side);
        if (amount == null || !pair.contains(mark)) {
            return null;
        }
        var size = style == Style.MARKED ? Math.abs(amount) : amount;
        return pair.get(0).equals(mark) ? -size : size;
    }

    /** The ways that the columns allow, the likeliest first. */
    static List<Signs> possible(List<Entry> entries, int amountColumns, boolean split, List<List<String>> pairs) {
        var ways = new ArrayList<Signs>();
        var negative = entries.stream().anyMatch(e -> e.signed != null && isNegative(e.signed));
        for (var column = 0; column < amountColumns; column++) {
            for (var pair : pairs) {
                ways.add(new Signs(Style.MARKED, column, pair));
                ways.add(new Signs(Style.MARKED_REVERSING, column, pair));
            }
            ways.add(negative ? 0 : ways.size(), new Signs(Style.SIGNED, column, List.of()));
        }
        if (split) {
            var debitsNegative =
                    entries.stream().filter(e -> e.debit != null && e.debit < 0).count() * 2
                            > entries.stream()
                                    .filter(e -> e.debit != null && e.debit != 0)
                                    .count();
            var last = negative ? ways.size() : 0;
            ways.add(last, new Signs(Style.SPLIT, 0, List.of()));
            ways.add(debitsNegative ? last : last + 1, new Signs(Style.SPLIT_SIGNED, 0, List.of()));
            ways.add(new Signs(Style.SPLIT_REVERSING, 0, List.of()));
        }
        return ways;
    }

    private static boolean isNegative(long[] amounts) {
        for (var amount : amounts) {
            if (amount < 0 && amount != Long.MIN_VALUE) {
                return true;
            }
        }
        return false;
    }
}
