package org.clayton.intake.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of web pages, which banks offer as "Excel". */
class WebPageTest {

    @TempDir
    Path folder;

    private Path page(String html, String charset) throws IOException {
        return Files.write(folder.resolve("export.xls"), html.getBytes(Charset.forName(charset)));
    }

    @Test
    void the_rows_of_a_table_are_read_and_the_text_above_it_too() throws Exception {
        var file = page("""
                <!DOCTYPE html><html><head><title>Export</title><style>td {color: red}</style></head><body>
                <h2>Konto: DE89 3704</h2>
                <table><thead><tr><th>Datum<th>Beg&uuml;nstigter</th><TH>Betrag &euro;</TH></tr></thead>
                <tr><td>02.01.2024<td> B&#228;ckerei<br>Gr&ouml;&szlig;l &amp; Sohn <td>-1.234,56
                <tr style="display: none"><td>03.01.2024</td><td></td><td>5</td></tr>
                <tr><td colspan=2>Summe</td><td>7</td></tr></table>
                <p>Ende<script>alert("<td>9</td>")</script></body></html>""", "UTF-8");
        assertThat(SheetText.rows(file))
                .containsExactly(
                        "# ",
                        "1 | Konto: DE89 3704",
                        "2 | Datum | Begünstigter | Betrag €",
                        "3 | 02.01.2024 | Bäckerei\nGrößl & Sohn | -1.234,56",
                        "4 | 03.01.2024 |  | 5",
                        "5 | Summe |  | 7",
                        "6 | Ende");
        assertThat(SheetText.notices(file)).containsExactly("4 hidden rows 4:4", "A5 merged cells A5:B5");
    }

    @Test
    void a_cell_that_reaches_into_the_rows_below_keeps_its_column() throws Exception {
        var file = page(
                "<table><tr><td rowspan=3>a<td>b</tr><tr><td>c</tr><tr><td>d<td>e</tr><tr><td>f</tr></table>", "UTF-8");
        assertThat(SheetText.rows(file)).containsExactly("# ", "1 | a | b", "2 |  | c", "3 |  | d | e", "4 | f");
    }

    @Test
    void a_table_inside_a_cell_has_rows_of_its_own() throws Exception {
        var file = page("<table><tr><td><table><tr><td>1<td>2</tr></table></td></tr></table>", "UTF-8");
        assertThat(SheetText.rows(file)).containsExactly("# ", "1 | 1 | 2");
    }

    @Test
    void the_letters_are_those_that_the_page_names() throws Exception {
        var html = "<html><head><meta http-equiv=Content-Type content=\"text/html; charset=windows-1250\"></head>"
                + "<table><tr><td>Ž<td>Račun</table>";
        var file = page(html, "windows-1250");
        assertThat(SheetText.rows(file)).containsExactly("# ", "1 | Ž | Račun");
        try (var opened = SheetFile.open(file)) {
            assertThat(opened.encoding()).isEqualTo(new Decided("windows-1250", "the page says so"));
        }
        assertThat(SheetText.rows(page("<table><tr><td>Šećer", "UTF-16"))).containsExactly("# ", "1 | Šećer");
    }
}
