package org.clayton.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.ObjectMapper;

/** {@code clayton trace} as a person at the keyboard meets it. */
class TraceCommandTest extends AtTheTerminal {
    private static final String LEDGER =
            "{\"rule\":\"FIFO\",\"accounts\":[{\"id\":\"A\",\"currency\":\"EUR\",\"scale\":2}],"
                    + "\"entries\":[{\"seq\":1,\"type\":\"deposit\",\"account\":\"A\",\"amount\":\"5.00\",\"label\":\"tainted\"}],"
                    + "\"expected\":[{\"seq\":1,\"moved\":{\"tainted\":\"5.00\"},\"accounts\":{\"A\":{\"balance\":\"5.00\","
                    + "\"tainted\":\"5.00\",\"labels\":{\"tainted\":\"5.00\"}}}}]}";

    @TempDir
    private Path folder;

    private int run(String ledger, String... options) throws IOException {
        var file = Files.writeString(folder.resolve("ledger.json"), ledger);
        var arguments = new java.util.ArrayList<>(java.util.List.of("trace", file.toString()));
        arguments.addAll(java.util.List.of(options));
        return type(arguments.toArray(String[]::new));
    }

    @Test
    void one_ledger_prints_its_states_in_the_shape_of_expected() throws IOException {
        assertThat(run(LEDGER, "--json")).isZero();
        var mapper = new ObjectMapper();
        assertThat(mapper.readTree(screen.toString()))
                .isEqualTo(mapper.readTree(LEDGER).get("expected"));
    }

    @Test
    void several_ledgers_print_their_ids_and_states() throws IOException {
        assertThat(run("[" + LEDGER + "," + LEDGER + "]", "--json")).isZero();
        var printed = new ObjectMapper().readTree(screen.toString());
        assertThat(printed.size()).isEqualTo(2);
        assertThat(printed.get(1).get("id").asString()).isEqualTo("2");
        assertThat(printed.get(1).get("expected").size()).isEqualTo(1);
    }

    @Test
    void a_check_is_done_when_all_is_as_expected_and_names_each_difference() throws IOException {
        assertThat(run(LEDGER, "--check")).isZero();
        assertThat(run(LEDGER.replace("\"tainted\":\"5.00\"}}}", "\"tainted\":\"4.00\"}}}"), "--check"))
                .isEqualTo(1);
        assertThat(screen.toString()).contains("entry 1 / accounts / A / labels / tainted: expected 4.00, found 5.00");
    }

    @Test
    void a_ledger_that_cannot_be_followed_gives_no_figure_even_after_one_that_can() throws IOException {
        assertThat(run("[" + LEDGER + "," + LEDGER.replace("\"account\":\"A\"", "\"account\":\"B\"") + "]", "--json"))
                .isEqualTo(2);
        assertThat(screen.toString()).isEmpty();
        assertThat(aside.toString()).contains("ledger 2 / entry 1", "account B", "Maybe");
    }

    @Test
    void the_methods_stand_side_by_side_and_poison_gives_leads_only() throws IOException {
        assertThat(run(LEDGER, "--method", "fifo,libr,poison")).isZero();
        assertThat(screen.toString()).contains("LEADS ONLY", "most careful 5.00 (FIFO), range to 5.00");
        assertThat(screen.toString().substring(screen.toString().indexOf("by method")))
                .doesNotContain("POISON");
    }

    @Test
    void a_check_without_anything_expected_is_refused_before_the_first_verdict() throws IOException {
        var silent = LEDGER.substring(0, LEDGER.indexOf(",\"expected\"")) + "}";
        assertThat(run("[" + LEDGER + "," + silent + "]", "--check")).isEqualTo(2);
        assertThat(screen.toString()).isEmpty();
        assertThat(aside.toString()).contains("ledger 2: no \"expected\"", "Maybe leave out --check");
    }

    @Test
    void a_check_says_how_many_entries_the_file_speaks_of() throws IOException {
        var second = ",{\"seq\":2,\"type\":\"withdrawal\",\"account\":\"A\",\"amount\":1}]";
        assertThat(run(LEDGER.replace("\"label\":\"tainted\"}]", "\"label\":\"tainted\"}" + second), "--check"))
                .isZero();
        assertThat(screen.toString()).contains("1 FIFO: as expected (1 of 2 entries stated)");
    }

    @Test
    void a_name_that_nobody_asks_for_is_told_and_changes_nothing() throws IOException {
        assertThat(run(
                        LEDGER.replaceFirst("\"amount\"", "\"fee\":1,\"note\":\"at the counter\",\"amount\""),
                        "--check"))
                .isZero();
        assertThat(aside.toString())
                .isEqualToNormalizingNewlines(
                        "ledger 1 / entry 1: \"fee\" means nothing here, so it changes nothing. Maybe it is misspelt.\n");
    }

    @Test
    void the_worksheet_fits_a_terminal_of_80_columns() throws IOException {
        var many = java.util.stream.IntStream.range(0, 12)
                .mapToObj(i -> "{\"label\":\"victim-" + i + "\",\"amount\":\"1.0" + i % 10 + "\"}")
                .collect(java.util.stream.Collectors.joining(",", "\"parts\":[", "]"));
        var ledger = LEDGER.replace("\"amount\":\"5.00\",\"label\":\"tainted\"", many);
        assertThat(run(ledger, "--method", "all")).isZero();
        assertThat(screen.toString().lines()).allMatch(line -> line.length() <= 80);
        assertThat(screen.toString()).contains("victim-11 1.01").doesNotContain("[\n");
    }

    @Test
    void only_what_came_from_outside_is_listed_as_what_came() throws IOException {
        var second = ",{\"seq\":2,\"type\":\"withdrawal\",\"account\":\"A\",\"amount\":1}]";
        var ledger = LEDGER.replace("\"label\":\"tainted\"}]", "\"label\":\"tainted\"}" + second);
        assertThat(run(ledger, "--method", "pari-passu-ex-post")).isZero();
        assertThat(screen.toString().lines()).contains("Claim tainted: 5.00 EUR into A by entry 1");
    }
}
