package org.clayton.intake;

/** Hears how far a run has come; called from one thread at a time, cheaply and often. */
public interface Progress {

    Progress SILENT = (step, done, total) -> {};

    /**
     * @param step what is being done, in plain words ("reading izvod.xlsx")
     * @param done units done
     * @param total units in all, 0 when not known
     */
    void at(String step, long done, long total);
}
