package org.clayton.intake.corrections;

import java.util.ArrayList;
import java.util.List;
import org.clayton.intake.facts.Notice;
import org.clayton.intake.facts.Place;
import org.clayton.intake.sheets.CellKind;
import org.clayton.intake.sheets.Row;
import org.jspecify.annotations.Nullable;

/**
 * A refused row as it came back.
 *
 * @param row of the workbook of refusals
 * @param width columns of the original row, before the reason
 * @param at where it stands in that workbook
 */
record Correction(Row row, int width, Place at) {

    /** A row whose cells were all emptied was taken out by a person: it corrects nothing. */
    boolean isBlank() {
        for (var column = 0; column < width; column++) {
            if (row.has(column)) {
                return false;
            }
        }
        return true;
    }

    private boolean changes(Row original, int column) {
        return column < width && !isSame(RefusalMarks.cell(original.text(column)), row.text(column));
    }

    /** A text file in an old code page shows a question mark for every letter that the page does not have. */
    private static boolean isSame(String original, String back) {
        if (original.length() != back.length() || original.equals(back)) {
            return original.equals(back);
        }
        for (var i = 0; i < back.length(); i++) {
            var lost = back.charAt(i) == '?' && original.charAt(i) > '~';
            if (!lost && back.charAt(i) != original.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    boolean saysTheSame(Correction other) {
        for (var column = 0; column < Math.max(width, other.width); column++) {
            if (!row.text(column).equals(other.row.text(column))) {
                return false;
            }
        }
        return true;
    }

    /** The original row with the changed cells in their place; null when none was changed. */
    @Nullable
    Row over(Row original) {
        var size = Math.max(width, original.size());
        var texts = new String[size];
        var kinds = new CellKind[size];
        var changed = false;
        for (var column = 0; column < size; column++) {
            var from = changes(original, column) ? row : original;
            changed |= from == row;
            texts[column] = from.text(column);
            kinds[column] = from.kind(column);
        }
        return changed ? new Row(original.number(), texts, kinds) : null;
    }

    List<Notice> notices(Row original, Place place) {
        var notices = new ArrayList<Notice>();
        for (var column = 0; column < width; column++) {
            if (changes(original, column)) {
                notices.add(new Notice(
                        place,
                        Row.letters(column),
                        "'" + original.text(column) + "' corrected to '" + row.text(column) + "'",
                        "Read as corrected in " + at));
            }
        }
        return notices;
    }
}
