package org.clayton.identity.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.clayton.identity.names.NameMatch.Schema;
import org.clayton.identity.names.NameMatch.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** How right the verdicts are on labelled pairs; only "match" counts as yes. The figures of src/docs/identity.md. */
class NamePairsTest {

    private static final Path OWN = Path.of("testdata/identity/pairs");
    private static final Path SHARED = Path.of(System.getProperty("clayton.shared", "../shared"));

    private record Labelled(String one, String other, Schema schema, boolean same) {

        boolean matched() {
            return NameMatcher.match(one, other, schema).verdict() == Verdict.MATCH;
        }
    }

    @ParameterizedTest(name = "{0}: precision {1}, recall {2} at least")
    @CsvSource({"tuned.csv, 0.97, 0.97", "held-back.csv, 0.95, 0.95"})
    void own_pairs(String file, double precision, double recall) throws IOException {
        var pairs = new ArrayList<Labelled>();
        try (var csv = CsvReader.builder().ofNamedCsvRecord(OWN.resolve(file))) {
            csv.forEach(row -> pairs.add(new Labelled(
                    row.getField("name1"),
                    row.getField("name2"),
                    schema(row.getField("schema")),
                    row.getField("is_match").equals("true"))));
        }
        atLeast(pairs, precision, recall);
    }

    @Test
    void pairs_of_entity_bench() throws IOException {
        var file = SHARED.resolve("data/names-benchmark/nomenklatura-entity_bench/checks.yml");
        assumeTrue(Files.exists(file), () -> "not measured: " + file + " is missing (-Dclayton.shared=DIR)");
        var pairs = new ArrayList<Labelled>();
        for (var check : new YAMLMapper().readTree(Files.readString(file)).get("checks")) {
            pairs.add(new Labelled(
                    name(check.get("query")),
                    name(check.get("candidate")),
                    schema(check.get("schema").asString()),
                    check.get("match").asBoolean()));
        }
        assertThat(pairs).hasSize(228);
        atLeast(pairs, 0.95, 0.90);
    }

    @Test
    void labelled_pairs_of_the_domain() throws IOException {
        var file = SHARED.resolve("domain/name_pairs.json");
        assumeTrue(Files.exists(file), () -> "not measured: " + file + " is missing (-Dclayton.shared=DIR)");
        var pairs = new ArrayList<Labelled>();
        for (var pair :
                JsonMapper.builder().build().readTree(Files.readString(file)).get("pairs")) {
            pairs.add(new Labelled(
                    pair.get("name1").asString(),
                    pair.get("name2").asString(),
                    schema(pair.get("schema").asString()),
                    pair.get("is_match").asBoolean()));
        }
        atLeast(pairs, 1, 1);
    }

    private static Schema schema(String word) {
        return switch (word) {
            case "Person" -> Schema.PERSON;
            case "LegalEntity" -> Schema.ANY;
            default -> Schema.COMPANY;
        };
    }

    private static String name(JsonNode who) {
        if (who.has("name")) {
            return who.get("name").asString();
        }
        var parts = new ArrayList<String>();
        for (var part : List.of("firstName", "middleName", "fatherName", "lastName")) {
            if (who.has(part)) {
                parts.add(who.get(part).asString());
            }
        }
        return String.join(" ", parts);
    }

    private static void atLeast(List<Labelled> pairs, double precision, double recall) {
        var said = pairs.stream().filter(Labelled::matched).toList();
        var right = (double) said.stream().filter(Labelled::same).count();
        var all = pairs.stream().filter(Labelled::same).count();
        assertThat(right / said.size()).as("precision").isGreaterThanOrEqualTo(precision);
        assertThat(right / all).as("recall").isGreaterThanOrEqualTo(recall);
    }
}
