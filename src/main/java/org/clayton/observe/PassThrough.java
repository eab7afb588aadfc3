package org.clayton.observe;

import java.time.LocalDate;

/**
 * Payments from others that leave again to others almost at once, several times.
 *
 * @param passes credits of which nearly all leaves again within the days
 * @param inMinor those credits
 * @param outMinor what left of them, oldest first
 * @param forwardedBasisPoints out as a share of in
 * @param leftBasisPoints everything that left in the days of these credits as a share of everything that came in
 *     them: far more than came is paid from what was there, not passed on
 * @param withinDays days within which a credit left
 * @param payers different senders of those credits
 * @param payees different receivers within the days
 * @param repeatPayeesBasisPoints share of the receivers also paid in the 90 days before (or after, where the
 *     rows begin too late to tell)
 * @param ofTurnoverBasisPoints those credits as a share of everything that arrived within half a year before
 *     and after
 * @param lawfulWords whether the largest credit or payment speaks of an inheritance, a notary, an insurer, a
 *     court
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
        int leftBasisPoints,
        int withinDays,
        int payers,
        int payees,
        int repeatPayeesBasisPoints,
        int ofTurnoverBasisPoints,
        boolean lawfulWords,
        Basis basis)
        implements Observation {}
