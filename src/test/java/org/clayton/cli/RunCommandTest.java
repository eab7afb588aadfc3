package org.clayton.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input gets one paragraph, the documented exit code, and nothing half-written; the other files are still read. */
class RunCommandTest extends AtTheTerminal {

    private static final String STATEMENT = """
            Account;RS35105008123123123173
            Holder;Petar Petrović
            Currency;EUR

            Date;Description;Counterparty;Amount;Balance
            2024-03-01;wage;Firma d.o.o.;1.500,00;1.500,00
            2024-03-04;groceries;Shop;-45,10;1.454,90
            2024-03-07;rent;Landlord;-600,00;854,90
            2024-03-11;fuel;Station;-60,25;794,65
            2024-03-12;groceries;Shop;-31,40;763,25
            """;

    @TempDir
    Path disk;

    private Path folder = Path.of("");

    @BeforeEach
    void a_case_with_one_good_statement() throws IOException {
        folder = Files.createDirectory(disk.resolve("case"));
        Files.writeString(folder.resolve("statement.csv"), STATEMENT, UTF_8);
    }

    @Test
    void a_good_case_is_run_and_its_papers_written() {
        assertThat(run()).isEqualTo(ExitCode.DONE);
        assertThat(screen.toString())
                .contains("1 files, 1 sheets", "5 movements", "Not judged, which does not mean clean");
        assertThat(out().resolve("result.json")).exists();
        assertThat(out().resolve("workpaper.xlsx")).exists();
    }

    @Test
    void json_prints_the_result_file_and_nothing_else() throws IOException {
        assertThat(run("--json")).isEqualTo(ExitCode.DONE);
        assertThat(screen).hasToString(Files.readString(out().resolve("result.json")));
    }

    @Test
    void an_empty_folder_is_no_case() throws IOException {
        Files.delete(folder.resolve("statement.csv"));
        refused(run(), folder.toString());
    }

    @Test
    void a_folder_that_is_not_there_is_no_case() throws IOException {
        Files.delete(folder.resolve("statement.csv"));
        Files.delete(folder);
        refused(run(), folder.toString());
    }

    @Test
    void a_folder_without_a_statement_is_no_case() throws IOException {
        Files.delete(folder.resolve("statement.csv"));
        Files.writeString(
                folder.resolve("travel.csv"),
                "who,departs,arrives,from,to,means\nAna,2024-01-02,2024-01-02,Split,Praia,air\n");
        refused(run(), folder.toString());
    }

    @Test
    void a_slip_in_case_yaml_names_the_line_and_the_word_that_was_meant() throws IOException {
        Files.writeString(folder.resolve("case.yaml"), "name: A case\ncurency: EUR\n");
        refused(run(), "case.yaml");
        assertThat(aside.toString()).contains("line 2", "curency", "Maybe", "currency");
    }

