package org.clayton.trace.worked;

import java.util.List;

/**
 * Where claimed money may have touched anything, under poison. It makes money, so nothing here is an amount; whatever wants
 * amounts takes {@link Amounts}, and this is not one.
 */
public record Leads(List<State> states) implements Followed {
    /** @throws Refused by the place of an entry that cannot be booked; no state comes out then */
    public static Leads of(WorkedLedger ledger) {
        return new Leads(new Walk(ledger, new Poison(ledger.options().poisonEndsAtZero())).states());
    }

    @Override
    public String name() {
        return "POISON";
    }
}
