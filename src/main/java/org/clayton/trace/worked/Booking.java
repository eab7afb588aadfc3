package org.clayton.trace.worked;

import java.util.List;

/**
 * What an entry did, kept so that it can be undone.
 *
 * @param from account it left; empty when the money came from outside
 * @param to account or thing it reached; empty when it left the ledger
 * @param taken what left, as it stood
 * @param arrived what was credited, in {@code to}'s currency
 * @param absorbed the part of it that repaid the bank
 */
record Booking(Entry entry, String from, String to, List<Lot> taken, List<Lot> arrived, List<Lot> absorbed) {}
