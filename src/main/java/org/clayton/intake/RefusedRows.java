package org.clayton.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clayton.intake.bankfiles.BankFile;
import org.clayton.intake.corrections.CorrectedSheet;
import org.clayton.intake.facts.Refusal;
import org.clayton.intake.facts.RefusedSheet;
import org.clayton.intake.facts.RefusedSheet.RefusedRow;
import org.clayton.intake.facts.SheetLog;
import org.clayton.intake.sheets.Row;
import org.clayton.intake.sheets.Rows;
import org.clayton.intake.sheets.Unreadable;

/** Reads the refused rows of a sheet once more, to write them off for a person. */
final class RefusedRows {

    private RefusedRows() {}

    /** Empty rows when none was refused or corrected. */
    static RefusedSheet of(CorrectedSheet sheet, int headerRow, SheetLog log) throws Unreadable {
        var why = byRow(log);
        sheet.rows().forEach(row -> why.computeIfAbsent(row, unused -> new ArrayList<>()));
        var header = new ArrayList<String>();
        var rows = new ArrayList<RefusedRow>();
        if (!why.isEmpty()) {
            try (var all = sheet.open()) {
                collect(all, headerRow, why, header, rows);
            }
        }
        return new RefusedSheet(log.file(), "", sheet.name(), header, rows, true);
    }

    private static void collect(
            Rows all, int headerRow, TreeMap<Integer, List<Refusal>> why, List<String> header, List<RefusedRow> rows)
            throws Unreadable {
        var last = Math.max(headerRow, why.lastKey());
        for (Row row; (row = all.next()) != null && row.number() <= last; ) {
            if (row.number() == headerRow) {
                header.addAll(cells(row));
            }
            var refusals = why.get(row.number());
            if (refusals != null) {
                rows.add(new RefusedRow(row.number(), cells(row), refusals));
            }
        }
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        for (var column = 0; column < row.size(); column++) {
            cells.add(row.text(column));
        }
        return cells;
    }

    static RefusedSheet of(BankFile file, SheetLog log) {
        var rows = new ArrayList<RefusedRow>();
        var why = byRow(log);
        Map<Integer, String> written = why.isEmpty() ? Map.of() : file.entries(why.keySet());
        why.forEach((row, refusals) -> rows.add(new RefusedRow(row, List.of(written.getOrDefault(row, "")), refusals)));
        return new RefusedSheet(log.file(), "", "", List.of("Entry as the bank sent it"), rows, false);
    }

    private static TreeMap<Integer, List<Refusal>> byRow(SheetLog log) {
        var why = new TreeMap<Integer, List<Refusal>>();
        for (var refusal : log.returned()) {
            if (refusal.place().row() > 0) {
                why.computeIfAbsent(refusal.place().row(), unused -> new ArrayList<>())
                        .add(refusal);
            }
        }
        return why;
    }
}
