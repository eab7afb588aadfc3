package org.clayton.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.clayton.intake.facts.IntakeReport;
import org.clayton.intake.facts.Notice;
import org.clayton.intake.facts.Place;
import org.clayton.intake.facts.Refusal;
import org.clayton.intake.facts.SheetReading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad files that only a program can make (locks, bombs); the others stand in testdata/errors. */
class BadInputTest {

    @TempDir
    Path folder;

    @BeforeEach
    void one_good_statement() throws IOException {
        Files.writeString(folder.resolve("good.csv"), "Date,Description,Amount,Currency\n2024-01-02,Tea,-2.50,EUR\n");
    }

    @Test
    void no_folder() {
        var nowhere = folder.resolve("nowhere");
        assertBad(nowhere, nowhere + ": nothing. There is no such folder. Maybe the name is misspelled");
    }

    @Test
    void a_file_instead_of_a_folder() {
        var file = folder.resolve("good.csv");
        assertBad(
                file,
                file + ": a file. A case is a folder of spreadsheets. Maybe name the folder that holds this file");
    }

    @Test
    void an_encrypted_workbook() throws Exception {
        try (var container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var data = encryptor.getDataStream(container);
                    var book = new XSSFWorkbook()) {
                book.createSheet("Promet").createRow(0).createCell(0).setCellValue("Datum");
                book.write(data);
            }
            write("locked.xlsx", container::writeFilesystem);
        }
        assertRefused(
                "locked.xlsx",
                "a file locked by a password",
                "It cannot be read without it",
                "Maybe run with --password and type it in when asked, or save the file again without a password");
    }

    @Test
    void an_encrypted_workbook_of_excel_97() throws Exception {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (var book = new HSSFWorkbook()) {
            book.createSheet("Promet").createRow(0).createCell(0).setCellValue("Datum");
            write("locked.xls", book::write);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertRefused(
                "locked.xls",
                "a file locked by a password",
                "It cannot be read without it",
                "Maybe run with --password and type it in when asked, or save the file again without a password");
    }

    @Test
    void a_truncated_workbook_of_excel_97() throws Exception {
        Path file = folder.resolve("cut.xls");
        try (var book = new HSSFWorkbook()) {
            var sheet = book.createSheet("Promet");
            for (var row = 0; row < 500; row++) {
                sheet.createRow(row).createCell(0).setCellValue("row " + row);
            }
            write("cut.xls", book::write);
        }
        var whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        var report = read();
        assertThat(report.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.place().file()).isEqualTo("cut.xls");
            assertThat(refusal.found())
                    .isIn("a damaged workbook (.xls)", "the start of a workbook (.xls) without its end");
        });
    }

    @Test
    void a_zip_bomb() throws Exception {
        write("bomb.xlsx", out -> {
            try (var zip = new ZipOutputStream(out)) {
                entry(zip, "[Content_Types].xml", BARE_TYPES);
                entry(zip, "_rels/.rels", BARE_ROOT);
                entry(zip, "xl/workbook.xml", BARE_BOOK);
                entry(zip, "xl/_rels/workbook.xml.rels", BARE_RELATIONS);
                zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
                zip.write("<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>"
                        .getBytes(StandardCharsets.UTF_8));
                var blanks = new byte[1 << 20];
                Arrays.fill(blanks, (byte) ' ');
                for (var megabytes = 0; megabytes < 200; megabytes++) {
                    zip.write(blanks);
                }
                zip.closeEntry();
            }
        });
        var report = read();
        assertThat(report.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.place().file()).isEqualTo("bomb.xlsx");
            assertThat(refusal.found())
                    .isIn(
                            "a workbook that unpacks to far more than its size (a zip bomb)",
                            "a cell with more than 32,767 characters");
            assertThat(refusal.maybe()).startsWith("Maybe the file was made to ");
        });
    }

    @Test
    void a_million_blank_rows_are_cheap_and_named() throws Exception {
        var cells = new StringBuilder(
                "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Note</t></is></c></row>");
        for (var row = 2; row <= 1_048_576; row++) {
            cells.append("<row r=\"")
                    .append(row)
                    .append("\"><c r=\"A")
                    .append(row)
                    .append("\" s=\"1\"/></row>");
        }
        write("blank.xlsx", out -> {
            try (var zip = new ZipOutputStream(out)) {
                entry(zip, "[Content_Types].xml", BARE_TYPES);
                entry(zip, "_rels/.rels", BARE_ROOT);
                entry(zip, "xl/workbook.xml", BARE_BOOK);
                entry(zip, "xl/_rels/workbook.xml.rels", BARE_RELATIONS);
                entry(
                        zip,
                        "xl/worksheets/sheet1.xml",
                        cells.append("</sheetData></worksheet>").toString());
            }
        });
        var report = read();
        assertThat(report.refusals()).isEmpty();
        assertThat(report.files().get(0).sheets())
                .containsExactly(
                        new IntakeReport.InputSheet("Promet", "not recognised", 0, 1, 0, 0, 0, 1, SheetReading.NONE));
    }

    @Test
    void the_same_file_twice() throws IOException {
        Files.copy(folder.resolve("good.csv"), folder.resolve("good (1).csv"));
        var report = read();
        assertThat(report.refusals()).isEmpty();
        assertThat(report.notices())
                .containsExactly(new Notice(
                        new Place("good.csv", "", 0),
                        "",
                        "the same bytes as in good (1).csv",
                        "The file was handed in twice and is read once"));
    }

    private IntakeReport read() {
        var report = Intake.read(folder, CaseSettings.DEFAULT, new Told(), Progress.SILENT);
        assertThat(report.files())
                .filteredOn(file -> file.path().startsWith("good"))
                .flatExtracting(IntakeReport.InputFile::sheets)
                .extracting(IntakeReport.InputSheet::accepted)
                .contains(1L);
        return report;
    }

    private void assertRefused(String file, String found, String wrong, String maybe) {
        assertThat(read().refusals()).containsExactly(new Refusal(new Place(file, "", 0), "", found, wrong, maybe));
    }

    private static void assertBad(Path folder, String message) {
        assertThatThrownBy(() -> Intake.requireMovements(
                        folder, Intake.read(folder, CaseSettings.DEFAULT, new Told(), Progress.SILENT)))
                .isInstanceOf(BadInput.class)
                .hasMessage(message);
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private void write(String name, Writing writing) throws IOException {
        try (var out = Files.newOutputStream(folder.resolve(name))) {
            writing.to(out);
        }
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static final String BARE_TYPES =
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                    + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                    + ".spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\""
                    + "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>";

    private static final String BARE_ROOT =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" "
                    + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
                    + "Target=\"xl/workbook.xml\"/></Relationships>";

    private static final String BARE_BOOK =
            "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                    + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                    + "<sheets><sheet name=\"Promet\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>";

    private static final String BARE_RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" "
                    + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" "
                    + "Target=\"worksheets/sheet1.xml\"/></Relationships>";
}
