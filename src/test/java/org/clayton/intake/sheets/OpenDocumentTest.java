package org.clayton.intake.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenDocumentTest {

    private static final String STYLES =
            "<style:style style:name=\"ta1\" style:family=\"table\"><style:table-properties table:display=\"true\"/></style:style>"
                    + "<style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>";
    private static final String TABLES = """
            <table:tracked-changes><table:table-cell><text:p>old</text:p></table:table-cell></table:tracked-changes>
            <table:table table:name="Promet" table:style-name="ta1">
             <table:table-column table:number-columns-repeated="2"/>
             <table:table-column table:visibility="collapse"/>
             <table:table-header-rows><table:table-row>
              <table:table-cell office:value-type="string" table:number-columns-spanned="2"><text:p>Datum  i</text:p><text:p>račun</text:p></table:table-cell>
              <table:covered-table-cell/>
              <table:table-cell office:value-type="string"><text:p>a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d</text:p></table:table-cell>
             </table:table-row></table:table-header-rows>
             <table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>
             <table:table-row table:number-rows-repeated="2" table:visibility="collapse">
              <table:table-cell office:value-type="date" office:date-value="2024-02-29"><text:p>29.02.24</text:p></table:table-cell>
              <table:table-cell office:value-type="currency" office:currency="EUR" office:value="1234.565"><text:p>1.234,57 €</text:p></table:table-cell>
              <table:table-cell table:number-columns-repeated="16382"/>
             </table:table-row>
             <table:table-row-group table:display="false"><table:table-row table:visibility="filter">
              <table:table-cell office:value-type="date" office:date-value="2024-02-29T08:15:30.000000000"/>
              <table:table-cell office:value-type="time" office:time-value="PT08H15M30S"><text:p>08:15:30</text:p></table:table-cell>
              <table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>DA</text:p></table:table-cell>
             </table:table-row></table:table-row-group>
             <table:table-row>
              <table:table-cell table:formula="of:=[.A1]/0" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>
              <table:table-cell table:formula="of:=[.B5]*2"/>
              <table:table-cell table:number-columns-repeated="2" office:value-type="percentage" office:value="0.19"><text:p>19%</text:p>
               <office:annotation><dc:creator>Ana</dc:creator><dc:date>2024-01-01</dc:date><text:p>paid in</text:p><text:p>cash</text:p></office:annotation></table:table-cell>
             </table:table-row>
             <table:table-row table:number-rows-repeated="1048560"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
            </table:table>
            <table:table table:name="Tajno" table:style-name="ta2"><table:table-row><table:table-cell office:value-type="float" office:value="8806.950000000001"><text:p>8806,95</text:p></table:table-cell></table:table-row></table:table>
            """;

    private static final String[] ROWS = {
        "# Promet",
        "1 | Datum i\nračun |  | a   b\tc\nd",
        "5 | 2024-02-29 | 1234.565",
        "6 | 2024-02-29 | 1234.565",
        "7 | 2024-02-29T08:15:30 | 08:15:30 | TRUE",
        "8 | #DIV/0! | =[.B5]*2 | 0.19 | 0.19",
        "# Tajno (hidden)",
        "1 | 8806.95"
    };

    @TempDir
    Path folder;

    @Test
    void rows_and_cells_written_once_with_a_count_come_out_one_by_one() throws Exception {
        var file = Archives.write(folder.resolve("statement.xlsx"), Archives.ods(STYLES, TABLES));
        assertThat(SheetText.rows(file)).containsExactly(ROWS);
    }

    @Test
    void the_same_as_one_xml_file() throws Exception {
        var file = folder.resolve("statement.fods");
        Files.writeString(file, Archives.ods(STYLES, TABLES, "office:document"));
        assertThat(SheetText.rows(file)).containsExactly(ROWS);
    }

    @Test
    void hidden_things_notes_formulas_and_rounding_are_listed() throws Exception {
        var file = Archives.write(folder.resolve("statement.ods"), Archives.ods(STYLES, TABLES));
        assertThat(SheetText.notices(file))
                .containsExactly(
                        "5 hidden rows 5:7",
                        "C0 hidden columns C:C",
                        "A1 merged cells A1:B1",
                        "C8 note: Ana: paid in\ncash",
                        "A8 formula: =[.A1]/0",
                        "B8 formula without a stored result: =[.B5]*2",
                        "B5 number shown rounded: 1234.565 is stored and shown as 1.234,57 €");
    }
}
