package org.clayton.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clayton.intake.facts.Place;
import org.clayton.money.Money;

/**
 * A property deal.
 *
 * @param asset index of the property in {@link CaseFile#assets()}
 * @param buyer index of the party, or -1
 * @param payments ledger movements that paid for it, in ledger order
 * @param completes for an open deal: when it is to be completed
 */
public record Deal(
        int asset,
        String id,
        int buyer,
        int seller,
        Status status,
        Optional<LocalDate> signed,
        Optional<LocalDate> completes,
        Money price,
        Optional<Money> valuation,
        Optional<Money> mortgage,
        String paymentMethod,
        String notary,
        List<Integer> payments,
        String note,
        Place place) {
    public enum Status {
        /** Reserved, preliminary contract, at the notary: can still be stopped. */
        OPEN,
        COMPLETED,
        CANCELLED,
        NOT_STATED
    }
}
