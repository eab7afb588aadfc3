package org.clayton.intake.sheets;

/** One sheet of a file; it can be read more than once. */
public interface Sheet {

    /** Empty for a text file. */
    String name();

    boolean hidden();

    Rows open() throws Unreadable;
}
