package org.clayton.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.clayton.intake.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebServerTest {

    @ParameterizedTest(name = "refuses to bind to \"{0}\"")
    @ValueSource(
            strings = {"0.0.0.0", "::", "192.168.1.5", "example.com", "127.0.0.1.example.com", "127.1", "", "128.0.0.1"
            })
    void refuses_to_bind_beyond_this_machine(String host) {
        assertThatThrownBy(() -> WebServer.start(settings(host, 0), new HandMadeEngine()))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith("--host: \"" + host + "\"")
                .hasMessageContaining("loopback");
    }

    @ParameterizedTest(name = "answers on {0}")
    @ValueSource(strings = {"localhost", "127.0.0.1", "127.0.0.2"})
    void answers_on_a_loopback_address(String host) throws Exception {
        try (var server = WebServer.start(settings(host, 0), new HandMadeEngine())) {
            assertThat(new Visitor(server.address()).open("/").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void says_in_a_sentence_that_the_port_is_taken() {
        try (var first = WebServer.start(settings("127.0.0.1", 0), new HandMadeEngine())) {
            var taken = first.address().getPort();
            assertThatThrownBy(() -> WebServer.start(settings("127.0.0.1", taken), new HandMadeEngine()))
                    .isInstanceOf(BadInput.class)
                    .hasMessageStartingWith("--port: " + taken)
                    .hasMessageContaining("Maybe");
        }
    }

    @Test
    void leaves_nothing_behind_when_it_is_closed() throws Exception {
        Path folder;
        try (var server = WebServer.start(settings("127.0.0.1", 0), new HandMadeEngine())) {
            folder = server.folder();
            var visitor = new Visitor(server.address());
            visitor.runOf(visitor.drop("Kept for an hour", Map.of("izvod.csv", "a;b")));
            assertThat(folder).isDirectoryRecursivelyContaining("glob:**/izvod.csv");
        }
        assertThat(folder).doesNotExist();
    }

    private static WebServer.Settings settings(String host, int port) {
        return new WebServer.Settings(host, port, Optional.empty());
    }
}
