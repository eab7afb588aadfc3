package org.clayton.casefile;

import java.time.LocalDate;
import java.util.List;
import org.clayton.intake.facts.Place;
import org.clayton.money.Money;

/**
 * A luxury purchase.
 *
 * @param asset index of the thing in {@link CaseFile#assets()}
 * @param buyer index of the party, or -1
 * @param registeredTo index of the party the register names, or -1
 * @param payer index of the party that paid as far as known, or -1
 * @param cash whether the sheet says it was paid in cash
 * @param payments ledger movements that paid for it, in ledger order
 */
public record Purchase(
        int asset,
        String id,
        int buyer,
        int registeredTo,
        int payer,
        LocalDate bought,
        Money price,
        boolean cash,
        String dealer,
        String country,
        List<Integer> payments,
        String note,
        Place place) {}
