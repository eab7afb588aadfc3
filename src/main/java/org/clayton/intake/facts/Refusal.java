package org.clayton.intake.facts;

/**
 * Something that was not accepted, in words an accountant can act on.
 *
 * @param place where it stands; row 0 when the whole file or sheet is meant
 * @param column column letter, empty when the whole row, sheet or file is meant
 * @param found what is there, as written
 * @param wrong what is wrong with it
 * @param maybe advice that opens with "Maybe"
 */
public record Refusal(Place place, String column, String found, String wrong, String maybe)
        implements Comparable<Refusal> {
    @Override
    public int compareTo(Refusal other) {
        var byPlace = place.compareTo(other.place);
        return byPlace != 0 ? byPlace : column.compareTo(other.column);
    }
}
