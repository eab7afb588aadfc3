package org.clayton.observe;

import java.time.LocalDate;

/**
 * One credit that is spread over many receivers at once.
 *
 * @param creditMinor the credit
 * @param payees different receivers in the days after
 * @param outMinor what they get
 * @param outBasisPoints out as a share of the credit
 * @param repeatPayeesBasisPoints share of the receivers already paid in the 100 days before
 * @param wageBasisPoints share of the payments out that are wages
 */
public record FanOut(
        int account,
        int party,
        LocalDate date,
        String country,
        LocalDate creditDate,
        long creditMinor,
        int payees,
        long outMinor,
        int outBasisPoints,
        int repeatPayeesBasisPoints,
        int wageBasisPoints,
        Basis basis)
        implements Observation {}
