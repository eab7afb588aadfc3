package org.clayton.intake.sheets;

/** Blanks at both ends of a cell, the kinds without break included, carry no meaning. */
final class Text {

    private Text() {}

    static String trim(String text) {
        var from = 0;
        var to = text.length();
        while (from < to && blank(text.charAt(from))) {
            from++;
        }
        while (to > from && blank(text.charAt(to - 1))) {
            to--;
        }
        return from == 0 && to == text.length() ? text : text.substring(from, to);
    }

    private static boolean blank(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2007' || c == '\uFEFF' || c == '\u200B';
    }
}
