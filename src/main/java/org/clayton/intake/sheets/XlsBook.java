package org.clayton.intake.sheets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.clayton.intake.sheets.SheetNotice.Kind;
import org.jspecify.annotations.Nullable;

/** Hears the records of an .xls workbook: the list of sheets, the shared texts, then sheet by sheet its cells. */
final class XlsBook implements HSSFListener {

    private final List<BoundSheetRecord> bounds = new ArrayList<>();
    private final List<XlsCells> sheets = new ArrayList<>();
    private final Map<Integer, Integer> decimals = new HashMap<>();
    private final Notices notices = new Notices();
    private final XlsFormulas formulas = new XlsFormulas();
    private @Nullable FormatTrackingHSSFListener formats;
    private @Nullable SSTRecord strings;
    private @Nullable FormulaRecord awaitsText;
    private @Nullable XlsCells sheet;
    private boolean since1904;
    private int depth;

    void formats(FormatTrackingHSSFListener listener) {
        formats = listener;
    }

    Notices notices() {
        return notices;
    }

    boolean since1904() {
        return since1904;
    }

    @Override
    public void processRecord(Record record) {
        formulas.hear(record);
        if (record instanceof BOFRecord start) {
            begin(start.getType());
        } else if (record instanceof EOFRecord) {
            depth--;
        } else if (record instanceof BoundSheetRecord bound) {
            bounds.add(bound);
        } else if (record instanceof DateWindow1904Record window) {
            since1904 = window.getWindowing() == 1;
        } else if (record instanceof SSTRecord shared) {
            strings = shared;
        } else if (record instanceof SupBookRecord other && other.isExternalReferences()) {
            notices.add(Kind.EXTERNAL_LINK, "", String.valueOf(other.getURL()));
        } else if (sheet != null && depth == 1) {
            cell(record, sheet);
        }
    }

    /** Charts inside a sheet are deeper; a chart that is a sheet of its own has no cells. */
    private void begin(int type) {
        if (depth++ == 0) {
            sheet = type == BOFRecord.TYPE_WORKBOOK ? null : new XlsCells();
            if (sheet != null) {
                sheets.add(sheet);
            }
        }
    }

    private void cell(Record record, XlsCells to) {
        if (record instanceof LabelSSTRecord label && strings != null) {
            to.put(label, strings.getString(label.getSSTIndex()).getString(), CellKind.TEXT);
        } else if (record instanceof LabelRecord label) {
            to.put(label, label.getValue(), CellKind.TEXT);
        } else if (record instanceof NumberRecord number) {
            number(number, number.getValue(), to);
        } else if (record instanceof FormulaRecord formula) {
            formula(formula, to);
        } else if (record instanceof StringRecord text && awaitsText != null) {
            to.put(awaitsText, text.getString(), CellKind.TEXT);
            awaitsText = null;
        } else if (record instanceof BoolErrRecord flag) {
            if (flag.isError()) {
                to.put(flag, FormulaError.forInt(flag.getErrorValue()).getString(), CellKind.ERROR);
            } else {
                to.put(flag, flag.getBooleanValue() ? "TRUE" : "FALSE", CellKind.TEXT);
            }
        } else {
            to.around(record);
        }
    }

    private void formula(FormulaRecord formula, XlsCells to) {
        to.formula(formula, formulas.text(formula));
        switch (formula.getCachedResultTypeEnum()) {
            case STRING -> awaitsText = formula;
            case BOOLEAN -> to.put(formula, formula.getCachedBooleanValue() ? "TRUE" : "FALSE", CellKind.TEXT);
            case ERROR ->
                to.put(
                        formula,
                        FormulaError.forInt(formula.getCachedErrorValue()).getString(),
                        CellKind.ERROR);
            default -> number(formula, formula.getValue(), to);
        }
    }

    /** The stored binary fraction, read as the 15 decimal digits that it stands for. */
    private void number(CellValueRecordInterface cell, double value, XlsCells to) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            to.put(cell, "#NUM!", CellKind.ERROR);
            return;
        }
        var stored = new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
        var format = formats == null ? 0 : formats.getFormatIndex(cell);
        var pattern = formats == null ? "" : String.valueOf(formats.getFormatString(cell));
        if (DateUtil.isADateFormat(format, pattern)) {
            var date = Numbers.date(stored, since1904);
            to.put(cell, date, date.indexOf('-') == 4 ? CellKind.DATE : CellKind.TEXT);
            return;
        }
        var plain = Numbers.plain(stored);
        to.put(cell, plain, CellKind.NUMBER);
        var shown = decimals.computeIfAbsent(format, unused -> NumberFormats.decimals(format, pattern));
        if (NumberFormats.hides(plain, shown)) {
            to.notices().rounded(cell.getRow() + 1, cell.getColumn(), plain, shown);
        }
    }

    List<Sheet> sheets() throws Unreadable {
        var built = new ArrayList<Sheet>();
        for (var i = 0; i < Math.min(sheets.size(), bounds.size()); i++) {
            var bound = bounds.get(i);
            built.add(sheets.get(i).sheet(bound.getSheetname(), bound.isHidden() || bound.isVeryHidden()));
        }
        return built;
    }
}
