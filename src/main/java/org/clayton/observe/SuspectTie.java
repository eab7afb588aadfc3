package org.clayton.observe;

import java.time.LocalDate;

/**
 * The account is held by somebody whom a sheet ties to a suspect.
 *
 * @param suspect index of the suspect
 * @param tie what the suspect does, as a sheet states: {@code owns}, {@code directs}, {@code is family of},
 *     {@code is tied to}
 * @param shareBasisPoints share owned; 0 when not stated
 * @param inMinor everything that arrived on the account
 */
public record SuspectTie(
        int account,
        int party,
        LocalDate date,
        String country,
        int suspect,
        String tie,
        int shareBasisPoints,
        long inMinor,
        Basis basis)
        implements Observation {}
