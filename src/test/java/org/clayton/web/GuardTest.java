package org.clayton.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** There is no log-in: only this server's own pages, opened under its own name, may ask for anything. */
class GuardTest {

    private static WebServer server;
    private static Visitor visitor;

    @BeforeAll
    static void start() {
        server = WebServer.start(
                new WebServer.Settings("127.0.0.1", 0, Optional.of(Path.of("testdata/cases/operation-alloy"))),
                new HandMadeEngine());
        visitor = new Visitor(server.address());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest(name = "{0} is answered with the strict policy")
    @ValueSource(strings = {"/", "/assets/clayton.css", "/runs/no-such-run", "/no/such/page"})
    void every_answer_lets_nothing_in_from_outside(String path) throws Exception {
        var headers = visitor.open(path).headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'")
                .doesNotContain("unsafe")
                .doesNotContain("http");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest(name = "a form sent from {0} does nothing")
    @ValueSource(strings = {"http://evil.example", "null", "http://127.0.0.1:1", "https://127.0.0.1"})
    void a_form_from_another_site_does_nothing(String origin) throws Exception {
        var answer = visitor.post("/runs/sample", "Origin", origin);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("nothing was done").doesNotContain("<");
        assertThat(visitor.open("/").body()).doesNotContain("Runs since the server started");
    }

    @Test
    void a_form_that_does_not_say_where_it_comes_from_does_nothing() throws Exception {
        assertThat(visitor.post("/runs/sample").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest(name = "Host: {0}")
    @ValueSource(strings = {"evil.example", "evil.example:PORT", "127.0.0.1", "127.0.0.1:1"})
    void another_sites_name_for_this_machine_is_refused(String host) throws Exception {
        assertThat(statusLineFor(host)).contains(" 421");
    }

    @Test
    void its_own_name_is_answered() throws Exception {
        assertThat(statusLineFor("localhost:PORT")).contains(" 200");
        assertThat(statusLineFor("127.0.0.1:PORT")).contains(" 200");
    }

    /** Over a plain socket, as the JDK's client does not let a test choose the Host. */
    private static String statusLineFor(String host) throws IOException {
        var port = server.address().getPort();
        var named = host.replace("PORT", Integer.toString(port));
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(20_000);
            var request = "GET / HTTP/1.1\r\nHost: " + named + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
        }
    }
}
