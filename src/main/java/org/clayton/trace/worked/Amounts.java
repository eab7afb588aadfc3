package org.clayton.trace.worked;

import java.util.List;

/** States whose figures are amounts: under a {@link Convention} every unit of money is somewhere, once. */
public record Amounts(Convention convention, List<State> states) implements Followed {
    /** @throws Refused by the place of an entry that cannot be booked; no state comes out then */
    public static Amounts of(WorkedLedger ledger, Convention convention) {
        return new Amounts(convention, new Walk(ledger, convention.draw(ledger.options())).states());
    }

    @Override
    public String name() {
        return convention.name();
    }
}
