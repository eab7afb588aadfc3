package org.clayton.intake.sheets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.clayton.intake.sheets.XlsFile.XlsSheet;
import org.jspecify.annotations.Nullable;

/** Hears the records of an .xls workbook and keeps its cells. */
final class XlsCells implements HSSFListener {

    private record Cell(String text, CellKind kind) {}

    private final List<BoundSheetRecord> bounds = new ArrayList<>();
    private final List<Map<Integer, TreeMap<Integer, Cell>>> cells = new ArrayList<>();
    private @Nullable FormatTrackingHSSFListener formats;
    private @Nullable SSTRecord strings;
    private @Nullable FormulaRecord awaitsText;
    private boolean since1904;
    private boolean inSheet;

    void formats(FormatTrackingHSSFListener listener) {
        formats = listener;
    }

    @Override
    public void processRecord(Record record) {
        if (record instanceof BoundSheetRecord bound) {
            bounds.add(bound);
        } else if (record instanceof BOFRecord start) {
            begin(start.getType());
        } else if (record instanceof DateWindow1904Record window) {
            since1904 = window.getWindowing() == 1;
        } else if (record instanceof SSTRecord shared) {
            strings = shared;
        } else if (inSheet) {
            cell(record);
        }
    }

    private void begin(int type) {
        inSheet = type == BOFRecord.TYPE_WORKSHEET;
        if (type == BOFRecord.TYPE_WORKSHEET || type == BOFRecord.TYPE_CHART && cells.size() < bounds.size()) {
            cells.add(new TreeMap<>());
        }
    }

    private void cell(Record record) {
        if (record instanceof LabelSSTRecord label && strings != null) {
            put(label, strings.getString(label.getSSTIndex()).getString(), CellKind.TEXT);
        } else if (record instanceof LabelRecord label) {
            put(label, label.getValue(), CellKind.TEXT);
        } else if (record instanceof NumberRecord number) {
            number(number, number.getValue());
        } else if (record instanceof FormulaRecord formula) {
            formula(formula);
        } else if (record instanceof StringRecord text && awaitsText != null) {
            put(awaitsText, text.getString(), CellKind.TEXT);
            awaitsText = null;
        } else if (record instanceof BoolErrRecord flag) {
            if (flag.isError()) {
                put(flag, FormulaError.forInt(flag.getErrorValue()).getString(), CellKind.ERROR);
            } else {
                put(flag, flag.getBooleanValue() ? "TRUE" : "FALSE", CellKind.TEXT);
            }
        }
    }

    private void formula(FormulaRecord formula) {
        if (formula.hasCachedResultString()) {
            awaitsText = formula;
        } else if (Double.isNaN(formula.getValue())) {
            put(formula, "#VALUE!", CellKind.ERROR);
        } else {
            number(formula, formula.getValue());
        }
    }

    /** The stored binary fraction, read as the 15 decimal digits that it stands for. */
    private void number(CellValueRecordInterface cell, double value) {
        var stored = new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
        if (formats != null && DateUtil.isADateFormat(formats.getFormatIndex(cell), formats.getFormatString(cell))) {
            var date = Numbers.date(stored, since1904);
            put(cell, date, date.indexOf('-') == 4 ? CellKind.DATE : CellKind.TEXT);
        } else {
            put(cell, Numbers.plain(stored), CellKind.NUMBER);
        }
    }

    private void put(CellValueRecordInterface at, String text, CellKind kind) {
        var trimmed = Text.trim(text);
        if (!trimmed.isEmpty() && !cells.isEmpty()) {
            cells.get(cells.size() - 1)
                    .computeIfAbsent(at.getRow(), unused -> new TreeMap<>())
                    .put((int) at.getColumn(), new Cell(trimmed, kind));
        }
    }

    List<Sheet> sheets() {
        var sheets = new ArrayList<Sheet>();
        for (var i = 0; i < Math.min(cells.size(), bounds.size()); i++) {
            var rows = new ArrayList<Row>();
            cells.get(i).forEach((number, row) -> rows.add(row(number + 1, row)));
            var bound = bounds.get(i);
            sheets.add(new XlsSheet(bound.getSheetname(), bound.isHidden() || bound.isVeryHidden(), rows));
        }
        return sheets;
    }

    private static Row row(int number, TreeMap<Integer, Cell> cells) {
        var width = cells.lastKey() + 1;
        var texts = new String[width];
        var kinds = new CellKind[width];
        Arrays.fill(texts, "");
        Arrays.fill(kinds, CellKind.TEXT);
        cells.forEach((column, cell) -> {
            texts[column] = cell.text();
            kinds[column] = cell.kind();
        });
        return new Row(number, texts, kinds);
    }
}
