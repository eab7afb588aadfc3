package org.clayton.intake.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the cells of text files are parted (trap 20). */
class DelimiterTest {

    @TempDir
    Path folder;

    private Path text(String text) throws Exception {
        return Files.write(folder.resolve("export.txt"), text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '!',
            value = {
                "a;b;c\\n1;2,5;3 ! ;",
                "a,b,c\\n1,2.5,3 ! ,",
                "a\\tb\\n1,5\\t2,5 ! \\t",
                "a|b|c\\n1|2,5|3 ! |",
                "sep=;\\na;b\\n1,5;2,5\\n1,5;2,5 ! ;",
                // tables of several widths, decimal commas
                "a;1,5\\nb;c;d;2,5\\ne;f;3,5\\ng;h;i;j;4,5 ! ;",
                "a;Stan, Zadar\\nb;c;d;2,5\\ne;f;3,5\\ng;h;i;j;4,5 ! ;",
                "day,sum\\n2024-01-02,100\\n2024-01-03,200 ! ,",
                "'\"x;y\",\"2,50\"\\n\"z;w\",\"3,10\"' ! ,",
            })
    void the_delimiter_is_found(String text, String delimiter) throws Exception {
        try (var opened = SheetFile.open(text(plain(text)))) {
            assertThat(opened.delimiter().how()).isEqualTo(delimiter.equals("\\t") ? "tab" : "'" + delimiter + "'");
            assertThat(opened.delimiter().why()).isNotEmpty();
        }
    }

    private static String plain(String text) {
        return text.replace("\\n", "\n").replace("\\t", "\t").replace("'", "");
    }

    @Test
    void carriage_returns_in_any_number_end_one_line() throws Exception {
        var file = text("a;b\r\r\n1;2\r\r\n3;4\r\n5;6\r7;8\n");
        assertThat(SheetText.rows(file))
                .filteredOn(row -> !row.startsWith("#"))
                .map(row -> row.replaceAll("^\\d+ \\| ", ""))
                .containsExactly("a | b", "1 | 2", "3 | 4", "5 | 6", "7 | 8");
    }

    @Test
    void a_lone_quotation_mark_swallows_no_rows() throws Exception {
        var text = new StringBuilder("day;text;sum\n");
        for (var row = 2; row < 3_000; row++) {
            var words = row == 1_000 ? "\"Cafe" : row == 2_000 ? "Bar 1\" pipe" : "\"quoted; text\"";
            text.append("2024-01-02;").append(words).append(";").append(row).append('\n');
        }
        var rows = SheetText.rows(text(text.toString()));
        assertThat(rows).hasSize(3_000);
        assertThat(rows.get(1_000)).isEqualTo("1000 | 2024-01-02 | \"Cafe | 1000");
        assertThat(rows.get(2_000)).isEqualTo("2000 | 2024-01-02 | Bar 1\" pipe | 2000");
        assertThat(rows.get(2_999)).isEqualTo("2999 | 2024-01-02 | quoted; text | 2999");
    }
}
