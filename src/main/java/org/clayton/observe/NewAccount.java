package org.clayton.observe;

import java.time.LocalDate;

/**
 * What runs over an account, or over a company, in its first days.
 *
 * @param what {@code account} or {@code company}: whose age is meant
 * @param startDate day the account was opened or the company registered
 * @param turnoverMinor what arrived in the first days
 * @param payers different senders
 * @param forwardedMinor sent to others or drawn in cash in the same days
 * @param forwardedBasisPoints forwarded as a share of the turnover
 */
public record NewAccount(
        int account,
        int party,
        LocalDate date,
        String country,
        String what,
        LocalDate startDate,
        long turnoverMinor,
        int payers,
        long forwardedMinor,
        int forwardedBasisPoints,
        String trade,
        Basis basis)
        implements Observation {}
