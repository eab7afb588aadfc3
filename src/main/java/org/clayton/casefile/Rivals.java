package org.clayton.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether another row would have fitted a pair as well, so that choosing it would have changed the ledger: a row of the same
 * amount that is left over, or that stands in another account.
 */
final class Rivals {

    private record Slot(long amount, int day) {}

    private final Legs legs;
    private final LegHints hints;
    private final LegPairs pairs;
    private final Map<Slot, List<Integer>> bySlot = new HashMap<>();

    Rivals(Legs legs, LegHints hints, LegPairs pairs) {
        this.legs = legs;
        this.hints = hints;
        this.pairs = pairs;
        for (var leg = 0; leg < legs.size(); leg++) {
            if (hints.mayBeTransfer(leg)) {
                bySlot.computeIfAbsent(new Slot(legs.amount(leg), legs.day(leg)), unused -> new ArrayList<>(2))
                        .add(leg);
            }
        }
    }

    boolean of(int debit, int credit) {
        for (var days = 0; days <= LegPairs.MOST_DAYS; days++) {
            if (any(new Slot(legs.amount(credit), legs.day(debit) + days), credit, debit, false)
                    || any(new Slot(legs.amount(debit), legs.day(credit) - days), debit, credit, true)) {
                return true;
            }
        }
        return false;
    }

    private boolean any(Slot slot, int chosen, int partner, boolean rivalIsDebit) {
        return bySlot.getOrDefault(slot, List.of()).stream()
                .filter(rival -> rival != chosen && legs.account(rival) != legs.account(partner))
                .filter(rival -> pairs.free(rival) || legs.account(rival) != legs.account(chosen))
                .anyMatch(rival -> rivalIsDebit ? fits(rival, partner) : fits(partner, rival));
    }

    private boolean fits(int debit, int credit) {
        return pairs.inTime(debit, credit)
                && hints.allows(debit, legs.account(credit))
                && hints.allows(credit, legs.account(debit))
                && (hints.pointedAt(debit).contains(legs.account(credit))
                        || hints.pointedAt(credit).contains(legs.account(debit)));
    }
}
