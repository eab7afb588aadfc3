package org.clayton.intake.corrections;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clayton.intake.facts.Notice;
import org.clayton.intake.facts.Place;
import org.clayton.intake.sheets.Row;
import org.clayton.intake.sheets.Rows;
import org.clayton.intake.sheets.Sheet;
import org.clayton.intake.sheets.SheetNotice;
import org.clayton.intake.sheets.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * A sheet with corrected cells in the place of the refused ones, so that everything that is decided from its rows
 * (number style, order, signs, balances) is decided again.
 */
public final class CorrectedSheet implements Sheet {

    private final Sheet sheet;
    private final String file;
    private final Map<Integer, Correction> corrections;
    private final SortedMap<Integer, List<Notice>> applied = new TreeMap<>();

    CorrectedSheet(Sheet sheet, String file, Map<Integer, Correction> corrections) {
        this.sheet = sheet;
        this.file = file;
        this.corrections = corrections;
    }

    @Override
    public String name() {
        return sheet.name();
    }

    @Override
    public boolean hidden() {
        return sheet.hidden();
    }

    @Override
    public Rows open() throws Unreadable {
        var rows = sheet.open();
        return corrections.isEmpty() ? rows : new Laid(rows);
    }

    /** What was read otherwise than it stands in the file, after the sheet was read. */
    public List<Notice> notices() {
        var all = new ArrayList<Notice>();
        applied.values().forEach(all::addAll);
        return all;
    }

    /** Rows that were read as corrected. */
    public Iterable<Integer> rows() {
        return applied.keySet();
    }

    private final class Laid implements Rows {

        private final Rows rows;

        Laid(Rows rows) {
            this.rows = rows;
        }

        @Override
        public @Nullable Row next() throws Unreadable {
            var row = rows.next();
            if (row == null) {
                return null;
            }
            var correction = corrections.get(row.number());
            if (correction == null) {
                return row;
            }
            var corrected = correction.over(row);
            if (corrected == null) {
                return row;
            }
            applied.put(row.number(), correction.notices(row, new Place(file, name(), row.number())));
            return corrected;
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
}
