package org.clayton.observe;

import java.time.LocalDate;

/**
 * Within a month most cash deposits stay just under a reporting limit.
 *
 * @param deposits those in the band under the limit
 * @param allDeposits all of the same days
 * @param inBandBasisPoints share of {@code deposits} in {@code allDeposits}
 * @param ofLimitBasisPoints sum of the deposits in the band as a share of the limit
 */
public record CashHabit(
        int account,
        int party,
        LocalDate date,
        String country,
        LocalDate firstDate,
        int deposits,
        int allDeposits,
        int inBandBasisPoints,
        long sumMinor,
        long limitMinor,
        int ofLimitBasisPoints,
        Basis basis)
        implements Observation {}
