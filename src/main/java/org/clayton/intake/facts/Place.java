package org.clayton.intake.facts;

import java.util.Comparator;

/**
 * Where a fact stands in what was handed in.
 *
 * @param file path relative to the case folder, with forward slashes
 * @param sheet sheet name, empty for a text file
 * @param row row number as the spreadsheet program shows it, the first is 1; 0 means the whole file or sheet
 */
public record Place(String file, String sheet, int row) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparing(Place::sheet).thenComparingInt(Place::row);

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** {@code izvod.xlsx / Promet / row 14}; without a row where the whole file or sheet is meant. */
    @Override
    public String toString() {
        var whole = sheet.isEmpty() ? file : file + " / " + sheet;
        return row == 0 ? whole : whole + " / row " + row;
    }
}
