package org.clayton.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.clayton.judge.RuleTables;
import org.clayton.judge.Table;

/** The thresholds and lists of a rule book as one workbook, made to be changed and read in again. */
public final class RulesWorkbook {

    static final String READ_ME = "read me";
    static final String STATE = "State";
    private static final String SOURCES = "sources";
    private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);
    private static final int USUAL_WIDTH = 14;
    private static final Map<String, Integer> WIDTHS = Map.of(
            "file", 10, "name", 30, "title", 52, "note", 60, "key", 28, "where", 40, "by", 24, "value", 12, "country",
            9);
    private static final List<List<String>> HOW = List.of(
            List.of("What it is", "The numbers and lists of a rule book: one row is one dated value."),
            List.of(
                    "To change",
                    "Change, add or delete rows in 'thresholds' and in the lists; leave the headings. Any order, any filter."),
            List.of(
                    "From when",
                    "A number of the law that changes gets a new row with a new 'from'; the old row stays: an old movement is judged by the number of its own day."),
            List.of(
                    "Days",
                    "Real dates. 'from' is the first day a value holds, 'until' the last; an empty 'until' is open."),
            List.of(
                    "Numbers",
                    "Plain numbers. 85 with unit percent is 85 %. Money has its currency in the next column. No formulas."),
            List.of("asked", "at-least: the rule asks for this much or more. at-most: for less, or no more."),
            List.of(
                    "Source",
                    "Each row cites one key of the sheet 'sources'. That sheet is for looking up; a new source is written into sources.yaml."),
            List.of("Title, unit, asked", "They belong to the threshold: the same on each of its rows."),
            List.of(
                    "To read it in",
                    "clayton rules import FILE.xlsx --rules DIR shows what changes and asks before it writes. Then the rules are on trial until a second person signs."));

    private final Sheets sheets;

    private RulesWorkbook(Sheets sheets) {
        this.sheets = sheets;
    }

    /** @throws IOException when it cannot be written */
    public static void write(RuleTables rules, OutputStream out) throws IOException {
        try (var workbook = new SXSSFWorkbook(null, 200, false, true)) { // shared texts: every program edits them well
            workbook.setZip64Mode(Zip64Mode.AsNeeded);
            var properties = workbook.getXSSFWorkbook().getProperties().getCoreProperties();
            properties.setCreator("Clayton");
            properties.setCreated(Optional.of(Repeatable.start(UNDATED)));
            properties.setModified(Optional.of(Repeatable.start(UNDATED)));
            var book = new RulesWorkbook(new Sheets(workbook));
            book.readMe(rules.state());
            for (var table : rules.tables()) {
                book.table(table, rules.sources().rows().size());
            }
            book.table(rules.sources(), 0);
            var bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            out.write(Repeatable.withoutTimes(bytes.toByteArray()));
        }
    }

    private void readMe(String state) {
        var sheet = sheets.sheet(READ_ME, List.of("What", "How it stands"), 20, 110);
        HOW.forEach(said -> sheet.line().strong(said.get(0)).text(said.get(1)));
        sheet.line().strong(STATE).text(state);
        sheet.done();
    }

    private void table(Table table, int sources) {
        var columns = table.columns();
        var widths = columns.stream()
                .mapToInt(column -> WIDTHS.getOrDefault(column.name(), USUAL_WIDTH))
                .toArray();
        var names = columns.stream().map(Table.Column::name).toList();
        var sheet = sheets.sheet(table.name(), names, widths);
        for (var i = 0; i < columns.size(); i++) {
            sheet.columnOf(i, style(columns.get(i)));
        }
        table.rows().forEach(row -> row(sheet.line(), columns, row));
        if (sources > 0) {
            var cited = SOURCES + "!$A$2:$A$" + (sources + 1);
            sheet.offer(names.indexOf("source"), sheet.choices().createFormulaListConstraint(cited));
        }
        offer(sheet, names.indexOf("unit"), "money", "count", "days", "hours", "percent");
        offer(sheet, names.indexOf("asked"), "at-least", "at-most");
        sheet.done();
    }

    private static void offer(Sheets.Sheet sheet, int column, String... words) {
        if (column >= 0) {
            sheet.offer(column, sheet.choices().createExplicitListConstraint(words));
        }
    }

    private org.apache.poi.ss.usermodel.CellStyle style(Table.Column column) {
        return switch (column.kind()) {
            case TEXT -> sheets.text();
            case DAY -> sheets.day();
            case NUMBER -> sheets.number(2);
        };
    }

    private void row(Sheets.Line line, List<Table.Column> columns, List<String> row) {
        for (var i = 0; i < columns.size(); i++) {
            var cell = row.get(i);
            var kind = columns.get(i).kind();
            if (cell.isEmpty() && kind != Table.Kind.TEXT) {
                line.empty(style(columns.get(i)));
            } else if (kind == Table.Kind.DAY) {
                day(line, cell);
            } else if (kind == Table.Kind.NUMBER) {
                line.number(cell);
            } else {
                line.text(cell);
            }
        }
    }

    /** A spreadsheet counts days from 1900; an older one stays text. */
    private static void day(Sheets.Line line, String cell) {
        try {
            var day = LocalDate.parse(cell);
            if (day.getYear() > 1900) {
                line.day(day);
                return;
            }
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("the check of the rule book lets no such day pass: " + cell, e);
        }
        line.text(cell);
    }
}
