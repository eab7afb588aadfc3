package org.clayton.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes files long enough that their rows are read ahead. */
final class LongFiles {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final LocalDate START = LocalDate.of(2023, 1, 1);

    private LongFiles() {}

    static void payments(Path file, int rows) throws IOException {
        var text = new StringBuilder("Transaction id,Date,From account,To account,Amount,Currency,Purpose\n");
        for (var i = 0; i < rows; i++) {
            text.append("T" + i + "," + START.plusDays(i / 50) + ",A" + i % 97 + ",B" + i % 89 + ","
                    + (i % 1000 == 999 ? "none" : i + ".50") + ",EUR,invoice " + i + "\n");
        }
        Files.writeString(file, text);
    }

    static void statement(Path file, int rows) throws IOException {
        var text = new StringBuilder("Booking date,Description,Counterparty,Amount,Balance,Currency\n");
        var balance = 100_000L;
        for (var i = 0; i < rows; i++) {
            var amount = i % 3 == 0 ? -100 - i % 70 : 60 + i % 31;
            balance += amount;
            text.append(START.plusDays(i / 20) + ",transfer " + i + ",Company " + i % 50 + "," + amount + ".00,"
                    + balance + ".00,EUR\n");
        }
        Files.writeString(file, text);
    }

    /** A payment list as .xlsx that points at a text which is not there, behind so many sound rows. */
    static void brokenWorkbook(Path file, int rows) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"" + PACKAGE + "content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + type("workbook.xml", "sheet.main") + type("worksheets/sheet1.xml", "worksheet")
                            + "</Types>");
            put(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + DOCUMENT
                            + "\"><sheets><sheet name=\"Rows\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            put(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
            put(zip, "xl/worksheets/sheet1.xml", sheet(rows));
        }
    }

    private static String sheet(int rows) {
        var sheet = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        row(sheet, 1, "Date", "From account", "To account", "Amount", "Currency");
        for (var i = 2; i < rows + 2; i++) {
            row(sheet, i, START.plusDays(i / 50).toString(), "C" + i % 97, "D" + i % 89, i + ".25", "EUR");
        }
        sheet.append("<row r=\"" + (rows + 2) + "\"><c t=\"s\"><v>7</v></c></row></sheetData></worksheet>");
        return sheet.toString();
    }

    private static void row(StringBuilder sheet, int number, String... cells) {
        sheet.append("<row r=\"" + number + "\">");
        for (var cell : cells) {
            sheet.append("<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>");
        }
        sheet.append("</row>");
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/xl/" + part + "\" ContentType=\""
                + "application/vnd.openxmlformats-officedocument.spreadsheetml." + type + "+xml\"/>";
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\"" + DOCUMENT
                + "/" + type + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
