package org.clayton.intake.facts;

/** Says why a row is not accepted; cheap, since a bad file may hold many. */
public sealed class RowRefused extends Exception permits RowWaits {
    private static final long serialVersionUID = 1L;

    private final String column;
    private final String found;
    private final String wrong;
    private final String maybe;

    public RowRefused(String column, String found, String wrong, String maybe) {
        super(wrong, null, false, false);
        this.column = column;
        this.found = found;
        this.wrong = wrong;
        this.maybe = maybe;
    }

    public Refusal at(Place place) {
        return new Refusal(place, column, found, wrong, maybe);
    }
}
