package org.clayton.observe;

import java.time.LocalDate;

/**
 * An account whose money comes from, or goes to, accounts that pass money on: see {@link Transits}.
 *
 * @param incoming true: paid by such accounts; false: pays them
 * @param others different accounts that pass money on
 * @param tiedMinor what came from (went to) them within the days
 * @param tiedBasisPoints that as a share of all the account got from (paid to) others in those days
 * @param ofIncomeBasisPoints that as a share of a year's declared income
 * @param holderIsCompany whether the holder is a company
 * @param trade what the holder does, empty when not known
 */
public record TransitTie(
        int account,
        int party,
        LocalDate date,
        String country,
        LocalDate firstDate,
        boolean incoming,
        int others,
        long tiedMinor,
        int tiedBasisPoints,
        boolean incomeKnown,
        int ofIncomeBasisPoints,
        boolean holderIsCompany,
        String trade,
        Basis basis)
        implements Observation {}
