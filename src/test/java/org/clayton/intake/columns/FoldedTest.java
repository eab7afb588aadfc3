package org.clayton.intake.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTest {

    private static final Pattern BLANKS = Pattern.compile("[\\s_\\u00A0\\u202F\\u0000]+");
    private static final Pattern EDGES = Pattern.compile("^[#*\\s]+|[:;*.\\s]+$");
    private static final String LETTERS = "aBžŁØ1ﬁ \t\n\r_\u00A0\u202F#*:;.-/()\u2003\u0130";

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "#Data Księgowania: | data księgowania",
                "BOOKING_DATE | booking date",
                "Amount  (EUR) | amount (eur)",
                "Saldo * ; | saldo",
                "'  Name\u00A0of\u202Fowner ' | name of owner",
            })
    void spells_a_header_word_one_way(String text, String word) {
        assertThat(Folded.word(text)).isEqualTo(word);
    }

    /** The rule as patterns say it: slower, and shorter to check. */
    private static String byPatterns(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return EDGES.matcher(BLANKS.matcher(plain).replaceAll(" ").trim()).replaceAll("");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void any_text_folds_as_the_patterns_fold_it(long seed) {
        var random = new SplittableRandom(seed);
        for (var round = 0; round < 2_000; round++) {
            var text = new StringBuilder();
            for (var length = random.nextInt(12); length > 0; length--) {
                text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            assertThat(Folded.word(text.toString())).isEqualTo(byPatterns(text.toString()));
        }
    }
}
