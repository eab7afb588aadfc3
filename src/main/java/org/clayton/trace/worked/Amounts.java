package org.clayton.trace.worked;

import java.util.List;

/** States whose figures are amounts: under a {@link Convention} every unit of money is somewhere, once. */
public record Amounts(Convention convention, List<State> states, Story story) implements Followed {
    /** @throws Refused by the place of an entry that cannot be booked; no state comes out then */
    public static Amounts of(WorkedLedger ledger, Convention convention) {
        var walk = new Walk(ledger, convention.draw(ledger.options()));
        var states = walk.states();
        return new Amounts(convention, states, Story.of(walk.books));
    }

    @Override
    public String name() {
        return convention.name();
    }
}
