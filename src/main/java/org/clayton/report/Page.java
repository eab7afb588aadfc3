package org.clayton.report;

/** An upright A4 page between its margins, in pixels of 1/96 inch. */
final class Page {
    /** 174 mm. */
    static final int WIDTH = 657;

    /** 190 mm: a picture leaves room for its heading. */
    static final int PICTURE_HEIGHT = 718;

    private Page() {}
}
