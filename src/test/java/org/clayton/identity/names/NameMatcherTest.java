package org.clayton.identity.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.clayton.identity.names.NameMatch.Schema;
import org.clayton.identity.names.NameMatch.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of two names, and of which parts. */
class NameMatcherTest {

    @ParameterizedTest(name = "{0} | {1}")
    @CsvFileSource(files = "testdata/identity/words.csv", numLinesToSkip = 1)
    void a_verdict_has_its_reasons(
            String one, String other, String schema, String verdict, String feature, String because) {
        var match = NameMatcher.match(one, other, Schema.valueOf(schema.toUpperCase(Locale.ROOT)));
        assertThat(match.verdict()).isEqualTo(Verdict.valueOf(verdict.toUpperCase(Locale.ROOT)));
        assertThat(match.features()).anySatisfy(found -> {
            assertThat(found.name()).isEqualTo(feature);
            assertThat(found.because()).isEqualTo(because);
        });
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", " ", "-- ..", "()", "/ ;", "؛", "\u200f", "'"})
    void a_name_without_letters_is_nobodys(String nothing) {
        for (var schema : Schema.values()) {
            assertThat(NameMatcher.match(nothing, "Ana Marić", schema).verdict())
                    .isEqualTo(Verdict.DIFFERENT);
            assertThat(NameMatcher.match(nothing, nothing, schema).verdict()).isEqualTo(Verdict.DIFFERENT);
        }
    }

    @Test
    void a_megabyte_of_name_is_compared_in_bounded_time() {
        var long1 = "Marko Marić ".repeat(90_000);
        var long2 = "מ".repeat(1 << 20);
        for (var schema : Schema.values()) {
            assertThat(NameMatcher.match(long1, long2, schema).verdict()).isEqualTo(Verdict.DIFFERENT);
        }
    }
}
