package org.clayton.intake.sheets;

/** A file or sheet that cannot be read; the other files still are. */
public class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final String found;
    private final String wrong;
    private final String maybe;

    public Unreadable(String found, String wrong, String maybe) {
        super(found + ". " + wrong + ". " + maybe);
        this.found = found;
        this.wrong = wrong;
        this.maybe = maybe;
    }

    public String found() {
        return found;
    }

    public String wrong() {
        return wrong;
    }

    public String maybe() {
        return maybe;
    }
}
