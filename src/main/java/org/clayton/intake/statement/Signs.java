package org.clayton.intake.statement;

import java.util.List;

/**
 * One way to turn the amount cells of a row into a signed amount.
 *
 * @param column which of the amount columns, when several claim to be it
 * @param pair the debit mark and the credit mark, where marks tell
 * @param fees a fee in a column of its own left the account beside the amount
 */
record Signs(Style style, int column, List<String> pair, boolean fees) {

    enum Style {
        /** One column, debits negative. */
        SIGNED("signed amounts"),
        /** One column of a card statement: an amount without a sign went out, one with a sign came in. */
        CARD("amounts without a sign went out"),
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

    Signs(Style style, int column, List<String> pair) {
        this(style, column, pair, false);
    }

    String words() {
        return style.words + (fees ? ", fees beside the amounts" : "");
    }

    Signs withFees() {
        return new Signs(style, column, pair, true);
    }

    /** What the row moved in all; {@link Entry#NONE} when its cells do not give an amount in this way. */
    long moved(Entry entry) {
        var amount = amount(entry);
        return amount == Entry.NONE || !fees ? amount : amount - entry.fee();
    }

    /** Without the fee; {@link Entry#NONE} when the row's cells do not give an amount in this way. */
    long amount(Entry entry) {
        return switch (style) {
            case SIGNED -> entry.signed(column);
            case CARD -> card(entry.signed(column), entry.isPlain());
            case SPLIT -> split(entry, true, -1);
            case SPLIT_SIGNED -> split(entry, false, 1);
            case SPLIT_REVERSING -> split(entry, false, -1);
            case MARKED, MARKED_REVERSING -> marked(entry);
        };
    }

    /** Whether the row takes an earlier one back: a sign against the column it stands in. */
    boolean takesBack(Entry entry) {
        return switch (style) {
            case SPLIT_SIGNED -> entry.debit() > 0 || entry.credit() < 0 && entry.credit() != Entry.NONE;
            case SPLIT_REVERSING -> isNegative(entry.debit()) || isNegative(entry.credit());
            case MARKED_REVERSING -> isNegative(entry.signed(column));
            case SIGNED, CARD, SPLIT, MARKED -> false;
        };
    }

    private static boolean isNegative(long amount) {
        return amount < 0 && amount != Entry.NONE;
    }

    private static long card(long amount, boolean plain) {
        return amount == Entry.NONE ? amount : plain ? -amount : Math.abs(amount);
    }

    private static long split(Entry entry, boolean absolute, int debitSign) {
        if (entry.debit() == Entry.NONE && entry.credit() == Entry.NONE) {
            return Entry.NONE;
        }
        var debit = entry.debit() == Entry.NONE ? 0 : entry.debit();
        var credit = entry.credit() == Entry.NONE ? 0 : entry.credit();
        return absolute
                ? Math.subtractExact(Math.abs(credit), Math.abs(debit))
                : Math.addExact(credit, debitSign * debit);
    }

    private long marked(Entry entry) {
        var amount = entry.signed(column);
        if (amount == Entry.NONE || !pair.contains(entry.mark())) {
            return Entry.NONE;
        }
        var size = style == Style.MARKED ? Math.abs(amount) : amount;
        return pair.get(0).equals(entry.mark()) ? -size : size;
    }
}
