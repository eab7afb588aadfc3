package org.clayton.observe;

import java.time.LocalDate;

/**
 * Payments to somebody who travelled, from one payer, in the weeks after setting out.
 *
 * @param payer index of the party that paid
 * @param payerTied whether the payer is a suspect or an associate, or a sheet ties it to a suspect
 * @param travellers different travellers whom this payer paid so
 * @param trips journeys that such a payment followed
 * @param credits payments on this account
 * @param sumMinor their sum
 */
public record CrewPay(
        int account,
        int party,
        LocalDate date,
        String country,
        LocalDate firstDate,
        int payer,
        boolean payerTied,
        int travellers,
        int trips,
        int credits,
        long sumMinor,
        Basis basis)
        implements Observation {}
