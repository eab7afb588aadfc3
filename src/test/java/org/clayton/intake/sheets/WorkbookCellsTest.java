package org.clayton.intake.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both kinds of workbook give the same cells for the same content. */
class WorkbookCellsTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "in .{0}")
    @ValueSource(strings = {"xlsx", "xls"})
    void every_kind_of_cell(String format) throws Exception {
        try (Workbook book = format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook()) {
            fill(book);
            write(book);
        }
        assertThat(cells())
                .containsExactly(
                        "Promet hidden=false",
                        "1 TEXT:Žarko & <sin>",
                        "2 NUMBER:8806.95 NUMBER:-1234567.89 NUMBER:0",
                        "3 DATE:2024-02-29 DATE:2024-02-29T08:15:30",
                        "4 TEXT:TRUE ERROR:#DIV/0! NUMBER:3 TEXT:ab",
                        "Tajno hidden=true",
                        "7 TEXT: TEXT: TEXT:C");
    }

    private static void fill(Workbook book) {
        var sheet = book.createSheet("Promet");
        sheet.createRow(0).createCell(0).setCellValue("  Žarko & <sin>\u00A0");
        var numbers = sheet.createRow(1);
        numbers.createCell(0).setCellValue(8806.950000000001);
        numbers.createCell(1).setCellValue(-1234567.89);
        numbers.createCell(2).setCellValue(0);
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat("dd.mm.yyyy hh:mm"));
        var dates = sheet.createRow(2);
        dates.createCell(0).setCellValue(LocalDate.of(2024, 2, 29));
        dates.createCell(1).setCellValue(LocalDateTime.of(2024, 2, 29, 8, 15, 30));
        dates.forEach(cell -> cell.setCellStyle(style));
        var others = sheet.createRow(3);
        others.createCell(0).setCellValue(true);
        others.createCell(1).setCellErrorValue(FormulaError.DIV0.getCode());
        others.createCell(2).setCellFormula("1+2");
        others.createCell(3).setCellFormula("\"a\"&\"b\"");
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        book.createSheet("Tajno").createRow(6).createCell(2).setCellValue("C");
        book.setSheetHidden(1, true);
    }

    @Test
    void days_are_counted_since_1904_where_the_workbook_says_so() throws Exception {
        try (var book = new XSSFWorkbook()) {
            book.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            var style = book.createCellStyle();
            style.setDataFormat((short) 14);
            var cell = book.createSheet("Promet").createRow(0).createCell(0);
            cell.setCellValue(43_889);
            cell.setCellStyle(style);
            write(book);
        }
        assertThat(cells()).containsExactly("Promet hidden=false", "1 DATE:2024-02-29");
    }

    @Test
    void a_formula_without_a_stored_result_is_no_number() throws Exception {
        try (var book = new XSSFWorkbook()) {
            book.createSheet("Promet").createRow(0).createCell(0).setCellFormula("B1*2");
            write(book);
        }
        assertThat(cells()).first().isEqualTo("Promet hidden=false");
        assertThat(cells()).last().asString().matches("1 (ERROR:=B1\\*2|NUMBER:0(\\.0)?)");
    }

    private void write(Workbook book) throws IOException {
        try (var out = Files.newOutputStream(folder.resolve("book"))) {
            book.write(out);
        }
    }

    private List<String> cells() throws Unreadable {
        var lines = new ArrayList<String>();
        try (var file = SheetFile.open(folder.resolve("book"))) {
            for (var sheet : file.sheets()) {
                lines.add(sheet.name() + " hidden=" + sheet.hidden());
                try (var rows = sheet.open()) {
                    for (Row row; (row = rows.next()) != null; ) {
                        lines.add(line(row));
                    }
                }
            }
        }
        return lines;
    }

    private static String line(Row row) {
        var line = new StringBuilder().append(row.number());
        for (var column = 0; column < row.size(); column++) {
            var text = row.text(column);
            line.append(' ').append(row.kind(column)).append(':');
            line.append(text.endsWith(".0") ? text.substring(0, text.length() - 2) : text);
        }
        return line.toString();
    }
}
