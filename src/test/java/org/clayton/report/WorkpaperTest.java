package org.clayton.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The workpaper, read back with the full reader. */
class WorkpaperTest {

    private static XSSFWorkbook workbook() throws IOException {
        var bytes = new ByteArrayOutputStream();
        Workpaper.write(HandMade.findings(), bytes);
        return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
    }

    @Test
    void no_text_from_the_case_can_ever_be_computed() throws IOException {
        var dangerous = new ArrayList<Cell>();
        try (var workbook = workbook()) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().matches("(?s)[=+\\-@\\t].*")) {
                    dangerous.add(cell);
                }
            })));
            assertThat(dangerous)
                    .extracting(Cell::getStringCellValue)
                    .contains("=2+5 is how the note begins", "+1+cmd|' /C calc'!A0", "=1+1");
            assertThat(dangerous).allMatch(cell -> cell.getCellStyle().getQuotePrefixed());
        }
    }

    @Test
    void the_sheets_stand_in_the_order_of_reading() throws IOException {
        try (var workbook = workbook()) {
            var names = new ArrayList<String>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(names)
                    .containsExactly(
                            "Overview",
                            "Proposals",
                            "Flags",
                            "Evidence",
                            "Claims",
                            "Not raised",
                            "Not judged",
                            "Traced amounts",
                            "Trails",
                            "Left the books",
                            "Statements to get",
                            "Book HR1723600001101234565",
                            "Questions",
                            "Refusals",
                            "Noticed",
                            "Inputs",
                            "Balances",
                            "Counted once",
                            "Own transfers",
                            "Legs left over",
                            "Reference rates");
            workbook.forEach(sheet -> assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow())
                    .isEqualTo((short) 1));
        }
    }

    @Test
    void the_book_of_an_account_can_be_followed_with_a_pencil() throws IOException {
        try (var workbook = workbook()) {
            var sheet = workbook.getSheet("Book HR1723600001101234565");
            var last = sheet.getRow(sheet.getLastRowNum());
            assertThat(last.getCell(0).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo("2026-02-10");
            assertThat(last.getCell(3).getNumericCellValue()).isEqualTo(-14000.00);
            assertThat(last.getCell(6).getNumericCellValue()).isEqualTo(12000.00);
            assertThat(last.getCell(6).getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
            assertThat(last.getCell(9).getNumericCellValue()).isEqualTo(7);
        }
    }

    @Test
    void a_question_stands_there_with_the_lines_of_each_answer() throws IOException {
        try (var workbook = workbook()) {
            var sheet = workbook.getSheet("Questions");
            assertThat(sheet.getLastRowNum()).isEqualTo(2);
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("konto.csv");
            assertThat(sheet.getRow(2).getCell(6).getStringCellValue()).isEqualTo("4 March 2024");
            assertThat(sheet.getRow(2).getCell(7).getStringCellValue())
                    .isEqualTo("  - file: konto.csv\n    dates: month-first");
            assertThat(workbook.getSheet("Noticed").getRow(1).getCell(4).getStringCellValue())
                    .isEqualTo("a hidden row");
        }
    }
}
