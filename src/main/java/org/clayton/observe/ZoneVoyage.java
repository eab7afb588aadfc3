package org.clayton.observe;

import java.time.LocalDate;

/**
 * A traveller or a vessel in several zones of the trade route ({@code lists/zones.csv}).
 *
 * @param party the traveller, or the owner of the vessel; -1 when not known
 * @param asset the vessel; -1 for a traveller
 * @param vessel whether it is a vessel's calls, not a traveller's trips
 * @param zones different zones within a year
 * @param calls trips or calls to them
 * @param partyTied whether a sheet ties the party to a suspect
 * @param trade what the party does, empty when not known
 */
public record ZoneVoyage(
        int party,
        int asset,
        LocalDate date,
        String country,
        LocalDate firstDate,
        boolean vessel,
        String name,
        int zones,
        int calls,
        boolean partyTied,
        String trade,
        Basis basis)
        implements Observation {}
