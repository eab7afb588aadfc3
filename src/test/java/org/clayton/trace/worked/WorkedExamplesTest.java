package org.clayton.trace.worked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Worked ledgers with the state after every entry: the project's own, and those kept outside it. */
class WorkedExamplesTest {
    private static final Path SHARED =
            Path.of(System.getProperty("clayton.shared", "../shared"), "domain", "worked_examples.json");

    @TestFactory
    Stream<DynamicTest> every_worked_example_kept_outside_comes_out_to_the_cent() {
        assumeTrue(Files.exists(SHARED), () -> "SKIPPED, no worked examples at " + SHARED.toAbsolutePath());
        return tests(SHARED);
    }

    @TestFactory
    Stream<DynamicTest> every_written_ledger_comes_out_to_the_cent() throws IOException {
        try (var files = Files.list(Path.of("testdata", "tracing", "written"))) {
            return files.sorted().flatMap(WorkedExamplesTest::tests).toList().stream();
        }
    }

    private static Stream<DynamicTest> tests(Path file) {
        return LedgerReader.read(bytes(file), file.getFileName().toString()).stream()
                .map(written -> DynamicTest.dynamicTest(
                        written.ledger().id() + " " + written.ledger().title(), () -> assertThat(Difference.between(
                                        written.expected(),
                                        Followed.of(
                                                        written.ledger(),
                                                        written.ledger().rule())
                                                .states()))
                                .isEmpty()));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
