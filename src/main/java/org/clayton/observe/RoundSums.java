package org.clayton.observe;

import java.time.LocalDate;

/**
 * Within three months most transfers and cash movements are round thousands.
 *
 * @param roundMovements multiples of the round unit of the account's own currency (the largest power of ten not
 *     above 1,000 EUR)
 * @param allMovements all transfers and cash movements of those days, without the same amount to the same party
 *     again and again
 * @param roundBasisPoints share of the round ones
 */
public record RoundSums(
        int account,
        int party,
        LocalDate date,
        String country,
        LocalDate firstDate,
        int roundMovements,
        int allMovements,
        int roundBasisPoints,
        long sumMinor,
        Basis basis)
        implements Observation {}
