package org.clayton.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clayton.intake.sheets.Archives.ods;
import static org.clayton.intake.sheets.Archives.write;
import static org.clayton.intake.sheets.Archives.xlsx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.clayton.intake.sheets.Archives;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to do harm are refused in plain words or read without harm, and the file beside them is read. */
class HostileFilesTest {

    private static final String LAUGHS =
            "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
    private static final String REACH = "<!DOCTYPE x [<!ENTITY c SYSTEM \"file:///etc/hostname\">]>";
    private static final String ENTITIES = "XML with a document type or entities of its own";
    private static final String EMPTY_CELLS = "a sheet with millions of empty cells between few that are filled";
    private static final String EXCEL_XML = "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">"
            + "<Worksheet Name=\"A\"><Table><Row><Cell><Data>&c;</Data></Cell></Row></Table></Worksheet></Workbook>";

    @TempDir
    Path disk;

    private HostileFolder hostile;

    @BeforeEach
    void a_sound_statement() throws IOException {
        hostile = new HostileFolder(Files.createDirectories(disk.resolve("deep/case")));
    }

    private static String sheet(String rows) {
        return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    }

    private static String cell(String reference, String text) {
        return "<row><c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c></row>";
    }

    private static String table(String rows) {
        return "<table:table table:name=\"A\">" + rows + "</table:table>";
    }

    @ParameterizedTest(name = "in .{0}")
    @ValueSource(strings = {"xlsx", "texts", "ods", "xml", "fods"})
    void entities_that_reach_for_other_files_or_laugh_a_billion_times(String where) throws IOException {
        for (var type : new String[] {LAUGHS, REACH}) {
            switch (where) {
                case "xlsx" -> write(hostile.file("x.xlsx"), xlsx(type + sheet(cell("A1", "&c;"))));
                case "texts" -> {
                    var parts = xlsx(sheet(""));
                    parts.put("xl/sharedStrings.xml", type + "<sst><si><t>&c;</t></si></sst>");
                    parts.put(
                            "xl/_rels/workbook.xml.rels",
                            Archives.relations("rId1", "worksheet", "worksheets/sheet1.xml")
                                    .replace(
                                            "</Relationships>",
                                            "<Relationship Id=\"s\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"));
                    write(hostile.file("x.xlsx"), parts);
                }
                case "ods" -> {
                    var parts = ods("", table("<table:table-row/>"));
                    parts.compute(
                            "content.xml",
                            (name, text) -> type + String.valueOf(text).substring(38));
                    write(hostile.file("x.ods"), parts);
                }
                case "xml" -> Files.writeString(hostile.file("x.xls"), "<?xml version=\"1.0\"?>" + type + EXCEL_XML);
                default ->
                    Files.writeString(
                            hostile.file("x.fods"),
                            "<?xml version=\"1.0\"?>" + type
                                    + ods("", "", "office:document").substring(38));
            }
            assertThat(hostile.refused()).containsExactly(ENTITIES);
        }
    }

    @Test
    void entities_of_a_web_page_mean_nothing() throws IOException {
        Files.writeString(
                hostile.file("x.xls"),
                REACH.replace("DOCTYPE x", "DOCTYPE html") + "<html><table><tr><td>&c;<td>b<td>c</tr></table></html>");
        assertThat(hostile.refused()).containsExactly("'&c;', 'b', 'c'");
    }

