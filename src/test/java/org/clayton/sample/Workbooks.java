package org.clayton.sample;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes grids as workbooks that are the same bytes on every machine and every day. */
final class Workbooks {
    private static final Instant MADE = Instant.parse("2025-10-14T06:00:00Z");

    private Workbooks() {}

    static Written xlsx(String file, List<Grid> grids) {
        try (var book = new XSSFWorkbook()) {
            var about = book.getProperties().getCoreProperties();
            about.setCreator("Operation Alloy (invented)");
            about.setCreated(Optional.of(Date.from(MADE)));
            about.setModified(Optional.of(Date.from(MADE)));
            fill(book, grids);
            var bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return new Written(file, grids.get(0).name, stored(bytes.toByteArray()), grids.get(0).places, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Written xls(String file, List<Grid> grids) {
        try (var book = new HSSFWorkbook()) {
            fill(book, grids);
            var bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return new Written(file, grids.get(0).name, bytes.toByteArray(), grids.get(0).places, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Workbook book, List<Grid> grids) {
        var amount = style(book, "#,##0.00");
        var date = style(book, "dd.mm.yyyy");
        for (var grid : grids) {
            var sheet = book.createSheet(grid.name);
            for (var r = 0; r < grid.rows.size(); r++) {
                var cells = grid.rows.get(r);
                var row = cells.isEmpty() ? null : sheet.createRow(r);
                for (var c = 0; c < cells.size(); c++) {
                    if (cells.get(c) != null) {
                        put(row.createCell(c), cells.get(c), amount, date);
                    }
                }
            }
            for (var c = 0; c < 20; c++) {
                sheet.setColumnWidth(c, 18 * 256);
            }
        }
    }

    private static void put(Cell cell, Object value, CellStyle amount, CellStyle date) {
        if (value instanceof Long minor) {
            cell.setCellValue(BigDecimal.valueOf(minor, 2).doubleValue());
            cell.setCellStyle(amount);
        } else if (value instanceof BigDecimal number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Integer number) {
            cell.setCellValue(number);
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
            cell.setCellStyle(date);
        } else {
            cell.setCellValue((String) value);
        }
    }

    private static CellStyle style(Workbook book, String format) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    /** Packs again without compression, which differs between machines, and with one time for all. */
    private static byte[] stored(byte[] zip) throws IOException {
        var entries = new TreeMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (var one : entries.entrySet()) {
                var crc = new CRC32();
                crc.update(one.getValue());
                var entry = new ZipEntry(one.getKey());
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(one.getValue().length);
                entry.setCrc(crc.getValue());
                entry.setTimeLocal(LocalDateTime.ofInstant(MADE, ZoneOffset.UTC));
                out.putNextEntry(entry);
                out.write(one.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
