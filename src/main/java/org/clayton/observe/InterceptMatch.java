package org.clayton.observe;

import java.time.LocalDate;

/**
 * A sum in a message and a movement of that sum in the days around it.
 *
 * @param message position in {@link org.clayton.casefile.CaseFile#intercepts()}
 * @param written the sum as the message writes it
 * @param sumMinor the movement
 * @param incoming whether it arrived on the account
 * @param apartDays movement less message; negative when the movement came first
 * @param competing movements that fit the message equally, this one included
 * @param holderInMessage whether the holder, or its owner or director, wrote or got the message
 * @param currencyNamed whether the message names the currency
 * @param shorthand whether a bare small number was read as thousands
 * @param preciseDigits digits of the sum that carry meaning: 2 in 120,000, 4 in 45,510; a precise sum is rarer than a round one
 * @param named what the message names of the payment besides its sum, as it writes it: a party at either end, digits of an
 *     account number, a number of the payment's text; empty when nothing
 * @param outside whether the other side is outside the books of the case
 */
public record InterceptMatch(
        int account,
        int party,
        LocalDate date,
        String country,
        int message,
        String written,
        long sumMinor,
        boolean incoming,
        boolean cash,
        int apartDays,
        int competing,
        boolean holderInMessage,
        boolean currencyNamed,
        boolean shorthand,
        int preciseDigits,
        String named,
        boolean outside,
        Basis basis)
        implements Observation {}
