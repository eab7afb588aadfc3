package org.clayton.trace.worked;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A ledger that cannot be followed says where, what and why, and gives no figure. */
class RefusedLedgersTest {

    @TestFactory
    Stream<DynamicTest> a_ledger_that_cannot_be_followed_is_refused_by_its_place() throws IOException {
        var text = Files.readString(Path.of("testdata", "tracing", "refused", "ledgers.txt"));
        return Arrays.stream(text.split("\n\\s*\n"))
                .map(block -> block.lines().toList())
                .filter(lines -> !lines.get(0).startsWith("#"))
                .map(lines -> DynamicTest.dynamicTest(lines.get(1) + ", " + lines.get(2), () -> refuses(lines)));
    }

    private static void refuses(List<String> lines) {
        assertThatThrownBy(() -> {
                    var json = lines.get(0).getBytes(StandardCharsets.UTF_8);
                    for (var written : LedgerReader.read(json, "ledger.json")) {
                        Followed.of(written.ledger(), written.ledger().rule());
                    }
                })
                .isInstanceOf(Refused.class)
                .satisfies(refused -> org.assertj.core.api.Assertions.assertThat(refused.getMessage())
                        .contains(lines.subList(1, lines.size())));
    }
}
