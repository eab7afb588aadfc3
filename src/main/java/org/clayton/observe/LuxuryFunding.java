package org.clayton.observe;

import java.time.LocalDate;

/**
 * A luxury purchase: price, cash, who paid, whom the register names, and what is known of means.
 *
 * @param kind {@code VEHICLE}, {@code VESSEL}, {@code WATCH}, ... as the asset is
 * @param cashMinor cash part: the price when the sheet says cash, else the movements from cash
 * @param limitKnown whether the country had a limit for cash to a trader on the day
 * @param linkedCashMinor cash of the same buyer to the same dealer in the 30 days up to this purchase, this one
 *     included
 * @param ofIncomeBasisPoints price as a share of a year's declared income
 * @param twoYearsOfIncomeBasisPoints all luxury purchases of the buyer in 730 days up to this one as a share of
 *     two years' income
 * @param payerOther whether somebody else than the buyer paid
 * @param registeredOther whether the register names somebody else than the buyer
 * @param buyerTied whether a sheet ties the buyer to a suspect
 * @param payerFamily whether a sheet names payer and buyer as family
 * @param registeredIncomeBasisPoints price as a share of a year's income of whom the register names
 * @param thingsInYear purchases of the buyer in the 365 days up to this one
 * @param fromTransitMinor what accounts that pass money on ({@link TransitTie}) had sent to whoever paid, or to the buyer,
 *     in the 90 days before; at most the price
 * @param fromTransitBasisPoints that as a share of the price
 */
public record LuxuryFunding(
        int asset,
        int party,
        LocalDate date,
        String country,
        String kind,
        long priceMinor,
        long cashMinor,
        boolean limitKnown,
        long limitMinor,
        long linkedCashMinor,
        boolean incomeKnown,
        int ofIncomeBasisPoints,
        int twoYearsOfIncomeBasisPoints,
        boolean payerOther,
        boolean payerFamily,
        boolean payerSuspect,
        int thingsInYear,
        long fromTransitMinor,
        int fromTransitBasisPoints,
        boolean registeredOther,
        boolean registeredFamily,
        boolean registeredIncomeKnown,
        int registeredIncomeBasisPoints,
        boolean buyerSuspect,
        boolean buyerTied,
        boolean buyerIsCompany,
        boolean dealerIsTrader,
        Basis basis)
        implements Observation {}
