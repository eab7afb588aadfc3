package org.clayton.identity.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.clayton.identity.names.NameMatch.Schema;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of any two names. */
class NamePropertiesTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void which_name_stands_first_changes_nothing(long seed) throws IOException {
        var names = names();
        var random = new Random(seed);
        for (var i = 0; i < 300; i++) {
            var one = names.get(random.nextInt(names.size()));
            var other = names.get(random.nextInt(names.size()));
            for (var schema : Schema.values()) {
                assertThat(NameMatcher.match(one, other, schema).score())
                        .as(one + " | " + other)
                        .isEqualTo(NameMatcher.match(other, one, schema).score())
                        .isBetween(0.0, 1.0);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"PERSON", "COMPANY", "ANY"})
    void a_name_is_itself_in_capitals_too(String schema) throws IOException {
        for (var name : names()) {
            assertThat(NameMatcher.match(name, name, Schema.valueOf(schema)).score())
                    .as(name)
                    .isEqualTo(1);
        }
        assertThat(NameMatcher.match("Žarko Ćirić", "Žarko Ćirić".toUpperCase(Locale.ROOT), Schema.PERSON)
                        .score())
                .isEqualTo(1);
    }

    private static List<String> names() throws IOException {
        return Files.readAllLines(Path.of("testdata/identity/pairs/tuned.csv")).stream()
                .skip(1)
                .filter(line -> !line.contains("\""))
                .flatMap(line -> Arrays.stream(line.split(",")).limit(2))
                .toList();
    }
}
