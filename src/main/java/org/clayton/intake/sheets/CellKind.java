package org.clayton.intake.sheets;

/** What the file itself says a cell is; a text file says only {@link #TEXT}. */
public enum CellKind {
    TEXT,
    /** The text is a plain decimal with a point. */
    NUMBER,
    /** The text is an ISO date, with {@code T} and a time where there is one. */
    DATE,
    /** An error value, or a formula without a stored result. */
    ERROR
}
