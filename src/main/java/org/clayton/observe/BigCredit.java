package org.clayton.observe;

import java.time.LocalDate;

/**
 * One payment from another holder that is large beside the declared income of the receiver.
 *
 * @param ofIncomeBasisPoints payment as a share of a year's declared income
 * @param lawfulWords whether text or sender speak of an inheritance, a notary, an insurer, a court
 * @param senderTrade trade read from the sender's name, see {@link AccountProfile#trade}
 * @param senderKnown whether the sender is a party of the case
 */
public record BigCredit(
        int account,
        int party,
        LocalDate date,
        String country,
        int sender,
        boolean senderKnown,
        String senderTrade,
        long creditMinor,
        long incomeMinor,
        int ofIncomeBasisPoints,
        boolean lawfulWords,
        boolean loan,
        boolean holderIsCompany,
        boolean senderSuspect,
        Basis basis)
        implements Observation {}
