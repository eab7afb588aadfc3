package org.clayton.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Worked ledgers kept outside the project, as far as whole cases have such entries; the others go to the engine for written ledgers. */
class SharedExamplesTest {
    private static final Path FILE =
            Path.of(System.getProperty("clayton.shared", "../shared"), "domain", "worked_examples.json");

    @TestFactory
    Stream<DynamicTest> every_worked_example_comes_out_to_the_cent() {
        assumeTrue(Files.exists(FILE), () -> "SKIPPED, no worked examples at " + FILE.toAbsolutePath());
        var examples = new ObjectMapper().readTree(FILE.toFile());
        return StreamSupport.stream(examples.spliterator(), false)
                .filter(json -> SharedExample.later(json).isEmpty())
                .map(json -> DynamicTest.dynamicTest(
                        json.get("id").asString() + " " + json.get("title").asString(), () -> check(json)));
    }

    private static void check(JsonNode json) {
        var example = new SharedExample(json);
        for (var state : json.get("expected")) {
            checkState(example, state);
        }
    }

    private static void checkState(SharedExample example, JsonNode state) {
        var movements = example.after.get(state.get("seq").asInt());
        var trace = example.written.traceFirst(movements, example.method());
        var held = example.written.held(trace);
        for (var account : state.get("accounts").properties()) {
            var name = account.getKey();
            assertThat(example.written.balance(name, movements))
                    .as("balance of %s after entry %s", name, state.get("seq"))
                    .isEqualTo(example.minor(name, account.getValue().get("balance")));
            assertThat(held.getOrDefault(name, Map.of()))
                    .as("claims in %s after entry %s", name, state.get("seq"))
                    .isEqualTo(example.expectedClaims(account.getValue(), name));
        }
        for (var asset : state.path("assets").properties()) {
            assertThat(held.getOrDefault(asset.getKey(), Map.of()))
                    .as("claims in %s after entry %s", asset.getKey(), state.get("seq"))
                    .isEqualTo(example.expectedClaims(asset.getValue(), asset.getKey()));
        }
        var absorbed = new TreeMap<String, Long>();
        for (var label : state.path("absorbed_by_overdraft").properties()) {
            absorbed.put(label.getKey(), example.minor("", label.getValue()));
        }
        absorbed.remove("clean");
        assertThat(example.written.broken(trace).getOrDefault("ABSORBED_BY_OVERDRAFT", Map.of()))
                .as("repaid to the bank after entry %s", state.get("seq"))
                .isEqualTo(absorbed);
    }
}
