package org.clayton.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked ledgers of testdata/tracing, simplest first. */
class CourseTest {
    private static final Path FOLDER = Path.of("testdata", "tracing");

    static List<Path> ledgers() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ledgers")
    void a_worked_ledger_comes_out_to_the_cent(Path file) throws IOException {
        var ledger = new CourseLedger(Files.readAllLines(file));
        var softly = new SoftAssertions();
        for (var one : ledger.expected) {
            for (var method : Method.USUAL) {
                softly.assertThat(ledger.found(one, method))
                        .as("%s: %s in %s after %d", method.word(), one.claim(), one.where(), one.after())
                        .isEqualTo(one.left().get(method));
            }
        }
        softly.assertAll();
        assertThat(ledger.expected).isNotEmpty();
    }

    @Test
    void the_ledgers_are_numbered_without_a_gap() throws IOException {
        var names =
                ledgers().stream().map(file -> file.getFileName().toString()).toList();
        for (var i = 0; i < names.size(); i++) {
            assertThat(names.get(i)).startsWith("%02d-".formatted(i + 1));
        }
    }
}
