package org.clayton.intake.sheets;

import java.util.Locale;

/**
 * What the attributes of a tag say about a cell or row.
 *
 * @param wide columns that the cell takes
 * @param high rows that the cell takes
 */
record WebCell(int wide, int high, boolean hidden) {

    static final WebCell PLAIN = new WebCell(1, 1, false);

    /** The most that browsers take. */
    private static final int WIDEST = 1_000;

    private static final int HIGHEST = 65_534;

    WebCell with(String attribute, String value) {
        return switch (attribute) {
            case "colspan" -> new WebCell(number(value, WIDEST), high, hidden);
            case "rowspan" -> new WebCell(wide, number(value, HIGHEST), hidden);
            case "hidden" -> new WebCell(wide, high, true);
            case "style" -> new WebCell(wide, high, hidden || isHiding(value));
            default -> this;
        };
    }

    private static boolean isHiding(String style) {
        return style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }

    private static int number(String value, int most) {
        try {
            return Math.max(1, Math.min(most, Integer.parseInt(value.trim())));
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
