package org.clayton.trace.worked;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What a person decided for a ledger.
 *
 * @param openingUnknown the label that an opening balance of unknown origin gets: unknown, clean or tainted
 * @param poisonEndsAtZero whether poison leaves an account that was emptied
 * @param backwardLinks credit entry to the earlier debit that an officer joined it to, by entry number
 * @param action when an action under 18 U.S.C. 984 began
 */
public record Options(
        String openingUnknown,
        boolean poisonEndsAtZero,
        SortedMap<Integer, Integer> backwardLinks,
        Optional<LocalDate> action) {}
