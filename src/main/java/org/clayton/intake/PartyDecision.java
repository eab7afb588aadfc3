package org.clayton.intake;

import java.time.LocalDate;

/**
 * What a person says of two parties, once and for all runs; a later entry about the same two takes its place.
 *
 * @param one a place ("subjects.xlsx / row 4"), an id or a name as the case writes it
 * @param other the same of the second
 * @param by who says so
 */
public record PartyDecision(String one, String other, Verdict verdict, String by, LocalDate on, String why) {

    public enum Verdict {
        /** One party, whatever speaks against it. */
        SAME,
        /** Two parties, whatever speaks for one; never overruled. */
        NOT_SAME,
        /** Looked at and left open: not taken for one. */
        UNSURE,
        /** Takes an earlier decision back. */
        UNDO
    }

    /** {@code by M. Kovač on 2025-10-14: two birth dates}. */
    public String told() {
        return "by " + by + " on " + on + ": " + why;
    }
}
