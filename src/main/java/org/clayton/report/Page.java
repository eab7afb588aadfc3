package org.clayton.report;

/** An upright A4 page between its margins, in pixels of 1/96 inch. */
final class Page {
    /** 174 mm. */
    static final int WIDTH = 657;

    /** 190 mm: a picture leaves room for its heading. */
    static final int PICTURE_HEIGHT = 718;

    private Page() {}

    record Size(int width, int height) {}

    /** As large as drawn, or as large as the page takes. */
    static Size fit(Drawing drawing) {
        var width = Math.min(drawing.width(), WIDTH);
        var height = drawing.height() * width / drawing.width();
        return height <= PICTURE_HEIGHT
                ? new Size(width, height)
                : new Size(width * PICTURE_HEIGHT / height, PICTURE_HEIGHT);
    }
}
