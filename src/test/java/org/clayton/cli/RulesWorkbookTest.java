package org.clayton.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.clayton.judge.RuleTables;
import org.clayton.report.EditedWorkbook;
import org.clayton.report.RulesWorkbookFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers and lists travel to a workbook and back: exactly, checked like the files, and never half. */
class RulesWorkbookTest extends AtTheTerminal {

    private static final Path SHIPPED = Path.of("rules");
    private static final Path ERRORS = Path.of("testdata/errors");

    private static final String THRESHOLDS = """
            structuring-window-days:
              title: days within which deposits belong to one run
              unit: days
              asked: at-most
              values:
                - {from: 1990-01-01, value: 7, source: OWN, note: "a week"}

            # what two people agreed on
            structuring-deposits:
              title: cash deposits in one run
              unit: count
              asked: at-least
              values:
                - {from: 1990-01-01, value: 3, source: OWN, note: "two happen in an ordinary week"}
                - {from: 2024-06-01, country: PL, value: 5, source: OWN, note: 'habits differ'}  # seen in practice
            cash-wire-total:
              title: cash paid in before it is wired on, smallest
              unit: money
              asked: at-least
              values: [{from: 1990-01-01, value: 4000.00 EUR, source: OWN, note: "above what is lent"}]
            habit-share:
              title: share of the deposits
              unit: percent
              asked: at-least
              values:
                - from: 1990-01-01
                  value: 12.50
                  source: OWN
                  note: "an eighth"
            """;

    @TempDir
    Path disk;

    private Path folder = Path.of("");
    private Path workbook = Path.of("");

