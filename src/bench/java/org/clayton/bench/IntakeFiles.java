package org.clayton.bench;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/** Writes {@link IntakeRows} in each format, each file alone in a case folder of its own; a file that is there is kept. */
final class IntakeFiles {

    /** Rows that a sheet of an .xls workbook can hold beneath its header. */
    static final int MOST_XLS = 65_535;

    private interface Form {
        void write(IntakeRows rows, Path file) throws IOException;
    }

    private final Path home;

    IntakeFiles(Path home) {
        this.home = home;
    }

    /** @param name {@code statement} or {@code payments}, then the form, such as {@code payments-shared.xlsx} */
    Path made(String name, int rows) throws IOException {
        var file = home.resolve(name + "-" + rows).resolve(name);
        if (Files.exists(file)) {
            return file;
        }
        Files.createDirectories(file.getParent());
        var half = Files.createTempFile(home, "half", name);
        form(name).write(new IntakeRows(!name.startsWith("payments"), rows), half);
        return Files.move(half, file);
    }

    private static Form form(String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1);
        return switch (ending) {
            case "csv" -> IntakeFiles::csv;
            case "xlsx" -> (rows, file) -> new IntakeWorkbook(name.contains("shared")).write(rows, file);
            case "xls" -> IntakeFiles::xls;
            case "xml" -> IntakeMessages::camt;
            case "sta" -> IntakeMessages::mt940;
            default -> throw new IllegalArgumentException("no such form: " + name);
        };
    }

    static Writer writer(Path file) throws IOException {
        return new BufferedWriter(
                new OutputStreamWriter(new BufferedOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8));
    }

    private static void csv(IntakeRows rows, Path file) throws IOException {
        try (var out = writer(file)) {
            out.write(String.join(",", rows.header()) + "\n");
            for (String[] row; (row = rows.next()) != null; ) {
                out.write(String.join(",", row));
                out.write('\n');
            }
        }
    }

    private static void xls(IntakeRows rows, Path file) throws IOException {
        try (var book = new HSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("Rows");
            var style = book.createCellStyle();
            style.setDataFormat((short) 14);
            var line = sheet.createRow(0);
            for (var column = 0; column < rows.header().size(); column++) {
                line.createCell(column).setCellValue(rows.header().get(column));
            }
            for (String[] row; (row = rows.next()) != null; ) {
                line = sheet.createRow(line.getRowNum() + 1);
                for (var column = 0; column < row.length; column++) {
                    if (row[column].isEmpty()) {
                        continue;
                    }
                    var cell = line.createCell(column);
                    switch (rows.stores().get(column)) {
                        case DATE -> {
                            cell.setCellValue(java.time.LocalDate.parse(row[column]));
                            cell.setCellStyle(style);
                        }
                        case NUMBER -> cell.setCellValue(Double.parseDouble(row[column]));
                        case TEXT -> cell.setCellValue(row[column]);
                    }
                }
            }
            book.write(out);
        }
    }
}
