package org.clayton.trace.worked;

import java.util.List;

/**
 * What an entry did, kept so that it can be undone.
 *
 * @param from account it left; empty when the money came from outside
 * @param to account or thing it reached; empty when it left the ledger
 * @param taken what left, as it stood
 * @param arrived what was credited, in {@code to}'s currency
 * @param absorbed what repaid a bank
 * @param restored what had repaid a bank and, the payment being undone, did not
 */
record Booking(
        Entry entry,
        String from,
        String to,
        List<Lot> taken,
        List<Lot> arrived,
        List<Lot> absorbed,
        List<Lot> restored) {

    Booking(Entry entry, String from, String to, List<Lot> taken, List<Lot> arrived, List<Lot> absorbed) {
        this(entry, from, to, taken, arrived, absorbed, List.of());
    }
}
