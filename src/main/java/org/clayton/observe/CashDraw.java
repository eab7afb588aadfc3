package org.clayton.observe;

import java.time.LocalDate;

/**
 * Cash drawn in a series, or in the 30 days before cash was seized with the holder.
 *
 * @param draws withdrawals
 * @param ofIncomeBasisPoints the cash as a share of a year's declared income
 * @param seized whether cash was seized with the holder within 30 days after
 * @param seizedMinor that cash
 * @param ofSeizedBasisPoints drawn as a share of the seized cash
 */
public record CashDraw(
        int account,
        int party,
        LocalDate date,
        String country,
        LocalDate firstDate,
        int draws,
        long sumMinor,
        boolean incomeKnown,
        int ofIncomeBasisPoints,
        boolean seized,
        long seizedMinor,
        int ofSeizedBasisPoints,
        boolean holderIsCompany,
        Basis basis)
        implements Observation {}
