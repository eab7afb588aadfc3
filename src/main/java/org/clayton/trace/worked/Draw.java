package org.clayton.trace.worked;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A method's answer to the one question money does not answer itself: which units of an account a payment takes. */
interface Draw {

    /**
     * @param amount minor units, at most what is there
     * @return what leaves, in the order in which it stood
     */
    List<Lot> take(Content from, long amount, Purpose purpose);

    /** What a payment takes with it, the bank's money included. */
    default List<Lot> leaving(Content from, List<Lot> taken) {
        return taken;
    }

    /** After an entry, for the methods that look at the account as a whole. */
    default void settle(Content account) {}

    /** The label under which a deposit counts. */
    default String counts(String label, Optional<LocalDate> day) {
        return label;
    }

    /** Whether a returned payment is the newest money again, and not back among the oldest. */
    default boolean returnsOnTop() {
        return false;
    }

    /** Whether it matters what a payment was for. */
    default boolean asksPurpose() {
        return false;
    }

    /** Whether single payments are attributed at all. */
    default boolean attributes() {
        return true;
    }
}
