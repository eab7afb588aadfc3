package org.clayton.trace.worked;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A ledger with something wrong in it is followed or refused; it never brings the program down. */
class DamagedLedgersTest {
    private static final List<String> ODD = List.of(
            "null",
            "-1",
            "\"\"",
            "\"x\"",
            "[]",
            "{}",
            "true",
            "1e30",
            "\"9e99\"",
            "99999999999999999999",
            "[null]",
            "0",
            "\"0.00\"",
            "\"90000000000000000.00\"",
            "7");

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "01-returned-and-charged-back.json",
                "02-houses-and-things.json",
                "03-every-kind-under-every-method.json"
            })
    void a_damaged_ledger_is_followed_or_refused(String name) throws IOException {
        var text = Files.readString(Path.of("testdata", "tracing", "written", name));
        var mapper = new ObjectMapper();
        var random = new Random(4);
        var refused = 0;
        for (var i = 0; i < 1500; i++) {
            var ledgers = mapper.readTree(text);
            var ledger = ledgers.get(random.nextInt(ledgers.size()));
            ((ObjectNode) ledger).remove("expected");
            damage(ledger, random, mapper);
            refused += refuses(ledger.toString()) ? 1 : 0;
        }
        assertThat(refused).isGreaterThan(300);
    }

    private static void damage(JsonNode ledger, Random random, ObjectMapper mapper) {
        var places = new ArrayList<JsonNode>();
        gather(ledger, places);
        var place = places.get(random.nextInt(places.size()));
        var odd = mapper.readTree(ODD.get(random.nextInt(ODD.size())));
        if (place instanceof ObjectNode object && !object.isEmpty()) {
            var names = List.copyOf(object.propertyNames());
            object.set(names.get(random.nextInt(names.size())), odd);
        } else if (place instanceof ArrayNode array && !array.isEmpty()) {
            array.set(random.nextInt(array.size()), odd);
        }
    }

    private static void gather(JsonNode node, List<JsonNode> places) {
        if (node.isContainer()) {
            places.add(node);
            node.forEach(inner -> gather(inner, places));
        }
    }

    private static boolean refuses(String json) {
        try {
            for (var written : LedgerReader.read(json.getBytes(StandardCharsets.UTF_8), "damaged.json")) {
                var followed = Followed.of(written.ledger(), written.ledger().rule());
                assertThat(WrittenSheet.of(written.ledger(), followed)).isNotEmpty();
            }
            return false;
        } catch (Refused refused) {
            assertThat(refused.getMessage()).contains("Maybe");
            return true;
        } catch (RuntimeException e) {
            throw new AssertionError("brought down by " + json, e);
        }
    }
}