    @BeforeEach
    void a_copy_of_the_rules_and_its_workbook() throws IOException {
        folder = disk.resolve("rules");
        workbook = disk.resolve("rules.xlsx");
        for (var part : List.of(
                "lists/cash-payment-limits.csv",
                "lists/words.csv",
                "lists/zones.csv",
                "sources.yaml",
                "flag/cash/cash-structuring.drl",
                "flag/cash/cash-structuring.yaml")) {
            copy(SHIPPED.resolve(part));
        }
        Files.createDirectories(folder.resolve("thresholds"));
        Files.writeString(folder.resolve("thresholds/cash.yaml"), THRESHOLDS);
        assertThat(rules("export", "--xlsx", workbook.toString(), "--rules", folder.toString()))
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void nothing_changed_writes_nothing() throws IOException {
        var before = bytes();
        assertThat(imported("--yes")).isEqualTo(ExitCode.DONE);
        assertThat(screen.toString()).contains("Nothing changes");
        assertThat(bytes()).isEqualTo(before);
    }

    @Test
    void another_order_of_the_rows_changes_nothing() throws IOException {
        var before = bytes();
        edit("sort | thresholds", "sort | words", "sort | zones");
        assertThat(imported("--yes")).isEqualTo(ExitCode.DONE);
        assertThat(bytes()).isEqualTo(before);
    }

    @Test
    void the_same_rules_make_the_same_workbook() throws IOException {
        var again = disk.resolve("again.xlsx");
        rules("export", "--xlsx", again.toString(), "--rules", folder.toString());
        assertThat(Files.readAllBytes(again)).isEqualTo(Files.readAllBytes(workbook));
    }

    @Test
    void a_changed_number_changes_its_place_in_the_file_and_no_other_letter() throws IOException {
        var before = text("thresholds/cash.yaml");
        edit(
                "set | thresholds | structuring-deposits | value | 4#",
                "set | thresholds | habit-share | value | 13.25#",
                "set | thresholds | cash-wire-total | note | more");
        assertThat(imported("--yes")).isEqualTo(ExitCode.DONE);
        assertThat(screen.toString())
                .contains("thresholds/cash.yaml, structuring-deposits\n  ~ from 1990-01-01: value 3 -> 4\n")
                .contains("on trial now until a second person signs")
                .doesNotContain("is not what this workbook was made from");
        assertThat(text("thresholds/cash.yaml"))
                .isEqualTo(before.replace("value: 3,", "value: 4,")
                        .replace("12.50", "13.25")
                        .replace(
                                "values: [{from: 1990-01-01, value: 4000.00 EUR, source: OWN, note: \"above what is lent\"}]",
                                "values: \n    - {from: 1990-01-01, value: 4000.00 EUR, source: OWN, note: \"more\"}"))
                .isNotEqualTo(before);
    }

    @Test
    void a_folder_that_changed_since_the_export_is_told() throws IOException {
        Files.writeString(
                folder.resolve("thresholds/cash.yaml"),
                text("thresholds/cash.yaml").replace("value: 7,", "value: 8,"));
        assertThat(imported("--yes")).isEqualTo(ExitCode.DONE);
        assertThat(screen.toString()).contains("is not what this workbook was made from", "value 8 -> 7");
    }

    @Test
    void the_shipped_rules_come_back_from_their_workbook_as_they_are() {
        var shipped = RuleTables.of(SHIPPED);
        var file = disk.resolve("shipped.xlsx");
        assertThat(rules("export", "--xlsx", file.toString())).isEqualTo(ExitCode.DONE);
        assertThat(shipped.changedTo(RulesWorkbookFile.read(file).sheets(), "x").isNone())
                .isTrue();
    }

    @Test
    void rows_appear_go_and_change_where_they_stand() throws IOException {
        edit(
                "add | thresholds | cash | structuring-deposits | cash deposits in one run | count | at-least | 2026-01-01@ | NL | 5# |  | OWN | \"Dutch\" habits: more",
                "set | cash-payment-limits | BE | amount | 2500#",
                "delete | zones | GM",
                "add | zones | XK | 2024-01-01@ |  | OWN | a, b | hub");
        assertThat(imported("--yes")).isEqualTo(ExitCode.DONE);
        assertThat(text("thresholds/cash.yaml"))
                .contains(
                        "- {from: 2026-01-01, country: NL, value: 5, source: OWN, note: \"\\\"Dutch\\\" habits: more\"}\n");
        assertThat(text("lists/cash-payment-limits.csv"))
                .contains("law of 18 September 2017 art. 67: 3 000 EUR,2500,EUR");
        assertThat(text("lists/zones.csv")).doesNotContain("\nGM,").contains("\nXK,2024-01-01,,OWN,\"a, b\",hub\n");
        assertThat(screen.toString())
                .contains("  - key GM, ", "  + key XK, ", "~ BE from 2014-01-01: amount 3000 -> 2500");
        assertThat(rules("check", folder.toString())).isEqualTo(ExitCode.DONE);
        screen.getBuffer().setLength(0);
        Files.delete(workbook);
        rules("export", "--xlsx", workbook.toString(), "--rules", folder.toString());
        assertThat(imported("--yes")).isEqualTo(ExitCode.DONE);
        assertThat(screen.toString()).contains("Nothing changes");
    }

    @Test
    void a_new_threshold_is_added_and_line_ends_stay_as_they_are() throws IOException {
        var file = folder.resolve("thresholds/cash.yaml");
        Files.writeString(file, text("thresholds/cash.yaml").replace("\n", "\r\n"));
        edit(
                "add | thresholds | cash | new-number | a new number | percent | at-most | 2026-01-01@ |  | 85%# |  | OWN | why not");
        assertThat(imported("--yes")).isEqualTo(ExitCode.DONE);
        assertThat(text("thresholds/cash.yaml"))
                .endsWith("new-number:\r\n  title: a new number\r\n  unit: percent\r\n  asked: at-most\r\n  values:\r\n"
                        + "    - {from: 2026-01-01, value: 85%, source: OWN, note: \"why not\"}\r\n");
    }

    @Test
    void what_changes_is_shown_and_without_a_yes_nothing_is_written() throws IOException {
        var before = bytes();
        edit("set | thresholds | structuring-deposits | value | 4#");
        var in = System.in;
        try {
            System.setIn(new ByteArrayInputStream("n\n".getBytes(StandardCharsets.UTF_8)));
            assertThat(imported()).isEqualTo(ExitCode.DIFFERENT);
            assertThat(screen.toString()).contains("value 3 -> 4", "Write this? [y/N]", "Nothing was written");
            assertThat(bytes()).isEqualTo(before);
            System.setIn(new ByteArrayInputStream("yes\n".getBytes(StandardCharsets.UTF_8)));
            assertThat(imported()).isEqualTo(ExitCode.DONE);
        } finally {
            System.setIn(in);
        }
        assertThat(text("thresholds/cash.yaml")).contains("value: 4, source: OWN, note: \"two happen");
    }

    @Test
    void only_a_clear_yes_is_a_yes() {
        assertThat(RulesImportCommand.answer(new StringReader("Y\n"))).isTrue();
        assertThat(RulesImportCommand.answer(new StringReader("\n"))).isFalse();
        assertThat(RulesImportCommand.answer(new StringReader(""))).isFalse();
        assertThat(RulesImportCommand.answer(new StringReader("yesterday"))).isFalse();
    }

    @Test
    void a_workbook_is_not_written_over_and_a_sheet_of_ones_own_is_named() throws IOException {
        assertThat(rules("export", "--xlsx", workbook.toString())).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(aside.toString()).contains("It is there already and may hold somebody's changes");
        edit("rename | sources | my notes");
        assertThat(imported()).isEqualTo(ExitCode.DONE);
        assertThat(screen.toString()).contains("Not read: the sheet 'my notes'.");
    }

    @Test
    void what_is_no_workbook_is_refused() throws IOException {
        Files.writeString(workbook, "key,from,until");
        assertThat(imported()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(aside.toString()).contains("no workbook of a rule book", "or it was saved as something else");
        Files.writeString(workbook, "PK, but no archive");
        assertThat(imported()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(aside.toString()).contains("no .xlsx that can be opened", "Maybe save it again as .xlsx");
        Files.delete(workbook);
        assertThat(imported()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(aside.toString()).contains("Maybe the path is misspelt");
    }

    static List<String> mistakes() throws IOException {
        try (Stream<Path> all = Files.list(ERRORS)) {
            return all.map(one -> one.getFileName().toString())
                    .filter(one -> one.startsWith("rules-workbook-"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void a_mistake_is_told_by_its_sheet_and_row_and_nothing_is_written(String mistake) throws IOException {
        var before = bytes();
        EditedWorkbook.edit(workbook, Files.readAllLines(ERRORS.resolve(mistake).resolve("changes.txt")));
        assertThat(imported("--yes")).isEqualTo(ExitCode.BAD_INPUT);
        var expected = ERRORS.resolve(mistake).resolve("expected.txt");
        assertThat(aside.toString().replace(disk + "/", ""))
                .isEqualToNormalizingNewlines(Files.exists(expected) ? Files.readString(expected) : "");
        assertThat(bytes()).isEqualTo(before);
    }

    private void copy(Path from) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var to = folder.resolve(SHIPPED.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }

    private void edit(String... lines) throws IOException {
        EditedWorkbook.edit(workbook, List.of(lines));
    }

    private int imported(String... more) {
        return rules(
                Stream.concat(Stream.of("import", workbook.toString(), "--rules", folder.toString()), Stream.of(more))
                        .toArray(String[]::new));
    }

    private String text(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    /** Of every file in the rule folder, what may be left behind included. */
    private SortedMap<String, String> bytes() throws IOException {
        var all = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                all.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return all;
    }

    private int rules(String... words) {
        var all = Stream.concat(Stream.of("rules"), Stream.of(words)).toArray(String[]::new);
        return type(all);
    }
}
