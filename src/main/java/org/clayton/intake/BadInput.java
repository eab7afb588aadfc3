package org.clayton.intake;

/** The run cannot go on: place / what is there / what is wrong / "Maybe ...". The doors show it as one paragraph, exit code 2. */
public final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BadInput(String place, String found, String wrong, String maybe) {
        super(place + ": " + found + ". " + wrong + ". " + maybe);
    }
}
