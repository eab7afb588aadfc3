package org.clayton.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A sheet that is full goes on in another under the same head; no line is lost. */
class LongSheetTest {

    @Test
    void seven_lines_of_three_a_sheet_stand_in_three_sheets() throws IOException {
        try (var read = new XSSFWorkbook(new ByteArrayInputStream(written(7)))) {
            assertThat(IntStream.range(0, read.getNumberOfSheets()).mapToObj(read::getSheetName))
                    .containsExactly("Evidence", "Evidence 2", "Evidence 3");
            assertThat(IntStream.range(0, 3).map(at -> read.getSheetAt(at).getLastRowNum()))
                    .containsExactly(3, 3, 1);
            read.forEach(sheet ->
                    assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Row"));
            assertThat(read.getSheetAt(2).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("line 7");
        }
    }

    @Test
    void a_sheet_that_is_just_full_stays_alone() throws IOException {
        try (var read = new XSSFWorkbook(new ByteArrayInputStream(written(3)))) {
            assertThat(read.getNumberOfSheets()).isEqualTo(1);
        }
    }

    private static byte[] written(int lines) throws IOException {
        try (var workbook = new SXSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = new Sheets(workbook, 4).sheet("Evidence", List.of("Row"), 10);
            IntStream.rangeClosed(1, lines).forEach(line -> sheet.line().text("line " + line));
            sheet.done();
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
