package org.clayton.intake.facts;

/** Hears what became of the rows that are no facts, row by row; whoever does not care leaves it. */
public interface RowWitness {

    RowWitness NOBODY = new RowWitness() {};

    default void refused(Refusal refusal) {}

    /** @param why the question the row waits for */
    default void setAside(Place place, String why) {}

    /** @param why what the row is instead of a fact: header, title, total, balance; empty when it was not said */
    default void named(Place place, String why) {}
}
