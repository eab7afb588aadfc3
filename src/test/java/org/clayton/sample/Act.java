package org.clayton.sample;

/** What happened, as the bank's word for it tells; the order is that of the words in {@link Tongue}. */
enum Act {
    CASH_IN,
    TAKINGS,
    CASH_MACHINE,
    CASH_COUNTER,
    CARD,
    WAGE,
    RENT,
    FEE,
    INTEREST,
    ELECTRICITY,
    TELEPHONE,
    TRANSFER
}
