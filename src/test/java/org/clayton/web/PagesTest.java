package org.clayton.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages over plain requests, with the hand-made case behind them. */
class PagesTest {

    private static WebServer server;
    private static Visitor visitor;
    private static String run;

    @BeforeAll
    static void start() throws Exception {
        server = WebServer.start(
                new WebServer.Settings("127.0.0.1", 0, Optional.of(Path.of("testdata/cases/operation-alloy"))),
                new HandMadeEngine());
        visitor = new Visitor(server.address());
        run = visitor.runOf(visitor.post("/runs/sample", "Origin", visitor.origin()));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void findings_show_each_methods_figure_beside_each_flagged_subject() throws Exception {
        assertThat(visitor.open(run).body())
                .contains("HR17 2360 0001 1012 3456 5", "Марко Ђурић, suspect")
                .contains("data-label=\"FIFO\">12,000.00 EUR", "data-label=\"LIBR\">12,250.00 EUR")
                .contains("3,982,900.00 RSD");
    }

    @Test
    void findings_rank_the_gravest_flag_before_the_larger_amount() throws Exception {
        var page = visitor.open(run).body();
        var flagged = page.substring(page.indexOf("id=\"flagged\""));
        assertThat(flagged.indexOf("Flat T3")).isPositive();
        assertThat(flagged.indexOf("Flat T3")).isLessThan(flagged.indexOf("RS35 1050"));
    }

    @Test
    void findings_say_what_was_refused_not_judged_and_not_reconciled() throws Exception {
        assertThat(visitor.open(run).body())
                .contains("it is not an amount", "Maybe the column holds the balance", "D11")
                .contains("A journey before the cash", "travel sheet")
                .contains("row 9 prints 41,000.00 where 40,000.00 follows");
    }

    @Test
    void findings_say_where_the_tracing_starts() throws Exception {
        assertThat(visitor.open(run).body())
                .contains("47,000.00 EUR in cash without a lawful source in the case.", "claim-cash-run")
                .contains("id=\"C1\"", "id=\"C2\"");
    }

    @Test
    void a_subjects_page_leads_from_the_flag_to_file_and_row_with_the_lawful_reading() throws Exception {
        assertThat(visitor.open(run + "/subjects/account-1").body())
                .contains("Two cash deposits of 47,000.00 and 48,000.00 EUR on two days.")
                .contains("A shop or restaurant banks its takings (cash-structuring).")
                .contains("Ask the bank for the deposit slips.")
                .contains("data-label=\"File\">split.csv", "data-label=\"Row\" class=\"amount\">3<")
                .contains("A message of 11 January 2026 names 47 and 48.");
    }

    @Test
    void every_figure_of_an_account_that_does_not_reconcile_carries_the_mark() throws Exception {
        assertThat(visitor.open(run + "/subjects/account-2").body()).contains("do not reconcile");
    }

    @Test
    void the_picture_of_the_moneys_way_may_run_no_script() throws Exception {
        var picture = visitor.open(run + "/pictures/asset-0.svg");
        assertThat(picture.headers().allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; style-src 'unsafe-inline'; sandbox");
        assertThat(picture.body()).contains("<svg");
    }

    @Test
    void the_papers_can_be_taken_along() throws Exception {
        var json = visitor.open(run + "/papers/result.json?save=true");
        assertThat(json.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(json.body()).startsWith("{");
    }

    @ParameterizedTest(name = "{0} is not served")
    @ValueSource(
            strings = {
                "/papers/../case/x.csv",
                "/papers/%2e%2e/%2e%2e/x",
                "/papers/..%5c..%5cx",
                "/papers//etc/passwd",
                "/papers/orders",
                "/subjects/account-99",
                "/subjects/account-99999999999999",
                "/pictures/party-7.svg",
                "/pictures/party-0.svg",
                "/orders/P99"
            })
    void nothing_but_the_runs_own_pages_is_served(String path) throws Exception {
        var answer = visitor.open(run + path);
        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.body()).doesNotContain("Exception", "\tat ", "Tomcat");
    }

    @Test
    void a_reader_who_turns_the_page_while_a_paper_is_on_its_way_leaves_the_server_in_order() throws Exception {
        for (var tries = 0; tries < 5; tries++) {
            try (var socket = new Socket("127.0.0.1", server.address().getPort())) {
                socket.setSoLinger(true, 0);
                var request = "GET " + run + "/papers/result.json HTTP/1.1\r\nHost: localhost:"
                        + server.address().getPort() + "\r\n\r\n";
                socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                assertThat(socket.getInputStream().read()).isEqualTo('H');
            }
        }
        assertThat(visitor.open(run).statusCode()).isEqualTo(200);
    }

    @Test
    void dropped_files_keep_their_names_and_lose_their_paths() throws Exception {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("../../izvod.csv", "one");
        files.put("C:\\case\\IZVOD.csv", "two");
        files.put("Промет 2025.csv", "three");
        var dropped = visitor.runOf(visitor.drop("../Šibenik 7", files));
        var folder =
                server.folder().resolve(dropped.substring(1)).resolve("case").resolve("Šibenik 7");
        assertThat(folder.resolve("izvod.csv")).hasContent("one");
        assertThat(folder.resolve("IZVOD (2).csv")).hasContent("two");
        assertThat(folder.resolve("Промет 2025.csv")).hasContent("three");
    }

    @Test
    void a_case_that_cannot_be_run_says_why_in_one_paragraph() throws Exception {
        var refused = visitor.runOf(visitor.drop("", Map.of("broken.xlsx", "PK!")));
        assertThat(visitor.open(refused).body())
                .contains("broken.xlsx: a file of 3 bytes. It is no workbook. Maybe it was cut short");
    }

    @Test
    void a_fault_of_the_program_is_told_without_its_inner_workings() throws Exception {
        var failed = visitor.runOf(visitor.drop("", Map.of("fault.xlsx", "PK!")));
        assertThat(visitor.open(failed).body())
                .contains("a mistake in the program, not in the case")
                .doesNotContain("Exception", "inner workings");
    }

    @Test
    void no_file_at_all_is_bad_input() throws Exception {
        var answer = visitor.drop("Empty", Map.of());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("The case: no file.");
    }

    @Test
    void more_files_than_a_case_may_have_are_refused_in_a_paragraph() throws Exception {
        Map<String, String> files = new LinkedHashMap<>();
        for (var file = 0; file < 700; file++) {
            files.put(file + ".csv", "a");
        }
        var answer = visitor.drop("Too many", files);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body())
                .contains("2 GB and 500 files together")
                .doesNotContain("Exception")
                .doesNotContain("\tat ");
    }

    @Test
    void only_the_latest_runs_are_kept() throws Exception {
        var first = visitor.runOf(visitor.drop("Oldest", Map.of("broken.xlsx", "1")));
        for (var later = 0; later < Runs.KEPT; later++) {
            visitor.runOf(visitor.drop("Later", Map.of("broken.xlsx", "1")));
        }
        assertThat(visitor.open(first).statusCode()).isEqualTo(404);
        assertThat(server.folder().resolve(first.substring(1))).doesNotExist();
        run = visitor.runOf(visitor.post("/runs/sample", "Origin", visitor.origin()));
    }

    @Test
    void a_run_that_is_not_wanted_any_more_is_removed_with_its_files() throws Exception {
        var dropped = visitor.runOf(visitor.drop("Gone", Map.of("a.csv", "1")));
        visitor.post(dropped + "/remove", "Origin", visitor.origin());
        assertThat(visitor.open(dropped).statusCode()).isEqualTo(404);
        assertThat(server.folder().resolve(dropped.substring(1))).doesNotExist();
    }
}
