package org.clayton.observe;

import java.time.LocalDate;

/**
 * Spending on a vessel within four months.
 *
 * @param payments payments whose text speaks of a vessel
 * @param sumMinor their sum
 * @param ownsVessel whether a sheet of the case names the holder as owner of a vessel
 * @param trade {@code marine} when the holder works on the water
 */
public record VesselSpending(
        int account,
        int party,
        LocalDate date,
        String country,
        LocalDate firstDate,
        int payments,
        long sumMinor,
        boolean ownsVessel,
        String trade,
        boolean suspectTie,
        Basis basis)
        implements Observation {}
