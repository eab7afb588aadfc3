package org.clayton.observe;

import java.time.LocalDate;

/**
 * Money that leaves an account and comes back to it through others, in time order, nearly whole.
 *
 * @param legs movements of the circle, 2 to 6
 * @param holders different known holders on the way
 * @param firstMinor first leg
 * @param lastMinor last leg
 * @param keptBasisPoints last as a share of the first
 * @param days from the first to the last leg
 * @param oneGroup whether all holders are tied by ownership
 * @param refund whether a text on the way speaks of a refund
 * @param pooling whether every text on the way speaks of cash pooling or netting
 */
public record RoundTrip(
        int account,
        int party,
        LocalDate date,
        String country,
        LocalDate firstDate,
        int legs,
        int holders,
        long firstMinor,
        long lastMinor,
        int keptBasisPoints,
        int days,
        boolean oneGroup,
        boolean refund,
        boolean pooling,
        Basis basis)
        implements Observation {}
