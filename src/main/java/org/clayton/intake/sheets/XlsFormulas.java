package org.clayton.intake.sheets;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.eventusermodel.EventWorkbookBuilder;
import org.apache.poi.hssf.model.HSSFFormulaParser;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.ExternSheetRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.formula.ptg.ExpPtg;
import org.jspecify.annotations.Nullable;

/** Writes out the formulas of an .xls workbook, which are stored as codes that name sheets by number. */
final class XlsFormulas {

    private final List<BoundSheetRecord> bounds = new ArrayList<>();
    private final List<ExternSheetRecord> links = new ArrayList<>();
    private @Nullable HSSFWorkbook names;

    void hear(Record record) {
        if (record instanceof BoundSheetRecord bound) {
            bounds.add(bound);
        } else if (record instanceof ExternSheetRecord link) {
            links.add(link);
        }
    }

    /** The formula as text, or a word for it: its result is read all the same. */
    String text(FormulaRecord formula) {
        try {
            var parts = formula.getParsedExpression();
            if (parts.length > 0 && parts[0] instanceof ExpPtg) {
                return "=(copied from a cell above or beside)";
            }
            return "=" + HSSFFormulaParser.toFormulaString(workbook(), parts);
        } catch (RuntimeException e) {
            // the library throws what it likes over codes it does not know; the words of a formula are no reason
            // to refuse the result that stands beside them
            return "=(cannot be written out)";
        }
    }

    private HSSFWorkbook workbook() {
        if (names == null) {
            var outline = EventWorkbookBuilder.createStubWorkbook(
                    links.toArray(new ExternSheetRecord[0]), bounds.toArray(new BoundSheetRecord[0]));
            names = HSSFWorkbook.create(outline);
        }
        return names;
    }
}
