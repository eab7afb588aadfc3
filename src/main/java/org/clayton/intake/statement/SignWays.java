package org.clayton.intake.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.clayton.intake.columns.Words;
import org.clayton.intake.statement.Signs.Style;

/** The ways of signing that the columns and the signs in them allow. */
final class SignWays {

    private boolean negative;
    private boolean fees;
    private long debits;
    private long negativeDebits;
    private long credits;
    private long negativeCredits;
    private final TreeSet<String> marks = new TreeSet<>();

    SignWays(List<Entry> entries) {
        for (var entry : entries) {
            negative |= isNegative(entry.signed(0)) || isNegative(entry.signed(1));
            fees |= entry.fee() > 0;
            debits += isAmount(entry.debit()) ? 1 : 0;
            negativeDebits += isNegative(entry.debit()) ? 1 : 0;
            credits += isAmount(entry.credit()) ? 1 : 0;
            negativeCredits += isNegative(entry.credit()) ? 1 : 0;
            if (!entry.mark().isEmpty()) {
                marks.add(entry.mark());
            }
        }
    }

    private static boolean isNegative(long amount) {
        return amount < 0 && amount != Entry.NONE;
    }

    private static boolean isAmount(long amount) {
        return amount != 0 && amount != Entry.NONE;
    }

    boolean hasNegative() {
        return negative;
    }

    /** The likeliest first, which holds where no balance tells. */
    List<Signs> all(int amountColumns, boolean debitColumn, boolean creditColumn, Words words) {
        var ways = new ArrayList<Signs>();
        for (var column = 0; column < amountColumns; column++) {
            for (var pair : pairs(words)) {
                ways.add(new Signs(Style.MARKED, column, pair));
                ways.add(new Signs(Style.MARKED_REVERSING, column, pair));
            }
            ways.add(negative ? 0 : ways.size(), new Signs(Style.SIGNED, column, List.of()));
        }
        if (debitColumn || creditColumn) {
            ways.addAll(negative ? ways.size() : 0, split(debitColumn && creditColumn));
        }
        if (fees) {
            List.copyOf(ways).forEach(way -> ways.add(way.withFees()));
        }
        return ways;
    }

    /** Where signs differ within a column they mean something, and only balances can say that they do not. */
    private List<Signs> split(boolean both) {
        var plain = new Signs(Style.SPLIT, 0, List.of());
        var signed = new Signs(Style.SPLIT_SIGNED, 0, List.of());
        var reversing = new Signs(Style.SPLIT_REVERSING, 0, List.of());
        if (negativeDebits * 2 > debits) {
            return List.of(signed, plain, reversing);
        }
        var mixed = negativeDebits > 0 || negativeCredits > 0 && (negativeCredits < credits || !both);
        return mixed ? List.of(reversing, plain, signed) : List.of(plain, signed, reversing);
    }

    /** The pairs of marks that hold every mark of the sheet. */
    private List<List<String>> pairs(Words words) {
        return marks.isEmpty()
                ? List.of()
                : words.sidePairs().stream()
                        .filter(pair -> pair.containsAll(marks))
                        .toList();
    }
}
