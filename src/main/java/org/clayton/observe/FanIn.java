package org.clayton.observe;

import java.time.LocalDate;

/**
 * Many different senders within a month, and what is sent on to the two largest receivers.
 *
 * @param senders different accounts or names that pay in
 * @param inMinor what they pay
 * @param forwardedMinor what goes to the two largest receivers until some days after
 * @param forwardedBasisPoints forwarded as a share of in
 * @param payees different receivers until then
 * @param outMinor everything that leaves until then, to others and in cash
 * @param outBasisPoints that as a share of in
 * @param repeatSendersBasisPoints share of the senders who also paid in the 100 days before
 * @param sameAmountBasisPoints share of the credits with the most frequent amount
 * @param cashDrawnBasisPoints cash drawn in the same days as a share of in
 */
public record FanIn(
        int account,
        int party,
        LocalDate date,
        String country,
        LocalDate firstDate,
        int senders,
        int credits,
        long inMinor,
        long forwardedMinor,
        int forwardedBasisPoints,
        int payees,
        long outMinor,
        int outBasisPoints,
        int repeatSendersBasisPoints,
        int sameAmountBasisPoints,
        int cashDrawnBasisPoints,
        Basis basis)
        implements Observation {}
