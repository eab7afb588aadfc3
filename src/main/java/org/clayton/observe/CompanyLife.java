package org.clayton.observe;

import java.time.LocalDate;

/**
 * A company's turnover beside the signs of a working company: wages, tax, rent, power, insurance.
 *
 * @param turnoverMinor largest sum of credits of all its accounts within 180 days
 * @param lifeSigns payments for wages, tax, rent, power, insurance in the whole time; counted up to 12
 * @param coveredDays days from its first to its last movement
 * @param outBasisPoints what it paid to others, by whatever way, as a share of all its credits: near nothing where only
 *     the payers' statements show it
 * @param suspectTie whether a suspect owns or directs it
 */
public record CompanyLife(
        int account,
        int party,
        LocalDate date,
        String country,
        long turnoverMinor,
        int lifeSigns,
        int coveredDays,
        int outBasisPoints,
        String trade,
        boolean suspectTie,
        Basis basis)
        implements Observation {}
