package org.clayton.trace.worked;

/** A written ledger that cannot be followed: place / what is there / what is wrong / "Maybe ...". No figure comes out. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Refused(String place, String found, String wrong, String maybe) {
        super(place + ": " + found + ". " + wrong + ". " + maybe);
    }
}
