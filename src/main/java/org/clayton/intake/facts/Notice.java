package org.clayton.intake.facts;

/**
 * Something a reader of the file must know that is neither a fact nor a fault: hidden rows, a note on a cell, a formula
 * without its result, a macro, a sentence that calls the list incomplete, a file handed in twice.
 *
 * @param place the file (sheet empty, row 0), the sheet (row 0) or the row
 * @param column column letter, empty when none is meant
 * @param found what is there ("3 hidden rows: 14, 15, 20")
 * @param means what was done about it ("They were read like the others")
 */
public record Notice(Place place, String column, String found, String means) implements Comparable<Notice> {
    @Override
    public int compareTo(Notice other) {
        var byPlace = place.compareTo(other.place);
        var byColumn = byPlace != 0 ? byPlace : column.compareTo(other.column);
        return byColumn != 0 ? byColumn : found.compareTo(other.found);
    }
}
