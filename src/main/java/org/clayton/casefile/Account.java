package org.clayton.casefile;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.clayton.intake.facts.Place;

/**
 * A place where money can be: a bank account, the cash in somebody's hands, an asset, or the world outside the books.
 *
 * @param index position in {@link CaseFile#accounts()} and in the ledger's columns
 * @param key unique and stable across runs: the IBAN or number in one writing, or "CASH:", "ASSET:", "NAME:" and an id
 * @param number as shown to people
 * @param holder index of the party, or -1
 * @param country ISO 3166 alpha-2, empty when not known
 * @param opening minor units before the first movement, where the statement says so
 * @param closing minor units after the last movement, where printed or computable
 */
public record Account(
        int index,
        String key,
        String number,
        Kind kind,
        int holder,
        String holderName,
        String bank,
        String country,
        Currency currency,
        Optional<LocalDate> opened,
        OptionalLong opening,
        OptionalLong closing,
        Reconciliation reconciliation,
        List<Place> places) {

    public enum Kind {
        /** A bank account whose statement is in the case. */
        HELD,
        /** A bank account that a two-sided payment list shows, without statement. */
        LISTED,
        /** A counterparty's account or name; its own books are not in the case. */
        EXTERNAL,
        /** Cash in the hands of one party. */
        CASH,
        /** A house, a car, a watch: money that was turned into a thing. */
        ASSET,
        /** The bank itself: fees and interest. */
        BANK,
        /** Nobody is named. */
        UNKNOWN;

        /** Whether movements in and out of it are all in the case, so that money can be followed through it. */
        public boolean followed() {
            return this == HELD || this == LISTED || this == CASH || this == ASSET;
        }
    }

    /** Whether movements in and out of it are all in the case, so that money can be followed through it. */
    public boolean followed() {
        return kind.followed();
    }
}
