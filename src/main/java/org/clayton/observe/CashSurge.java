package org.clayton.observe;

import java.time.LocalDate;

/**
 * A month in which far more cash is paid in than the account is used to.
 *
 * @param date last day of that month on which cash came
 * @param monthMinor cash paid in within the month
 * @param usualMinor median of the earlier months with cash
 * @param earlierMonths months with cash before it
 * @param ofUsualBasisPoints month as a share of the usual
 * @param sameMonthLastYearMinor cash of the same month a year before; 0 when there is none
 */
public record CashSurge(
        int account,
        int party,
        LocalDate date,
        String country,
        int deposits,
        long monthMinor,
        long usualMinor,
        int earlierMonths,
        int ofUsualBasisPoints,
        long sameMonthLastYearMinor,
        Basis basis)
        implements Observation {}
