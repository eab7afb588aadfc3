package org.clayton.intake.sheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hssf.record.AutoFilterInfoRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.CommonObjectDataSubRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NoteRecord;
import org.apache.poi.hssf.record.ObjRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.TextObjectRecord;
import org.clayton.intake.sheets.SheetNotice.Kind;

/** The cells of one sheet of an .xls workbook, which may come in any order, and what stands around them. */
final class XlsCells {

    private record Cell(String text, CellKind kind) {}

    private final TreeMap<Integer, TreeMap<Integer, Cell>> cells = new TreeMap<>();
    private final Map<Long, String> formulas = new HashMap<>();
    private final TreeMap<Integer, Integer> hiddenRows = new TreeMap<>();
    private final List<NoteRecord> notes = new ArrayList<>();
    private final Map<Integer, String> boxes = new HashMap<>();
    private final Notices notices = new Notices();
    private int box;

    Notices notices() {
        return notices;
    }

    void put(CellValueRecordInterface at, String text, CellKind kind) {
        var trimmed = Text.trim(text);
        if (!trimmed.isEmpty()) {
            cells.computeIfAbsent(at.getRow(), unused -> new TreeMap<>())
                    .put((int) at.getColumn(), new Cell(trimmed, kind));
        }
    }

    void formula(FormulaRecord at, String text) {
        formulas.put(key(at.getRow(), at.getColumn()), text);
        notices.formula(at.getRow() + 1, at.getColumn(), text);
    }

    private static long key(int row, int column) {
        return (long) row << 16 | column;
    }

    /** Records that are no cells. */
    void around(Record record) {
        if (record instanceof RowRecord row && row.getZeroHeight()) {
            hiddenRows.put(row.getRowNumber() + 1, 1);
        } else if (record instanceof ColumnInfoRecord columns && columns.getHidden()) {
            notices.hiddenColumns(columns.getFirstColumn(), columns.getLastColumn());
        } else if (record instanceof MergeCellsRecord merged) {
            for (var i = 0; i < merged.getNumAreas(); i++) {
                notices.add(Kind.MERGED_CELLS, merged.getAreaAt(i).formatAsString(), "");
            }
        } else if (record instanceof AutoFilterInfoRecord) {
            notices.add(Kind.FILTER, "", "");
        } else if (record instanceof ObjRecord object) {
            box = object.getSubRecords().stream()
                    .filter(part -> part instanceof CommonObjectDataSubRecord)
                    .mapToInt(part -> ((CommonObjectDataSubRecord) part).getObjectId())
                    .findFirst()
                    .orElse(0);
        } else if (record instanceof TextObjectRecord text) {
            boxes.put(box, text.getStr() == null ? "" : text.getStr().getString());
        } else if (record instanceof NoteRecord note) {
            notes.add(note);
        }
    }

    HeldSheet sheet(String name, boolean hidden) throws Unreadable {
        hiddenRows.keySet().forEach(row -> notices.hiddenRows(row, row));
        for (var note : notes) {
            var place = Row.letters(note.getColumn()) + (note.getRow() + 1);
            notices.add(Kind.NOTE, place, Text.trim(boxes.getOrDefault(note.getShapeId(), "")));
        }
        var rows = new ArrayList<Row>();
        var builder = new RowBuilder();
        for (var row : cells.entrySet()) {
            for (var cell : row.getValue().entrySet()) {
                builder.set(
                        cell.getKey(), cell.getValue().text(), cell.getValue().kind());
                var formula = formulas.get(key(row.getKey(), cell.getKey()));
                if (formula != null) {
                    builder.formula(cell.getKey(), formula);
                }
            }
            rows.add(builder.take(row.getKey() + 1));
        }
        return new HeldSheet(name, hidden, rows, notices.list());
    }
}
