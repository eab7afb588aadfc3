package org.clayton.observe;

import java.time.LocalDate;

/**
 * Payments from others that leave again to others almost at once, several times.
 *
 * @param passes credits of which nearly all leaves again within the days
 * @param inMinor those credits
 * @param outMinor what left of them, oldest first
 * @param forwardedBasisPoints out as a share of in
 * @param payers different senders of those credits
 * @param payees different receivers within the days
 * @param repeatPayeesBasisPoints share of the receivers already paid in the 90 days before
 */
public record PassThrough(
        int account,
        int party,
        LocalDate date,
        String country,
        LocalDate firstDate,
        int passes,
        long inMinor,
        long outMinor,
        int forwardedBasisPoints,
        int payers,
        int payees,
        int repeatPayeesBasisPoints,
        Basis basis)
        implements Observation {}
