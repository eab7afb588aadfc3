package org.clayton.observe;

import java.time.LocalDate;

/**
 * An account without any customer movement for long, then much in and out again.
 *
 * @param quietDays days without movement other than fees and interest
 * @param inMinor everything that arrives in the days after
 * @param outMinor everything that leaves in them
 * @param outBasisPoints out as a share of in
 * @param lawfulWords whether the largest credit speaks of an inheritance, a notary, an insurer, a court
 */
public record Reactivation(
        int account,
        int party,
        LocalDate date,
        String country,
        LocalDate wokeDate,
        int quietDays,
        long inMinor,
        long outMinor,
        int outBasisPoints,
        boolean lawfulWords,
        Basis basis)
        implements Observation {}
