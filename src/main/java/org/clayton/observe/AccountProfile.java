package org.clayton.observe;

import java.time.LocalDate;

/**
 * What an account is like over the whole time: the innocent reading starts here.
 *
 * @param trade what the holder does, read from occupation and name by {@code rules/lists/trades.csv}: {@code
 *     cash-trade}, {@code client-account}, {@code association}, {@code goods-dealer}, {@code builder}, {@code
 *     holding}, {@code public-body}, {@code marine}; empty when nothing is listed
 * @param months calendar months with a movement
 * @param cashMonths calendar months with cash paid in
 * @param cashVariationBasisPoints spread of the monthly cash as a share of its mean, over the months between
 *     the first and the last with cash
 * @param cashShareBasisPoints cash paid in as a share of everything that arrived
 * @param cashInDays days with cash paid in
 * @param ofIncomeBasisPoints cash paid in a year as a share of the declared income or turnover
 * @param cashWithinIncome whether an income is declared and the cash of a year stays within it
 * @param steadyTakings a cash trade whose monthly cash has stayed even over the months asked for, and within
 *     the declared turnover where one is known
 * @param wageMonths months in which wages are paid out
 * @param incomeMonths months in which wages arrive
 */
public record AccountProfile(
        int account,
        int party,
        LocalDate date,
        String country,
        boolean company,
        boolean suspect,
        boolean suspectTie,
        String trade,
        int months,
        long meanMonthInMinor,
        long meanMonthOutMinor,
        int cashMonths,
        int cashInDays,
        int cashVariationBasisPoints,
        int cashShareBasisPoints,
        boolean incomeKnown,
        int ofIncomeBasisPoints,
        boolean cashWithinIncome,
        boolean steadyTakings,
        int wageMonths,
        int incomeMonths,
        Basis basis)
        implements Observation {}
