package org.clayton.trace.worked;

import java.util.function.Supplier;

/** A written ledger that cannot be followed: place / what is there / what is wrong / "Maybe ...". No figure comes out. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Refused(String place, String found, String wrong, String maybe) {
        super(place + ": " + found + ". " + wrong + ". " + maybe);
    }

    /** Does something that counts; a number too large to be counted exactly is refused by its place. */
    static <T> T whatOverflows(String place, Supplier<T> counting) {
        try {
            return counting.get();
        } catch (ArithmeticException e) {
            throw new Refused(
                    place,
                    "an amount or a balance of more than 9,223,372,036,854,775,807 minor units",
                    "It cannot be counted exactly",
                    "Maybe the scale of an account is wrong");
        }
    }
}
