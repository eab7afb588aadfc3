package org.clayton.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clayton.CaseRun;
import org.clayton.RunOptions;
import org.clayton.intake.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an author of rules does: list, explain, start, check, try and compare, in a folder with one rule of its own. */
class RulesCommandTest extends AtTheTerminal {

    private static final Path SHIPPED = Path.of("rules");

    @TempDir
    Path disk;

    private Path folder = Path.of("");

    @BeforeEach
    void a_rule_folder_with_one_rule() throws IOException {
        folder = disk.resolve("rules");
        copy(SHIPPED.resolve("thresholds"));
        copy(SHIPPED.resolve("lists"));
        copy(SHIPPED.resolve("intake"));
        copy(SHIPPED.resolve("sources.yaml"));
        copy(SHIPPED.resolve("flag/cash/cash-structuring.drl"));
        copy(SHIPPED.resolve("flag/cash/cash-structuring.yaml"));
    }

    @Test
    void the_list_shows_family_level_status_and_hash() {
        assertThat(run("list", "--rules", folder.toString())).isEqualTo(ExitCode.DONE);
        assertThat(screen.toString())
                .containsPattern("flag/cash +cash-structuring +medium +in-use +[0-9a-f]{12} +Cash deposits")
                .contains("1 rules {flag/cash=1}");
    }

    @Test
    void a_page_shows_conditions_numbers_and_how_far_their_source_was_looked_up() {
        assertThat(run("explain", "cash-structuring")).isEqualTo(ExitCode.DONE);
        assertThat(screen.toString())
                .contains("It speaks when", "$run.deposits is at least the threshold structuring-deposits")
                .contains("this project's own reasoning, no authority", "Innocent readings", "What it does not see");
    }

    @Test
    void a_misspelt_name_is_answered_with_the_nearest_one() {
        assertThat(run("explain", "cash-structring")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(aside.toString()).contains("There is no rule of that name", "Maybe", "cash-structuring");
    }

    @Test
    void a_new_rule_is_a_draft_that_checks_clean_and_is_never_overwritten() {
        assertThat(run("new", "flag/cash/odd-hours", "--rules", folder.toString()))
                .isEqualTo(ExitCode.DONE);
        assertThat(run("check", folder.toString())).isEqualTo(ExitCode.DONE);
        assertThat(screen.toString()).contains("2 rules, no mistake", "what they find in a run is on trial");
        assertThat(run("new", "flag/cash/odd-hours", "--rules", folder.toString()))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(aside.toString()).contains("It is there already");
    }

    @Test
    void check_names_every_mistake_with_its_file_and_line() throws IOException {
        change("flag/cash/cash-structuring.drl", "$run.deposits", "$run.deposit");
        change("flag/cash/cash-structuring.yaml", "key: FINCEN-A005", "key: FINCEN-A006");
        assertThat(run("check", folder.toString())).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(aside.toString())
                .contains("2 mistakes")
                .containsPattern("cash-structuring.drl / line \\d+ / CashRun has no field 'deposit'. Maybe 'deposits'")
                .containsPattern("cash-structuring.yaml / line \\d+ / The source 'FINCEN-A006' .* Maybe 'FINCEN-A005'");
    }

    @Test
    void the_examples_are_tried_and_a_wrong_one_is_said() throws IOException {
        assertThat(run("test", "cash-structuring", "--rules", folder.toString()))
                .isEqualTo(ExitCode.DONE);
        assertThat(screen.toString()).contains("3 of 3 examples answer as their cards say");
        change(
                "thresholds/cash.yaml",
                "value: 3, source: OWN, note: \"two may be chance\"",
                "value: 9, source: OWN, note: \"x\"");
        change("flag/cash/cash-structuring.yaml", "- silent: a car", "- fires: a car");
        assertThat(run("test", "--rules", folder.toString())).isEqualTo(ExitCode.DIFFERENT);
        assertThat(screen.toString()).contains("WRONG cash-structuring fires: a car", "the rule stays silent");
    }

    @Test
    void two_folders_are_compared_on_a_case_rule_by_rule() throws IOException {
        var caseFolder = caseWithStructuring();
        var before = disk.resolve("before");
        Files.move(folder, before);
        a_rule_folder_with_one_rule();
        change("flag/cash/cash-structuring.yaml", "status: in-use", "status: retired");
        assertThat(run("diff", before.toString(), folder.toString(), "--case", caseFolder.toString()))
                .isEqualTo(ExitCode.DIFFERENT);
        assertThat(screen.toString())
                .contains("cash-structuring: 1 before, 0 after", "  - RS35 1050 0812 3123 1231 73: medium:");
        assertThat(run("diff", before.toString(), before.toString(), "--case", caseFolder.toString()))
                .isEqualTo(ExitCode.DONE);
        assertThat(screen.toString()).contains("Both rule folders find the same.");
    }

    @Test
    void a_changed_folder_is_on_trial_until_a_second_person_signs_its_hash_and_again_after_the_next_change()
            throws IOException {
        var caseFolder = caseWithStructuring();
        assertThat(flags(caseFolder)).containsOnly("trial: ");
        assertThat(run("sign", folder.toString(), "--changed-by", "Ana Kos", "--by", "ana  kos"))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(aside.toString()).contains("Who changed the rules cannot sign them too");
        assertThat(run("sign", folder.toString(), "--changed-by", "Ana Kos", "--by", "Ivo Lovor"))
                .isEqualTo(ExitCode.DONE);
        assertThat(flags(caseFolder)).containsOnly("medium: ");
        change("thresholds/cash.yaml", "title:", "title: changed,");
        assertThat(flags(caseFolder)).containsOnly("trial: ");
    }

    /** What stands before each flag of the rule. */
    private Set<String> flags(Path caseFolder) {
        var options = new RunOptions(caseFolder, Optional.of(folder), List.of(), Optional.empty());
        var findings = CaseRun.run(options, Progress.SILENT);
        assertThat(findings.proposals()).isEmpty();
        return findings.flags().stream()
                .map(flag -> flag.trial() ? "trial: " : flag.level().name().toLowerCase(Locale.ROOT) + ": ")
                .collect(Collectors.toSet());
    }

    private Path caseWithStructuring() throws IOException {
        var caseFolder = Files.createDirectory(disk.resolve("case"));
        Files.writeString(caseFolder.resolve("payments.csv"), """
                Date,From,To,From name,To name,Amount,Currency,Purpose
                2026-03-02,CASH,RS35105008123123123173,,Petar Petrovic,9000.00,EUR,cash deposit
                2026-03-02,CASH,RS35105008123123123173,,Petar Petrovic,9100.00,EUR,cash deposit
                2026-03-03,CASH,RS35105008123123123173,,Petar Petrovic,9200.00,EUR,cash deposit
                """);
        return caseFolder;
    }

    private void change(String file, String from, String to) throws IOException {
        var path = folder.resolve(file);
        Files.writeString(path, Files.readString(path).replace(from, to));
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

    private int run(String... words) {
        var all = Stream.concat(Stream.of("rules"), Stream.of(words)).toArray(String[]::new);
        return type(all);
    }
}
