package org.clayton.intake.statement;

import java.util.ArrayList;
import java.util.List;
import org.clayton.intake.columns.Folded;
import org.clayton.intake.columns.Words;
import org.clayton.intake.columns.Words.Around;
import org.clayton.intake.facts.Notice;
import org.clayton.intake.facts.SheetLog;
import org.clayton.intake.sheets.Row;

/** Finds the sentence with which a bank says that its list leaves something out. */
record PartialList(Words words) {

    /** The sentence as written; empty when there is none. */
    String sentence(Row header, List<Row> titles, SheetLog log) {
        var rows = new ArrayList<Row>(titles);
        rows.add(header);
        for (var row : rows) {
            for (var column = 0; column < row.size(); column++) {
                if (isPartial(row.text(column))) {
                    log.notice(new Notice(
                            log.place(row.number()),
                            Row.letters(column),
                            "'" + row.text(column) + "'",
                            "The bank says that the list leaves something out; the warning stays with the account"));
                    return row.text(column);
                }
            }
        }
        return "";
    }

    private boolean isPartial(String text) {
        if (text.length() < 12) {
            return false;
        }
        var bare = Folded.bare(Folded.word(text));
        return words.all(Around.PARTIAL).stream().anyMatch(bare::contains);
    }
}
