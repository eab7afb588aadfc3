package org.clayton.intake.sheets;

/**
 * Something in a file that a printout would not show, or that changes how far its figures can be relied on. It is
 * listed beside what was read; hidden rows, columns and sheets are read like all others.
 *
 * @param row the (first) row, 0 when a whole column, sheet or file is meant
 * @param column letters of the (first) column, empty when a row, sheet or file is meant
 * @param found what is there: "hidden rows 5 to 9", "note: paid in cash"
 */
public record SheetNotice(Kind kind, int row, String column, String found) {

    /** What was noticed, and what was done about it. */
    public enum Kind {
        HIDDEN_SHEET("hidden sheet", "It was read like the others"),
        HIDDEN_ROWS("hidden rows", "They were read like the others"),
        HIDDEN_COLUMNS("hidden columns", "They were read like the others"),
        FILTER("filter on", "All rows were read, also those that it hides"),
        MERGED_CELLS("merged cells", "The value was read in the first of them"),
        NOTE("note", "It is listed and not read as a fact"),
        FORMULAS("formula", "The result stored in the file was read"),
        FORMULA_WITHOUT_RESULT("formula without a stored result", "No value was read"),
        ROUNDED_DISPLAY("number shown rounded", "The stored number was read, not the shown one"),
        MACROS("macros", "They were not run"),
        EXTERNAL_LINK("link to another file", "It was not followed"),
        STRANGE_BYTES(
                "bytes that are no letters",
                "Each was read as \uFFFD; maybe the file is damaged or in another encoding"),
        UNLOCKED("lock", "The file was opened with the password given");

        private final String title;
        private final String means;

        Kind(String title, String means) {
            this.title = title;
            this.means = means;
        }

        /** In English words: "hidden rows". */
        public String title() {
            return title;
        }
    }

    /** What was done about it, one sentence without a full stop. */
    public String means() {
        return kind.means;
    }

    /**
     * @param place {@code B7}, {@code A1:F1}, rows {@code 5:9}, columns {@code C:E}; empty when the whole is meant
     * @param text a note's words, a formula, the address of a link; empty where the kind says it all
     */
    static SheetNotice at(Kind kind, String place, String text) {
        var first = place.contains(":") ? place.substring(0, place.indexOf(':')) : place;
        var letters = 0;
        while (letters < first.length() && Character.isLetter(first.charAt(letters))) {
            letters++;
        }
        var digits = first.substring(letters);
        var row = digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
        var found = kind.title + (place.contains(":") ? " " + place : "") + (text.isEmpty() ? "" : ": " + text);
        return new SheetNotice(kind, row, first.substring(0, letters), found);
    }
}