    @Test
    void an_unknown_option_is_named() {
        assertThat(run("--metod", "fifo")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(aside.toString()).contains("--metod").doesNotContain("\tat ");
        assertThat(out()).doesNotExist();
    }

    @Test
    void an_unknown_method_is_named_with_those_there_are() {
        assertThat(run("--method", "fiffo")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(aside.toString()).contains("fiffo", "Maybe", "fifo, lifo, pro-rata, libr");
        assertThat(out()).doesNotExist();
    }

    @Test
    void an_output_folder_that_cannot_be_made_is_named() throws IOException {
        var file = Files.writeString(disk.resolve("occupied"), "a file, not a folder");
        var code = execute(
                "run", folder.toString(), "--out", file.resolve("papers").toString());
        refused(code, file.toString());
        assertThat(file).hasContent("a file, not a folder");
    }

    @Test
    void an_output_folder_with_somebody_elses_files_is_left_alone() throws IOException {
        Files.createDirectory(out());
        Files.writeString(out().resolve("thesis.txt"), "years of work");
        assertThat(run()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(out().resolve("thesis.txt")).hasContent("years of work");
        assertThat(out().resolve("result.json")).doesNotExist();
    }

    @Test
    void a_rule_folder_that_is_not_there_stops_the_run_before_it_judges() {
        refused(run("--rules", disk.resolve("no-rules").toString()), "no-rules");
    }

    @Test
    void an_encrypted_workbook_is_refused_and_the_rest_is_read() throws Exception {
        try (var workbook = new XSSFWorkbook();
                var container = new POIFSFileSystem()) {
            workbook.createSheet("Promet").createRow(0).createCell(0).setCellValue("secret");
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("password");
            try (var stream = encryptor.getDataStream(container)) {
                workbook.write(stream);
            }
            try (var file = Files.newOutputStream(folder.resolve("locked.xlsx"))) {
                container.writeFilesystem(file);
            }
        }
        othersAreRead("locked.xlsx");
    }

    @Test
    void a_truncated_workbook_is_refused_and_the_rest_is_read() throws IOException {
        var whole = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            workbook.createSheet("Promet").createRow(0).createCell(0).setCellValue("Datum");
            workbook.write(whole);
        }
        var half = java.util.Arrays.copyOf(whole.toByteArray(), whole.size() / 2);
        Files.write(folder.resolve("cut.xlsx"), half);
        othersAreRead("cut.xlsx");
    }

    @Test
    void a_zip_bomb_is_refused_and_the_rest_is_read() throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("bomb.xlsx")))) {
            entry(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"rels\" ContentType="
                            + "\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType="
                            + "\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
            entry(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                            + " Target=\"xl/workbook.xml\"/></Relationships>");
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<workbook>".getBytes(UTF_8));
            blanks(zip, 300_000_000);
            zip.closeEntry();
        }
        othersAreRead("bomb.xlsx");
    }

    @Test
    void a_web_page_named_xls_is_read_by_what_it_is() throws IOException {
        var rows = STATEMENT
                .replace("123173", "123270")
                .lines()
                .map(line -> "<tr><td>" + line.replace(";", "</td><td>") + "</td></tr>");
        Files.writeString(
                folder.resolve("export.xls"),
                "<html><body><table>" + rows.collect(Collectors.joining()) + "</table></body></html>");
        assertThat(run("--strict")).isEqualTo(ExitCode.DONE);
        assertThat(screen.toString()).contains("10 movements").doesNotContain("Refused");
    }

    @Test
    void a_sheet_with_a_million_blank_rows_is_read_to_its_end() throws IOException {
        Files.writeString(
                folder.resolve("blank.csv"), STATEMENT.replace("123173", "123270") + ";;;;\n".repeat(1_000_000));
        assertThat(run()).isEqualTo(ExitCode.DONE);
        assertThat(screen.toString()).contains("2 files, 2 sheets");
    }

    private void othersAreRead(String bad) {
        assertThat(run("--strict")).isEqualTo(ExitCode.REFUSALS);
        assertThat(screen.toString())
                .contains("5 movements", "Refused (1)", bad, "Maybe")
                .doesNotContain("Exception");
        assertThat(out().resolve("result.json")).exists();
    }

    private void refused(int code, String place) {
        assertThat(code).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(aside.toString()).contains(place, "Maybe").doesNotContain("\tat ", "Exception");
        assertThat(out()).doesNotExist();
    }

    private Path out() {
        return disk.resolve("papers");
    }

    private int run(String... more) {
        var words = new java.util.ArrayList<>(java.util.List.of("run", folder.toString(), "--out", out().toString()));
        words.addAll(java.util.List.of(more));
        return execute(words.toArray(String[]::new));
    }

    private int execute(String... words) {
        return type(words);
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(UTF_8));
        zip.closeEntry();
    }

    private static void blanks(OutputStream out, int bytes) throws IOException {
        var block = new byte[1 << 16];
        java.util.Arrays.fill(block, (byte) ' ');
        for (var written = 0; written < bytes; written += block.length) {
            out.write(block);
        }
    }
}
