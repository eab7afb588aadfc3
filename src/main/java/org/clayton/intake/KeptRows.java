package org.clayton.intake;

import java.util.List;
import org.clayton.intake.facts.SheetLog;
import org.clayton.intake.sheets.Row;
import org.clayton.intake.sheets.Rows;
import org.clayton.intake.sheets.Sheet;
import org.clayton.intake.sheets.SheetNotice;
import org.clayton.intake.sheets.Unreadable;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet without those that a person says to leave out; they are named, so that the counts add up. */
record KeptRows(Rows rows, SheetSaid said, SheetLog log) implements Rows {

    /** All rows of the sheet, or those that case.yaml leaves in. */
    static Rows of(Sheet sheet, CaseSettings settings, SheetLog log) throws Unreadable {
        var said = NamedColumns.ofCase(settings, log.file(), sheet.name());
        return said.filter(one -> !one.skipRows().isEmpty()).isEmpty()
                ? sheet.open()
                : new KeptRows(sheet.open(), said.get(), log);
    }

    @Override
    public @Nullable Row next() throws Unreadable {
        for (Row row; (row = rows.next()) != null; ) {
            if (!said.skips(row.number())) {
                return row;
            }
            log.sees(row.number());
            log.name(row.number(), "left out in " + said.by());
        }
        return null;
    }

    @Override
    public List<SheetNotice> notices() throws Unreadable {
        return rows.notices();
    }

    @Override
    public void close() {
        rows.close();
    }
}
