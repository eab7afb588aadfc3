package org.clayton.intake.statement;

import java.util.List;
import org.clayton.intake.columns.Folded;
import org.clayton.intake.columns.Words;
import org.clayton.intake.columns.Words.Around;
import org.clayton.intake.sheets.Row;
import org.jspecify.annotations.Nullable;

/** Words in a table's own rows that make them something else than an entry. */
record TableWords(Words words) {

    /** A sentence longer than this only happens to begin with such a word. */
    private static final int LONGEST = 60;

    private static final int MOST_WORDS = 4;

    /** Opening or closing balance, whose word opens a cell; null when no cell says so. */
    @Nullable
    Around balance(Row row) {
        if (!row.isRemarkable()) {
            return null;
        }
        for (var column = 0; column < row.size(); column++) {
            var text = row.text(column);
            if (mayBeBalance(text)) {
                var bare = bare(text);
                for (var what : List.of(Around.OPENING, Around.CLOSING)) {
                    if (opens(what, bare)) {
                        return what;
                    }
                }
            }
        }
        return null;
    }

    /** A quick look: whether a cell may open with the word of a balance. */
    boolean mayBeBalance(Row row) {
        for (var column = 0; column < row.size(); column++) {
            if (mayBeBalance(row.text(column))) {
                return true;
            }
        }
        return false;
    }

    private boolean mayBeBalance(String text) {
        return text.length() > 3 && text.length() <= LONGEST && words.mayOpenBalance(text);
    }

    /** A total, whose word opens a cell. */
    boolean isTotal(Row row) {
        for (var column = 0; column < row.size(); column++) {
            if (row.has(column)
                    && row.text(column).length() <= LONGEST
                    && words.mayOpen(Around.TOTAL, row.text(column))
                    && opens(Around.TOTAL, bare(row.text(column)))) {
                return true;
            }
        }
        return false;
    }

    boolean is(Around what, String text) {
        return text.length() <= LONGEST && words.mayOpen(what, text) && words.announces(what, bare(text));
    }

    /** The first one to four words of the text are a known word. */
    private boolean opens(Around what, String bare) {
        if (words.announces(what, bare)) {
            return true;
        }
        var end = 0;
        for (var count = 0; count < MOST_WORDS && end >= 0; count++) {
            end = bare.indexOf(' ', end + 1);
            if (end > 0 && words.announces(what, Folded.word(bare.substring(0, end)))) {
                return true;
            }
        }
        return false;
    }

    private static String bare(String text) {
        return Folded.bare(Folded.word(text));
    }
}
