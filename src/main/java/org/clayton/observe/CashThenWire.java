package org.clayton.observe;

import java.time.LocalDate;

/**
 * Cash is paid in and soon wired on to others.
 *
 * @param cashMinor cash paid in within the window
 * @param wiredMinor payments to others from the first deposit to some days after the last
 * @param wiredBasisPoints wired as a share of the cash
 * @param largestPayeeBasisPoints share of the wired money that one payee gets
 * @param payees different payees
 * @param ofIncomeBasisPoints the cash as a share of a year's declared income
 */
public record CashThenWire(
        int account,
        int party,
        LocalDate date,
        String country,
        LocalDate firstDate,
        int deposits,
        long cashMinor,
        int wires,
        long wiredMinor,
        int wiredBasisPoints,
        int payees,
        int largestPayeeBasisPoints,
        boolean holderIsCompany,
        boolean incomeKnown,
        int ofIncomeBasisPoints,
        Basis basis)
        implements Observation {}
