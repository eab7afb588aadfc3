package org.clayton.observe;

import java.time.LocalDate;

/**
 * Payments and journeys that touch several zones of the cocaine route within three months.
 *
 * @param zones different zones among source, hub and command
 * @param payments payments to or from them
 * @param sumMinor their sum
 * @param trips journeys of the holder into them
 * @param homeZone whether the holder's own country is one of them
 * @param trade trade read from the holder's occupation
 */
public record Corridor(
        int account,
        int party,
        LocalDate date,
        String country,
        LocalDate firstDate,
        int zones,
        int payments,
        long sumMinor,
        int trips,
        boolean homeZone,
        String trade,
        Basis basis)
        implements Observation {}
