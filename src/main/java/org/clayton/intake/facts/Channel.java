package org.clayton.intake.facts;

/** How money moved, as far as the row's own words tell. */
public enum Channel {
    TRANSFER,
    CARD,
    CASH_IN,
    CASH_OUT,
    FEE,
    INTEREST,
    WAGE,
    TAX,
    LOAN,
    REVERSAL,
    OTHER
}
