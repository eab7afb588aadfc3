package org.clayton.intake.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a printout would not show is listed, the same for each kind of workbook. */
class SheetNoticesTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "in .{0}")
    @ValueSource(strings = {"xlsx", "xls"})
    void hidden_things_notes_formulas_and_rounding_are_listed(String format) throws Exception {
        var file = folder.resolve("book." + format);
        try (Workbook book = format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook()) {
            fill(book);
            write(book, file);
        }
        assertThat(SheetText.rows(file))
                .containsExactly(
                        "# Promet",
                        "1 | Datum | Iznos | Kurs | Suma",
                        "2 | a | 12.345 | 1 | 12.345",
                        "3 | hidden | 2.5 | 1 | 2.5",
                        "4 | hidden too | 3 | 1 | 3",
                        "6 | apart | 4.005 | 1 | 4.005");
        assertThat(SheetText.notices(file))
                .containsExactly(
                        "3 hidden rows 3:4",
                        "6 hidden rows 6:6",
                        "C0 hidden columns C:C",
                        format.equals("xls") ? "0 filter on" : "A1 filter on A1:D6",
                        "A8 merged cells A8:B9",
                        "B3 note: paid in cash",
                        "D2 formula: =B2*C2; 4 such cells in column D",
                        "B2 number shown rounded: 12.345 is stored and shown with 2 decimals; 2 such cells in column B");
    }

    private static void fill(Workbook book) {
        var sheet = book.createSheet("Promet");
        row(sheet, 0, "Datum", 0).createCell(1).setCellValue("Iznos");
        sheet.getRow(0).createCell(2).setCellValue("Kurs");
        sheet.getRow(0).createCell(3).setCellValue("Suma");
        row(sheet, 1, "a", 12.345);
        row(sheet, 2, "hidden", 2.5).setZeroHeight(true);
        row(sheet, 3, "hidden too", 3).setZeroHeight(true);
        row(sheet, 5, "apart", 4.005).setZeroHeight(true);
        sheet.setColumnHidden(2, true);
        sheet.setAutoFilter(CellRangeAddress.valueOf("A1:D6"));
        sheet.addMergedRegion(CellRangeAddress.valueOf("A8:B9"));
        note(sheet, sheet.getRow(2).getCell(1), "paid in cash");
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat("#,##0.00"));
        sheet.forEach(row -> row.getCell(1).setCellStyle(style));
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
    }

    private static org.apache.poi.ss.usermodel.Row row(Sheet sheet, int at, String text, double amount) {
        var row = sheet.createRow(at);
        row.createCell(0).setCellValue(text);
        if (amount != 0) {
            row.createCell(1).setCellValue(amount);
            row.createCell(2).setCellValue(1);
            row.createCell(3).setCellFormula("B" + (at + 1) + "*C" + (at + 1));
        }
        return row;
    }

    private static void note(Sheet sheet, Cell cell, String text) {
        var helper = sheet.getWorkbook().getCreationHelper();
        var note = sheet.createDrawingPatriarch().createCellComment(helper.createClientAnchor());
        note.setString(helper.createRichTextString(text));
        cell.setCellComment(note);
    }

    private static void write(Workbook book, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            book.write(out);
        }
    }
}
