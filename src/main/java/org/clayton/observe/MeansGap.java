package org.clayton.observe;

import java.time.LocalDate;

/**
 * Cash paid in on all accounts of a holder in a year, beside the lawful income known of the holder.
 *
 * @param cashMinor cash paid in within 365 days, all accounts of the holder together
 * @param accountCashMinor the part paid in on this account
 * @param incomeMinor declared income (a company: turnover) a year; 0 when not known
 * @param incomeKnown whether an income is declared at all
 * @param ofIncomeBasisPoints cash as a share of the income; 0 when the income is not known
 * @param drawnMinor cash drawn from all accounts of the holder in the 365 days and the 90 days before, which
 *     may be what is paid in again
 * @param netOfDrawnMinor cash paid in less cash drawn, not below 0
 * @param netOfIncomeBasisPoints {@code netOfDrawnMinor} as a share of the income
 */
public record MeansGap(
        int account,
        int party,
        LocalDate date,
        String country,
        int deposits,
        long cashMinor,
        long accountCashMinor,
        boolean incomeKnown,
        long incomeMinor,
        int ofIncomeBasisPoints,
        long drawnMinor,
        long netOfDrawnMinor,
        int netOfIncomeBasisPoints,
        boolean holderIsCompany,
        Basis basis)
        implements Observation {}
