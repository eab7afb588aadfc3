package org.clayton.observe;

import java.time.LocalDate;

/**
 * One and the same amount that goes to, or comes from, several others.
 *
 * @param incoming true: it comes; false: it goes
 * @param others different accounts or names
 * @param amountMinor the amount in the case's currency, at the first time
 * @param sumMinor all of them
 * @param payments how often
 * @param days from the first to the last
 * @param round whether the amount is a multiple of five units of the account's own currency
 * @param wageBasisPoints share of the payments that are wages
 */
public record EqualSums(
        int account,
        int party,
        LocalDate date,
        String country,
        LocalDate firstDate,
        boolean incoming,
        int others,
        long amountMinor,
        long sumMinor,
        int payments,
        int days,
        boolean round,
        int wageBasisPoints,
        boolean holderIsCompany,
        String trade,
        Basis basis)
        implements Observation {}
