package org.clayton.trace.worked;

import java.util.List;

/** The states of a ledger after each entry under a named method: amounts, or leads that are none. */
public sealed interface Followed permits Amounts, Leads {
    /** What it is called; "tainted whole" by some. */
    List<String> POISON = List.of("POISON", "TAINTEDWHOLE");

    String name();

    List<State> states();

    /**
     * @param method as the file or a person names it
     * @throws Refused when no method has this name
     */
    static Followed of(WorkedLedger ledger, String method) {
        if (POISON.contains(Convention.bare(method))) {
            return Leads.of(ledger);
        }
        return Convention.of(method)
                .<Followed>map(convention -> Amounts.of(ledger, convention))
                .orElseThrow(() -> new Refused(
                        ledger.place(),
                        method.isBlank() ? "no \"rule\"" : "method " + method,
                        "No method of tracing has this name",
                        "Maybe one of fifo, lifo, pro-rata, libr, libr-between-innocents, tainted-first, oatway,"
                                + " pari-passu-ex-post, us-984, poison was meant"));
    }
}
