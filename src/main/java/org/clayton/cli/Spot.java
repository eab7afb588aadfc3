package org.clayton.cli;

import org.clayton.intake.facts.Place;

/** A place as the screen shows it. */
final class Spot {
    private Spot() {}

    /** {@code izvod.xlsx / Promet / row 14 / column C}; without a row when the whole sheet or file is meant. */
    static String of(Place place, String column) {
        var sheet = place.sheet().isEmpty() ? place.file() : place.file() + " / " + place.sheet();
        var row = place.row() == 0 ? sheet : sheet + " / row " + place.row();
        return column.isEmpty() ? row : row + " / column " + column;
    }
}