    @ParameterizedTest(name = "in .{0}")
    @ValueSource(strings = {"xlsx", "ods"})
    void a_zip_bomb(String format) throws IOException {
        var row = format.equals("xlsx") ? "<row r=\"1\"><c r=\"A1\"></c></row>" : "<table:table-row></table:table-row>";
        var rows = row.repeat((80 << 20) / row.length());
        write(hostile.file("x." + format), format.equals("xlsx") ? xlsx(sheet(rows)) : ods("", table(rows)));
        assertThat(Files.size(hostile.file("x." + format))).isLessThan(400_000);
        assertThat(hostile.refused()).containsExactly("a workbook that unpacks to far more than its size (a zip bomb)");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"../../../escaped.xml", "/tmp/../../escaped.xml", "..\\..\\escaped.xml"})
    void a_name_in_the_archive_that_climbs_out_of_the_folder(String name) throws IOException {
        Map<String, String> parts = xlsx(sheet(cell("A1", "a")));
        parts.put(name, "<worksheet/>");
        parts.put("xl/_rels/workbook.xml.rels", Archives.relations("rId1", "worksheet", "../" + name));
        write(hostile.file("x.xlsx"), parts);
        assertThat(hostile.read().files()).hasSize(2);
        try (Stream<Path> all = Files.walk(disk)) {
            assertThat(all.filter(path -> path.toString().contains("escaped"))).isEmpty();
        }
    }

    @Test
    void links_to_other_files_are_listed_and_not_followed_and_macros_not_run() throws IOException {
        Map<String, String> parts = xlsx(sheet(cell("A1", "a")));
        parts.put("xl/vbaProject.bin", "Sub Auto_Open()");
        parts.put("xl/externalLinks/externalLink1.xml", "<externalLink/>");
        parts.put(
                "xl/externalLinks/_rels/externalLink1.xml.rels",
                Archives.relations("r", "externalLinkPath", "file:///etc/passwd")
                        .replace("/></", " TargetMode=\"External\"/></"));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                Archives.relations("rId1", "worksheet", "worksheets/sheet1.xml")
                        .replace(
                                "</Relationships>",
                                "<Relationship Id=\"m\" Type=\"x/vbaProject\" Target=\"vbaProject.bin\"/>"
                                        + "<Relationship Id=\"l\" Type=\"x/externalLink\" Target=\"externalLinks/externalLink1.xml\"/></Relationships>"));
        write(hostile.file("x.xlsm"), parts);
        assertThat(hostile.noticed()).contains("macros", "link to another file: file:///etc/passwd");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "XFD1, ",
        "XFE1, 'a sheet with more than 16,384 columns'",
        "ZZZZZZZZZZ1, 'a sheet with more than 16,384 columns'",
    })
    void the_last_column(String reference, String found) throws IOException {
        write(hostile.file("x.xlsx"), xlsx(sheet(cell(reference, "a"))));
        if (found == null) {
            assertThat(hostile.refused()).isEmpty();
        } else {
            assertThat(hostile.refused()).containsExactly(found);
        }
    }

    @Test
    void a_text_of_too_many_columns() throws IOException {
        Files.writeString(hostile.file("x.csv"), "a" + ";b".repeat(20_000) + "\n");
        assertThat(hostile.refused()).containsExactly("a sheet with more than 16,384 columns");
    }

    @Test
    void rows_beyond_the_last() throws IOException {
        write(hostile.file("x.xlsx"), xlsx(sheet("<row r=\"1048577\"><c t=\"inlineStr\"><is><t>a</t></is></c></row>")));
        assertThat(hostile.refused()).containsExactly("a sheet with more than 1,048,576 rows");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"32767, ", "32768, 'a cell with more than 32,767 characters'"})
    void the_longest_cell(int length, String found) throws IOException {
        write(hostile.file("x.xlsx"), xlsx(sheet(cell("A1", "x".repeat(length)))));
        assertThat(hostile.refused()).isEqualTo(found == null ? java.util.List.of() : java.util.List.of(found));
    }

    @Test
    void rows_with_nothing_but_a_far_cell() throws IOException {
        write(
                hostile.file("x.xlsx"),
                xlsx(sheet(
                        cell("XFD1", "a").replace(" r=\"XFD1\"", " r=\"XFD\"").repeat(2_000))));
        assertThat(hostile.refused()).containsExactly(EMPTY_CELLS);
        Files.delete(hostile.file("x.xlsx"));
        Files.writeString(hostile.file("x.csv"), (";".repeat(16_000) + "a\n").repeat(2_000));
        assertThat(hostile.refused()).containsExactly(EMPTY_CELLS);
    }

    @Test
    void a_row_that_is_to_be_repeated_into_millions_of_cells() throws IOException {
        var row = "<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell"
                + " table:number-columns-repeated=\"16384\" office:value-type=\"string\"><text:p>a</text:p>"
                + "</table:table-cell></table:table-row>";
        write(hostile.file("x.ods"), ods("", table(row)));
        assertThat(hostile.refused())
                .containsExactly("a sheet with few rows that are to be repeated into millions of cells");
    }

    @Test
    void a_workbook_without_sheets() throws IOException {
        Map<String, String> parts = xlsx("");
        parts.put("xl/workbook.xml", "<workbook><sheets/></workbook>");
        write(hostile.file("x.xlsx"), parts);
        assertThat(hostile.refused()).containsExactly("a workbook without sheets");
    }

    @Test
    void elements_in_elements_without_end() throws IOException {
        write(hostile.file("x.xlsx"), xlsx("<a>".repeat(100_000)));
        assertThat(hostile.refused()).containsExactly("XML elements nested more than 256 deep");
        Files.delete(hostile.file("x.xlsx"));
        Files.writeString(hostile.file("x.xls"), "<html>" + "<table><tr><td>".repeat(100_000));
        assertThat(hostile.refused()).containsExactly("a sheet with tables in tables, more than 32 deep");
    }

    @Test
    void formulas_in_text_stay_text() throws IOException {
        Files.writeString(
                hostile.file("x.csv"),
                "Date;Description;Amount;Currency\n2024-01-02;=cmd|'/C calc'!A0;-1.00;EUR\n2024-01-03;@SUM(A1);-2.00;EUR\n");
        var told = new Told();
        Intake.read(hostile.file("x.csv").getParent(), CaseSettings.DEFAULT, told, Progress.SILENT);
        assertThat(told.toString() + told.text(hostile.read())).contains("=cmd|'/C calc'!A0", "@SUM(A1)");
    }
}
