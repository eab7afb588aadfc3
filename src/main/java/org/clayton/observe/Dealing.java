package org.clayton.observe;

import java.time.LocalDate;

/**
 * Payments of an account with a kind of business named in {@code lists/counterparties.csv}, in the days with most money.
 *
 * @param kind "crypto", "gambling", "e-money", "phones", "money-service"
 * @param incoming true: paid by such businesses; false: pays them
 * @param others different such businesses
 * @param ofIncomeBasisPoints the sum as a share of a year's declared income
 * @param cashInMinor cash paid in during those days and the three before
 * @param cashInBasisPoints that as a share of the sum
 * @param onMinor what left by transfer or in cash during those days and the five after
 * @param onBasisPoints that as a share of the sum
 * @param holderTied whether a sheet ties the holder to a suspect
 */
public record Dealing(
        int account,
        int party,
        LocalDate date,
        String country,
        LocalDate firstDate,
        String kind,
        boolean incoming,
        int payments,
        int others,
        long sumMinor,
        boolean incomeKnown,
        int ofIncomeBasisPoints,
        long cashInMinor,
        int cashInBasisPoints,
        long onMinor,
        int onBasisPoints,
        boolean holderIsCompany,
        boolean holderTied,
        Basis basis)
        implements Observation {}
