package org.clayton.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
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

/** Bad files are refused in one plain sentence, and the good one beside them is read all the same. */
class BadInputTest {

    private static final String READ = "Only .xlsx, .xls, .ods, web tables (.html) and delimited text (.csv) are read";
    private static final String CUT = "Maybe the copy or download was cut short; ask for the file again";
    private static final String REPAIR =
            "Maybe open it in a spreadsheet program, let it repair the file, and save it again";

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
    void an_empty_folder() throws IOException {
        var empty = Files.createDirectory(folder.resolve("empty"));
        assertBad(
                empty,
                empty + ": an empty folder. There is no spreadsheet in it. Maybe the files stand in another folder; "
                        + "put the .xlsx, .xls and .csv files of the case here");
    }

    @Test
    void a_folder_without_a_statement() throws IOException {
        var other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("people.csv"), "id,name,type,role\nP1,Ana Anić,person,suspect\n");
        assertBad(
                other,
                other + ": 1 file. None of them is a bank statement or payment list that can be read. Maybe the "
                        + "statements stand in another folder, or their columns must be named in case.yaml");
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
    void a_truncated_workbook() throws Exception {
        var whole = workbook(
                book -> book.createSheet("Promet").createRow(0).createCell(0).setCellValue("Datum"));
        Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(whole, whole.length * 2 / 3));
        assertRefused(
                "cut.xlsx",
                "the start of a workbook (.xlsx) without its end",
                "The file is truncated or damaged and cannot be unpacked",
                CUT);
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
    void a_web_page_in_one_file_named_xls() throws IOException {
        Files.writeString(folder.resolve("page.xls"), "MIME-Version: 1.0\nContent-Type: multipart/related\n");
        assertRefused(
                "page.xls",
                "a web page in one file (.mht)",
                READ,
                "Maybe open it in a spreadsheet program and save it as .xlsx");
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
    void a_row_beyond_the_last_one() throws Exception {
        write("deep.xlsx", out -> {
            try (var zip = new ZipOutputStream(out)) {
                entry(zip, "[Content_Types].xml", BARE_TYPES);
                entry(zip, "_rels/.rels", BARE_ROOT);
                entry(zip, "xl/workbook.xml", BARE_BOOK);
                entry(zip, "xl/_rels/workbook.xml.rels", BARE_RELATIONS);
                entry(
                        zip,
                        "xl/worksheets/sheet1.xml",
                        "<worksheet><sheetData><row r=\"1048577\"/></sheetData></worksheet>");
            }
        });
        assertThat(read().refusals())
                .containsExactly(new Refusal(
                        new Place("deep.xlsx", "Promet", 0),
                        "",
                        "a sheet with more than 1,048,576 rows",
                        "No spreadsheet program writes such a sheet",
                        "Maybe the file was made to do harm; ask its sender for a plain export"));
    }

    @Test
    void a_workbook_whose_entities_reach_for_other_files() throws Exception {
        write("reach.xlsx", out -> {
            try (var zip = new ZipOutputStream(out)) {
                entry(zip, "[Content_Types].xml", BARE_TYPES);
                entry(zip, "_rels/.rels", BARE_ROOT);
                entry(zip, "xl/workbook.xml", BARE_BOOK);
                entry(zip, "xl/_rels/workbook.xml.rels", BARE_RELATIONS);
                entry(
                        zip,
                        "xl/worksheets/sheet1.xml",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><worksheet><sheetData><row r=\"1\">"
                                + "<c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>");
            }
        });
        assertThat(read().refusals())
                .containsExactly(new Refusal(
                        new Place("reach.xlsx", "Promet", 0),
                        "",
                        "XML with a document type or entities of its own",
                        "No spreadsheet program writes such a file; it can be used to reach other files or to fill the memory",
                        "Maybe the file was made to do harm; ask its sender for a plain export"));
    }

    @Test
    void a_bank_message_and_a_picture() throws IOException {
        Files.writeString(folder.resolve("konto.sta"), ":20:STARTUMS\n:25:10020030/1234567\n");
        Files.write(
                folder.resolve("scan.csv"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 1, 2});
        assertThat(read().refusals())
                .containsExactly(
                        new Refusal(
                                new Place("konto.sta", "", 0),
                                "",
                                "the start of a SWIFT message without its fields",
                                "There is no statement in it",
                                "Maybe the copy was cut short, or it is another message; ask the bank for the statement"),
                        new Refusal(
                                new Place("scan.csv", "", 0),
                                "",
                                "binary content that is no workbook",
                                READ,
                                "Maybe it is a picture, an archive or a damaged file; leave it out of the case folder"));
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

    @Test
    void a_table_that_is_no_sheet_of_a_case() throws IOException {
        Files.writeString(folder.resolve("stock.csv"), "Shelf,Tin,Weight\n1,Beans,2\n2,Peas,3\n");
        assertRefused(
                "stock.csv",
                "'Shelf', 'Tin', 'Weight'",
                "No row is known as the header of a bank statement, payment list or other sheet of a case",
                "Maybe name its columns in case.yaml, or leave the file out");
    }

    @Test
    void a_typo_in_case_yaml() throws IOException {
        Files.writeString(folder.resolve("case.yaml"), "name: Small\ncurency: EUR\n");
        assertSettings("case.yaml / line 2: 'curency'. It is not a known setting. Maybe you meant 'currency'");
    }

    @Test
    void a_wrong_value_in_case_yaml() throws IOException {
        Files.writeString(folder.resolve("case.yaml"), "as-of: 31.12.2024\n");
        assertSettings("case.yaml / line 1: '31.12.2024'. It is no date. Maybe write it as 2024-01-31");
        Files.writeString(folder.resolve("case.yaml"), "name: Small\ntracing-method: fifi\n");
        assertSettings(
                "case.yaml / line 2: 'fifi'. It is not one of fifo, lifo, pro-rata, libr, tainted-first, oatway. "
                        + "Maybe you meant 'fifo'");
        Files.writeString(folder.resolve("case.yaml"), "name: Small\nname: Large\n");
        assertSettings(
                "case.yaml / line 2: something that is not YAML, or a key that stands twice. The settings cannot be "
                        + "read. Maybe a colon or a blank before a word is missing");
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

    private void assertSettings(String message) {
        assertThatThrownBy(() -> CaseSettings.read(folder))
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

    private byte[] workbook(Consumer<XSSFWorkbook> content) throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            content.accept(book);
            book.write(bytes);
        }
        return bytes.toByteArray();
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
