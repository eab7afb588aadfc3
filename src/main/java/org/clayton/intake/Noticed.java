package org.clayton.intake;

import org.clayton.intake.facts.Notice;
import org.clayton.intake.facts.SheetLog;
import org.clayton.intake.sheets.Rows;
import org.clayton.intake.sheets.Sheet;
import org.clayton.intake.sheets.SheetNotice;
import org.clayton.intake.sheets.Unreadable;

/** Carries what a printout of the sheet would not show into the report. */
final class Noticed {

    /** Notices beyond these are counted: a sheet may hold a note in every cell. */
    private static final int MOST = 200;

    private Noticed() {}

    /** To be called when all rows have been read. */
    static void of(Rows rows, Sheet sheet, SheetLog log) throws Unreadable {
        if (sheet.hidden()) {
            log.notice(new Notice(log.place(0), "", "a hidden sheet", "It was read like the others"));
        }
        var all = rows.notices();
        all.stream().limit(MOST).forEach(notice -> log.notice(at(notice, log)));
        if (all.size() > MOST) {
            log.notice(new Notice(
                    log.place(0),
                    "",
                    (all.size() - MOST) + " more notes, formulas and hidden parts",
                    "They are counted and not listed"));
        }
    }

    private static Notice at(SheetNotice notice, SheetLog log) {
        return new Notice(log.place(notice.row()), notice.column(), notice.found(), notice.means());
    }
}
