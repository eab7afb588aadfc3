package org.clayton.report;

import java.util.List;

/**
 * A picture as plain shapes: the same one is written as SVG for a page, drawn into a PDF and painted for a word
 * processor. Lengths are pixels of 1/96 inch, colours {@code #rrggbb}.
 */
record Drawing(int width, int height, String title, List<Shape> shapes) {

    sealed interface Shape {}

    record Box(int x, int y, int width, int height, String fill, String line, int stroke, String tip)
            implements Shape {}

    /** A curve from the first to the last point, with an arrow head; points alternate x and y. */
    record Arrow(List<Point> points, boolean down, String line) implements Shape {}

    record Point(int x, int y) {}

    /** @param x middle of the text, @param y its base line */
    record Label(int x, int y, int size, boolean bold, String colour, String text) implements Shape {}

    /** A white strip, so that a label can be read where arrows cross. */
    record Veil(int x, int y, int width, int height) implements Shape {}
}
