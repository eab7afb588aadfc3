package org.clayton.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clayton.intake.facts.Channel;

/**
 * Rows by which a bank takes back an earlier row of the same account: the same amount the other way round, by reference
 * where both print one, else the last such row between the same two sides.
 */
final class Reversals {

    /** Cards and direct debits may be taken back so long. */
    private static final int MOST_DAYS = 400;

    private record Slot(int account, long amount) {}

    private final Legs legs;
    private final Map<Slot, List<Integer>> open = new HashMap<>();
    private final TreeMap<Integer, Integer> takesBack = new TreeMap<>();

    private Reversals(Legs legs) {
        this.legs = legs;
    }

    /** For each leg that takes another one back, that other leg. */
    static Map<Integer, Integer> of(Legs legs) {
        var reversals = new Reversals(legs);
        for (var leg = 0; leg < legs.size(); leg++) {
            reversals.look(leg);
        }
        return reversals.takesBack;
    }

    private void look(int leg) {
        if (legs.rows.channel(legs.row(leg)) != Channel.REVERSAL) {
            open.computeIfAbsent(new Slot(legs.account(leg), legs.amount(leg)), unused -> new ArrayList<>(2))
                    .add(leg);
            return;
        }
        var before = open.getOrDefault(new Slot(legs.account(leg), -legs.amount(leg)), List.of());
        var found = last(before, leg, true);
        found = found < 0 ? last(before, leg, false) : found;
        if (found >= 0) {
            before.remove((Integer) found);
            takesBack.put(leg, found);
            complete(legs.row(leg), legs.row(found));
        }
    }

    private int last(List<Integer> before, int leg, boolean byReference) {
        for (var at = before.size() - 1; at >= 0 && legs.day(leg) - legs.day(before.get(at)) <= MOST_DAYS; at--) {
            if (fits(legs.row(before.get(at)), legs.row(leg), byReference)) {
                return before.get(at);
            }
        }
        return LegPairs.NO_LEG;
    }

    private boolean fits(int row, int reversal, boolean byReference) {
        var rows = legs.rows;
        var reference = rows.reference.get(reversal);
        if (byReference) {
            return reference != 0 && reference == rows.reference.get(row)
                    || rows.booking.get(reversal) != 0 && rows.booking.get(reversal) == rows.booking.get(row);
        }
        return reference == 0 || rows.reference.get(row) == 0
                ? agrees(rows.otherBase.get(row), rows.otherBase.get(reversal), BankRows.NOBODY)
                        && agrees(rows.name.get(row), rows.name.get(reversal), 0)
                : false;
    }

    private static boolean agrees(int one, int other, int nothing) {
        return one == other || other == nothing;
    }

    /** A reversal that names nobody goes back to whom the row it takes back named. */
    private void complete(int reversal, int row) {
        var rows = legs.rows;
        if (rows.otherBase.get(reversal) == BankRows.NOBODY && rows.name.get(reversal) == 0) {
            rows.otherBase.set(reversal, rows.otherBase.get(row));
            rows.name.set(reversal, rows.name.get(row));
        }
    }
}
