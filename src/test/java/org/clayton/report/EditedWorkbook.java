package org.clayton.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What people do to an exported workbook, one line each, parts set apart by {@code |}:
 *
 * <pre>
 * set | sheet | row whose first cells hold | column | value
 * add | sheet | value | value | ...
 * delete | sheet | row whose first cells hold
 * rename | sheet | new name
 * heading | sheet | column | new heading
 * sort | sheet
 * </pre>
 *
 * A value {@code 3#} is a number, {@code 85%#} a number shown as a share, {@code 2026-01-31@} a day, {@code =A1} a
 * formula; anything else is text.
 */
public final class EditedWorkbook {

    private final XSSFWorkbook workbook;

    private EditedWorkbook(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    public static void edit(Path file, List<String> lines) throws IOException {
        try (var in = Files.newInputStream(file);
                var workbook = new XSSFWorkbook(in)) {
            var edited = new EditedWorkbook(workbook);
            lines.stream().filter(line -> !line.isBlank()).forEach(line -> edited.edit(line.split("\\s*\\|\\s*", -1)));
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    private void edit(String[] parts) {
        var sheet = workbook.getSheet(parts[1]);
        switch (parts[0]) {
            case "set" ->
                put(
                        row(sheet, parts[2])
                                .getCell(column(sheet, parts[3]), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK),
                        parts[4]);
            case "add" -> {
                var row = sheet.createRow(sheet.getLastRowNum() + 1);
                for (var i = 2; i < parts.length; i++) {
                    put(row.createCell(i - 2), parts[i]);
                }
            }
            case "delete" -> sheet.removeRow(row(sheet, parts[2]));
            case "rename" -> workbook.setSheetName(workbook.getSheetIndex(sheet), parts[2]);
            case "heading" -> sheet.getRow(0).getCell(column(sheet, parts[2])).setCellValue(parts[3]);
            case "sort" -> sheet.shiftRows(1, sheet.getLastRowNum() / 2, sheet.getLastRowNum());
            default -> throw new IllegalArgumentException(parts[0]);
        }
    }

    private static Row row(Sheet sheet, String holds) {
        for (var row : sheet) {
            for (var i = 0; i < Math.min(2, row.getLastCellNum()); i++) {
                if (row.getCell(i) != null && row.getCell(i).toString().equals(holds)) {
                    return row;
                }
            }
        }
        throw new IllegalArgumentException(sheet.getSheetName() + " has no row " + holds);
    }

    private static int column(Sheet sheet, String heading) {
        for (var cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(heading)) {
                return cell.getColumnIndex();
            }
        }
        throw new IllegalArgumentException(sheet.getSheetName() + " has no column " + heading);
    }

    private void put(Cell cell, String value) {
        if (value.startsWith("=")) {
            cell.setCellFormula(value.substring(1));
        } else if (value.endsWith("%#")) {
            cell.setCellValue(Double.parseDouble(value.substring(0, value.length() - 2)) / 100);
            styled(cell, "0%");
        } else if (value.endsWith("#")) {
            cell.setCellValue(Double.parseDouble(value.substring(0, value.length() - 1)));
            styled(cell, "0.00");
        } else if (value.endsWith("@")) {
            cell.setCellValue(LocalDate.parse(value.substring(0, value.length() - 1)));
            styled(cell, "d.m.yyyy");
        } else {
            cell.setCellValue(value);
        }
    }

    private void styled(Cell cell, String format) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }
}
