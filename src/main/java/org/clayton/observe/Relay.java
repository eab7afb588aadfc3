package org.clayton.observe;

import java.time.LocalDate;

/**
 * Money that one account spreads over several others, each of which sends nearly the same sum on to one and the same
 * account within days: scatter and gather. Each such pair of ends is seen once from either end.
 *
 * @param scatters true: the account spreads; false: the account gathers
 * @param middlemen different accounts in between
 * @param sumMinor what reached the gathering end by way of them
 * @param keptBasisPoints that as a share of what was spread over them
 * @param repeatBasisPoints share of the middlemen whom the spreading account also paid in the 90 days before
 * @param oneGroup whether both ends have one holder or owners in common
 */
public record Relay(
        int account,
        int party,
        LocalDate date,
        String country,
        LocalDate firstDate,
        boolean scatters,
        int middlemen,
        long sumMinor,
        int keptBasisPoints,
        int repeatBasisPoints,
        boolean oneGroup,
        Basis basis)
        implements Observation {}
