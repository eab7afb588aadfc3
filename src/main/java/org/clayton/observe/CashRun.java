package org.clayton.observe;

import java.time.LocalDate;

/**
 * Cash deposits that all stay just under a reporting limit, within a few days.
 *
 * @param firstDate day of the first deposit; {@code date} is the day of the last
 * @param limitCountry whose limit it is; {@code *} for the limit of the European directives
 * @param limitMinor reporting limit on the last day
 * @param daysWithDeposits days on which there is at least one
 */
public record CashRun(
        int account,
        int party,
        LocalDate date,
        String country,
        LocalDate firstDate,
        int deposits,
        int daysWithDeposits,
        long sumMinor,
        long smallestMinor,
        long largestMinor,
        String limitCountry,
        long limitMinor,
        Basis basis)
        implements Observation {}
