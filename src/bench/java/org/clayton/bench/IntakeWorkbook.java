package org.clayton.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.clayton.bench.IntakeRows.Store;

/** Writes a plain .xlsx workbook of one sheet, its texts shared as spreadsheet programs do or inline as exports do. */
final class IntakeWorkbook {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final boolean shared;
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private int uses;

    IntakeWorkbook(boolean shared) {
        this.shared = shared;
    }

    void write(IntakeRows rows, Path file) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file));
                var out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            out.write(HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + override("workbook.xml", "sheet.main+xml") + override("worksheets/sheet1.xml", "worksheet+xml")
                    + override("styles.xml", "styles+xml") + override("sharedStrings.xml", "sharedStrings+xml")
                    + "</Types>");
            entry(zip, out, "_rels/.rels");
            out.write(HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                    + relation(1, "officeDocument", "xl/workbook.xml") + "</Relationships>");
            entry(zip, out, "xl/workbook.xml");
            out.write(HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + DOCUMENT
                    + "\"><sheets><sheet name=\"Rows\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            entry(zip, out, "xl/_rels/workbook.xml.rels");
            out.write(HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                    + relation(1, "worksheet", "worksheets/sheet1.xml") + relation(2, "styles", "styles.xml")
                    + relation(3, "sharedStrings", "sharedStrings.xml") + "</Relationships>");
            entry(zip, out, "xl/styles.xml");
            out.write(HEAD + "<styleSheet xmlns=\"" + MAIN + "\"><fonts count=\"1\"><font/></fonts><fills count=\"1\">"
                    + "<fill/></fills><borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/>"
                    + "</cellStyleXfs><cellXfs count=\"2\"><xf numFmtId=\"0\"/>"
                    + "<xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
            entry(zip, out, "xl/worksheets/sheet1.xml");
            sheet(rows, out);
            entry(zip, out, "xl/sharedStrings.xml");
            out.write(
                    HEAD + "<sst xmlns=\"" + MAIN + "\" count=\"" + uses + "\" uniqueCount=\"" + texts.size() + "\">");
            for (var text : texts.keySet()) {
                out.write("<si><t>" + text + "</t></si>");
            }
            out.write("</sst>");
        }
    }

    private static void entry(ZipOutputStream zip, Writer out, String name) throws IOException {
        out.flush();
        zip.putNextEntry(new ZipEntry(name));
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/xl/" + part + "\" ContentType=\"" + TYPE + type + "\"/>";
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + DOCUMENT + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private void sheet(IntakeRows rows, Writer out) throws IOException {
        out.write(HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetData><row r=\"1\">");
        for (var column = 0; column < rows.header().size(); column++) {
            text(out, "" + (char) ('A' + column) + 1, rows.header().get(column));
        }
        out.write("</row>");
        var number = 1;
        for (String[] row; (row = rows.next()) != null; ) {
            out.write("<row r=\"" + ++number + "\">");
            for (var column = 0; column < row.length; column++) {
                cell(
                        out,
                        "" + (char) ('A' + column) + number,
                        row[column],
                        rows.stores().get(column));
            }
            out.write("</row>");
        }
        out.write("</sheetData></worksheet>");
    }

    private void cell(Writer out, String at, String text, Store store) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        switch (store) {
            case DATE ->
                out.write("<c r=\"" + at + "\" s=\"1\"><v>"
                        + (LocalDate.parse(text).toEpochDay() + 25_569) + "</v></c>");
            case NUMBER -> out.write("<c r=\"" + at + "\"><v>" + text + "</v></c>");
            case TEXT -> text(out, at, text);
        }
    }

    private void text(Writer out, String at, String text) throws IOException {
        if (!shared) {
            out.write("<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>");
            return;
        }
        uses++;
        out.write("<c r=\"" + at + "\" t=\"s\"><v>" + texts.computeIfAbsent(text, unused -> texts.size()) + "</v></c>");
    }
}
