package org.clayton.intake.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Odd workbooks from the bug reports of other readers: each is read or refused, and what some of them hold is known. */
class OddWorkbooksTest {

    private static final Path CORPUS =
            Path.of(System.getProperty("clayton.shared", "../shared"), "data/xlsx-corpus/calamine");

    private static List<String> rows(String file) throws Unreadable {
        Assumptions.assumeTrue(Files.isDirectory(CORPUS), "no odd workbooks at " + CORPUS.toAbsolutePath());
        return SheetText.rows(CORPUS.resolve(file));
    }

    @Test
    void every_one_is_read_or_refused() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(CORPUS), "no odd workbooks at " + CORPUS.toAbsolutePath());
        var refused = 0;
        try (Stream<Path> files = Files.list(CORPUS)) {
            for (var file : files.sorted().toList()) {
                refused += assertTimeoutPreemptively(Duration.ofSeconds(30), () -> isRefused(file), file::toString)
                        ? 1
                        : 0;
            }
        }
        // binary .xlsb, Excel 5.0 and 95, locked or damaged
        assertThat(refused).isLessThan(30);
    }

    private static boolean isRefused(Path file) {
        try {
            SheetText.rows(file);
            SheetText.notices(file);
            return false;
        } catch (Unreadable e) {
            assertThat(e.maybe()).startsWith("Maybe ");
            return true;
        }
    }

    @ParameterizedTest(name = "any_sheets.{0}")
    @ValueSource(strings = {"xlsx", "xls", "ods"})
    void the_same_workbook_reads_the_same_in_every_format(String format) throws Unreadable {
        assertThat(rows("any_sheets." + format))
                .startsWith("# Visible", "1 | 1 | 2", "2 | 3 | 4", "3 | 5 | 6")
                .contains("# Hidden (hidden)", "# VeryHidden (hidden)")
                .anyMatch(row -> row.startsWith("# Chart"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"issues.xlsx", "issues.xls", "issues.ods"})
    void cells_of_every_type(String file) throws Unreadable {
        assertThat(rows(file))
                .startsWith("# datatypes", "1 | 1", "2 | 1.5", "3 | ab", "4 | FALSE", "5 | test", "6 | 2016-10-20");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "date.xlsx, 1900",
        "date.xls, 1900",
        "date_1904.xlsx, 1904",
        "date_1904.xls, 1904",
    })
    void days_are_counted_as_the_workbook_says(String file, String base) throws Unreadable {
        assertThat(rows(file)).contains("1 | 2021-01-01 | 15", "2 | 2021-01-02 | 16");
        assertThat(rows(file)).anyMatch(row -> row.startsWith("3 | " + base + "-01-1"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "date_iso.xlsx, 2 | 2021-01-01T10:10:10",
        "richtext-after-plain.xlsx, 2 | tvalrval1rval2 | rval1rval2 | rval1rval2 | rval1rval2",
        "rph.xlsx, 1 | 課きく　毛こ",
        "inlineStr_cdata.xlsx, 2 | 12345 | NormalText",
        "nonstandard-xml-ns-prefix.xlsx, 3 | 2 | 4",
        "empty_s_attribute.xlsx, 3 | Sophia | 2",
        "empty_shared_string_value.xlsx, 2 | Alice |  | Active",
        "encoded_entities.xlsx, 1 | &",
        "strict_iso_paths.xlsx, 3 | 1625593500 | 2 | 3 | 2 | 2 | 1 | 97.91 | 98.5",
        "number_rows_repeated.ods, 6 | C | D",
        "covered.ods, 3 | a3",
        "special_cells.ods, 3 | Value   With 3 spaces",
        "empty-string.xls, 1 |  | FALSE",
        "sst_continue.xls, 1 | This is a long string with a serial number",
        "xls_cross_sheet_chart.xls, 6 | LABEL A6 |  | VALUE C6",
    })
    void what_each_oddity_means(String file, String row) throws Unreadable {
        assertThat(rows(file)).anyMatch(read -> read.startsWith(row));
    }

    @Test
    void a_line_break_written_as_an_escape_is_one() throws Unreadable {
        assertThat(rows("has_x000D_.xlsx")).anyMatch(row -> row.matches("1 \\| ABC\\r\\nDEF"));
    }
}
