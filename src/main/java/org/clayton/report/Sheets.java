package org.clayton.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.clayton.intake.facts.Place;
import org.clayton.money.Money;

/**
 * Writes sheets whose texts can never act: a text is stored as text and marked with a quote, whatever sign it begins
 * with, so that no spreadsheet program computes it, not even after somebody edits the cell.
 */
final class Sheets {
    /** What one cell of a spreadsheet can hold. */
    private static final int MOST_CHARACTERS = 32_767;

    /** What one sheet of a workbook can hold, its head among them. */
    private static final int MOST_ROWS = 1_048_576;

    /** What a spreadsheet keeps exactly of a number. */
    private static final int MOST_DIGITS = 15;

    private final SXSSFWorkbook workbook;
    private final int mostRows;
    private final CellStyle text;
    private final CellStyle strong;
    private final CellStyle head;
    private final CellStyle date;
    private final CellStyle count;
    private final Map<Integer, CellStyle> amounts = new HashMap<>();

    Sheets(SXSSFWorkbook workbook) {
        this(workbook, MOST_ROWS);
    }

    /** @param mostRows after so many rows, the head among them, a sheet goes on in another */
    Sheets(SXSSFWorkbook workbook, int mostRows) {
        this.workbook = workbook;
        this.mostRows = mostRows;
        text = style("@");
        text.setQuotePrefixed(true);
        text.setWrapText(true);
        strong = style("@");
        strong.setQuotePrefixed(true);
        strong.setFont(bold());
        head = style("@");
        head.setFont(bold());
        head.setWrapText(true);
        head.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        head.setBorderBottom(BorderStyle.THIN);
        date = style("yyyy-mm-dd");
        count = style("0");
    }

    private CellStyle style(String format) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private Font bold() {
        var font = workbook.createFont();
        font.setBold(true);
        return font;
    }

    CellStyle text() {
        return text;
    }

    CellStyle day() {
        return date;
    }

    /** @param places after the point */
    CellStyle number(int places) {
        return style(places);
    }

    /** @param widths characters, one for each head */
    Sheet sheet(String name, List<String> heads, int... widths) {
        return new Sheet(name, heads, widths);
    }

    /** A sheet being written from top to bottom; when it is full it goes on in {@code name 2}. */
    final class Sheet {
        private final String name;
        private final List<String> heads;
        private final int[] widths;
        private SXSSFSheet sheet;
        private int number = 1;
        private int rows = 1;

        private Sheet(String name, List<String> heads, int[] widths) {
            this.name = name;
            this.heads = heads;
            this.widths = widths;
            this.sheet = headed(name);
        }

        Line line() {
            if (rows == mostRows) {
                done();
                sheet = headed(name + " " + ++number);
                rows = 1;
            }
            return new Line(sheet.createRow(rows++));
        }

        /** Cells of a column are of one kind, also those below the last line that somebody will fill in. */
        void columnOf(int column, CellStyle style) {
            sheet.setDefaultColumnStyle(column, style);
        }

        /** Offers a choice in a column; anything else may still be typed. */
        void offer(int column, DataValidationConstraint choice) {
            var cells = new CellRangeAddressList(1, MOST_ROWS - 1, column, column);
            var offered = sheet.getDataValidationHelper().createValidation(choice, cells);
            offered.setErrorStyle(DataValidation.ErrorStyle.WARNING);
            offered.setShowErrorBox(true);
            sheet.addValidationData(offered);
        }

        DataValidationHelper choices() {
            return sheet.getDataValidationHelper();
        }

        /** To be called after the last line: the filter needs to know how far the sheet goes. */
        void done() {
            sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, rows - 1), 0, heads.size() - 1));
            try {
                sheet.flushRows(); // left to the library, sheets are written in an order of its own: texts shared by
                // them too
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private SXSSFSheet headed(String title) {
            var made = workbook.createSheet(title);
            for (var column = 0; column < widths.length; column++) {
                made.setColumnWidth(column, widths[column] * 256);
            }
            var row = made.createRow(0);
            for (var column = 0; column < heads.size(); column++) {
                var cell = row.createCell(column);
                cell.setCellValue(heads.get(column));
                cell.setCellStyle(head);
            }
            made.createFreezePane(0, 1);
            made.getPrintSetup().setLandscape(true);
            made.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
            made.setFitToPage(true);
            made.getPrintSetup().setFitHeight((short) 0);
            made.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
            return made;
        }
    }

    /** A row being written from left to right. */
    final class Line {
        private final SXSSFRow row;
        private int column;

        private Line(SXSSFRow row) {
            this.row = row;
        }

        Line text(String value) {
            return text(value, text);
        }

        Line strong(String value) {
            return text(value, strong);
        }

        private Line text(String value, CellStyle style) {
            var cell = next(style);
            var plain = Markup.plain(value);
            cell.setCellValue(plain.substring(0, Math.min(MOST_CHARACTERS, plain.length())));
            return this;
        }

        Line day(LocalDate day) {
            next(date).setCellValue(day);
            return this;
        }

        Line day(Optional<LocalDate> day) {
            return day.map(this::day).orElseGet(() -> text(""));
        }

        /** The amount and its currency. */
        Line money(Money money) {
            return amount(money).text(money.currency().getCurrencyCode());
        }

        /**
         * The amount as a number, for sums; the head of the column names the currency. A spreadsheet counts in binary
         * fractions of 15 digits: an amount that it would not keep exactly stands as text.
         */
        Line amount(Money money) {
            return number(money.decimal().toPlainString());
        }

        /** A plain decimal number, shown with as many places as it is written with. */
        Line number(String plain) {
            if (plain.chars().filter(Character::isDigit).count() > MOST_DIGITS) {
                return text(plain);
            }
            var point = plain.indexOf('.');
            next(style(point < 0 ? 0 : plain.length() - point - 1)).setCellValue(Double.parseDouble(plain));
            return this;
        }

        /** A cell that waits for a day or a number. */
        Line empty(CellStyle style) {
            next(style);
            return this;
        }

        Line money(Optional<Money> money) {
            return money.map(this::money).orElseGet(() -> text("").text(""));
        }

        Line count(long value) {
            next(count).setCellValue(value);
            return this;
        }

        /** File, sheet and row in three columns. */
        Line place(Place place) {
            return text(place.file()).text(place.sheet()).count(place.row());
        }

        private Cell next(CellStyle style) {
            var cell = row.createCell(column++);
            cell.setCellStyle(style);
            return cell;
        }
    }

    private CellStyle style(int digits) {
        return amounts.computeIfAbsent(digits, unused -> style(digits == 0 ? "#,##0" : "#,##0." + "0".repeat(digits)));
    }
}
