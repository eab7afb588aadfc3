package org.clayton.trace.worked;

import java.util.List;

/**
 * Whatever claimed money touches is claimed whole. Practice in the prevention of money laundering, no court's rule: it makes
 * money, so it serves for leads and never for an amount; it is no {@link Convention}.
 */
final class Poison implements Draw {
    private final boolean endsAtZero;
    private final java.util.Map<Content, String> poisoned = new java.util.IdentityHashMap<>();

    /** @param endsAtZero whether an account that was emptied is clean again */
    Poison(boolean endsAtZero) {
        this.endsAtZero = endsAtZero;
    }

    @Override
    public List<Lot> take(Content from, long amount, Purpose purpose) {
        return from.takeOldest(amount, lot -> true);
    }

    @Override
    public List<Lot> leaving(Content from, List<Lot> taken) {
        var colour = poisoned.get(from);
        return colour == null ? taken : painted(taken, colour);
    }

    private static List<Lot> painted(List<Lot> lots, String colour) {
        return lots.stream()
                .map(lot -> Labels.isClaim(lot.label()) ? lot : lot.called(colour))
                .toList();
    }

    @Override
    public void settle(Content account) {
        var colour = poisoned.get(account);
        if (colour == null) {
            colour = account.lots().stream()
                    .map(Lot::label)
                    .filter(Labels::isClaim)
                    .findFirst()
                    .orElse(null);
        }
        if (colour == null) {
            return;
        }
        poisoned.put(account, colour);
        account.replace(painted(account.lots(), colour));
        if (endsAtZero && account.sum() == 0) {
            poisoned.remove(account);
        }
    }
}
