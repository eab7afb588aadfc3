package org.clayton.intake.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpreadsheetXmlTest {

    private static final String BOOK = """
            <?xml version="1.0"?>
            <?mso-application progid="Excel.Sheet"?>
            <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
             <Worksheet ss:Name="Promet"><Table>
              <Column ss:Index="2" ss:Hidden="1" ss:Span="1"/>
              <Row><Cell ss:MergeAcross="1"><Data ss:Type="String">Konto &amp; Datum</Data></Cell><Cell><Data ss:Type="String">Betrag</Data></Cell></Row>
              <Row ss:Index="4" ss:Hidden="1">
               <Cell><Data ss:Type="DateTime">2024-02-29T00:00:00.000</Data></Cell>
               <Cell ss:Index="3" ss:Formula="=R[-1]C*2"><Data ss:Type="Number">12.5</Data><Comment ss:Author="Ana"><ss:Data><B>cash</B></ss:Data></Comment></Cell>
               <Cell><Data ss:Type="Boolean">1</Data></Cell><Cell ss:Formula="=RC[-1]"/></Row>
             </Table></Worksheet>
             <Worksheet ss:Name="Tajno"><Table><Row><Cell><Data ss:Type="Error">#N/A</Data></Cell></Row></Table>
              <WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet>
            </Workbook>""";

    @TempDir
    Path folder;

    @Test
    void a_workbook_of_excel_2003_in_xml() throws Exception {
        var file = folder.resolve("export.xls");
        Files.writeString(file, BOOK);
        assertThat(SheetText.rows(file))
                .containsExactly(
                        "# Promet",
                        "1 | Konto & Datum |  | Betrag",
                        "4 | 2024-02-29 |  | 12.5 | TRUE | =RC[-1]",
                        "# Tajno (hidden)",
                        "1 | #N/A");
        assertThat(SheetText.notices(file))
                .containsExactly(
                        "4 hidden rows 4:4",
                        "B0 hidden columns B:C",
                        "A1 merged cells A1:B1",
                        "C4 note: Ana: cash",
                        "C4 formula: =R[-1]C*2",
                        "E4 formula without a stored result: =RC[-1]");
    }
}
