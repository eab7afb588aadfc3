package org.clayton.report;

/** What an A4 page takes between its margins, beside a heading, in pixels of 1/96 inch. */
enum Page {
    /** 174 mm by 190 mm. */
    UPRIGHT(657, 718),
    /** 261 mm by 145 mm: on its side, for a picture of many places. */
    WIDE(986, 548);

    private final int width;
    private final int height;

    Page(int width, int height) {
        this.width = width;
        this.height = height;
    }

    record Size(int width, int height) {}

    /** As large as drawn, or as large as the page takes. */
    Size fit(Drawing drawing) {
        var across = Math.min(drawing.width(), width);
        var high = drawing.height() * across / drawing.width();
        return high <= height ? new Size(across, high) : new Size(across * height / high, height);
    }

    /** How many times too large for the page, in thousandths. */
    int shrunk(Drawing drawing) {
        return Math.max(drawing.width() * 1000 / width, drawing.height() * 1000 / height);
    }
}
