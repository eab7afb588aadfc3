package org.clayton.trace.worked;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * 18 U.S.C. 984: nothing is traced. Property of the same kind found in the same account may be forfeited up to the amount of
 * the offence, if the action begins within one year of it. So own money paid in later fills the claim up again, and what
 * left the account leaves as anybody's.
 */
final class SamePlace984 implements Draw {
    private final @Nullable LocalDate action;

    /** @param action when the forfeiture action began; null when not known, and then no claim is out of time */
    SamePlace984(@Nullable LocalDate action) {
        this.action = action;
    }

    @Override
    public String counts(String label, Optional<LocalDate> day) {
        var late = action != null
                && day.isPresent()
                && day.orElseThrow().plusYears(1).isBefore(action);
        return late && Labels.isClaim(label) ? Labels.CLEAN : label;
    }

    @Override
    public List<Lot> take(Content from, long amount, Purpose purpose) {
        return Labels.unclaimed(from.takeOldest(amount, lot -> true));
    }

    @Override
    public void settle(Content account) {
        var claims = new TreeMap<>(account.contributed());
        claims.keySet().removeIf(label -> !Labels.isClaim(label));
        var others = new TreeMap<>(account.contributed());
        others.keySet().removeIf(Labels::isClaim);
        others.putIfAbsent(Labels.CLEAN, 0L);
        var found = Math.min(account.sum(), Labels.sum(claims));
        var labels = Labels.split(found, claims);
        var rest = account.sum() - found;
        labels.putAll(
                Labels.sum(others) > 0
                        ? Labels.split(rest, others)
                        : new TreeMap<>(java.util.Map.of(Labels.CLEAN, rest)));
        labels.values().removeIf(minor -> minor == 0);
        account.replace(labels.entrySet().stream()
                .map(share -> new Lot(share.getKey(), share.getValue(), 0, 0, -1))
                .toList());
    }

    @Override
    public boolean attributes() {
        return false;
    }
}
