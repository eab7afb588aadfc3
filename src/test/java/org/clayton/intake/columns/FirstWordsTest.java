package org.clayton.intake.columns;

import static org.assertj.core.api.Assertions.assertThat;

import org.clayton.intake.columns.Words.Around;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FirstWordsTest {

    private final Words words = Words.shipped();

    /** However a bank decorates the word, the quick look must not lose it. */
    @ParameterizedTest
    @EnumSource(Around.class)
    void every_known_word_may_open_a_cell_however_it_is_written(Around what) {
        assertThat(words.all(what)).isNotEmpty().allSatisfy(word -> {
            assertThat(words.mayOpen(what, word)).isTrue();
            assertThat(words.mayOpen(what, "# " + word.toUpperCase(java.util.Locale.ROOT) + ":"))
                    .isTrue();
            assertThat(words.mayOpen(what, "*" + word.replace(' ', '_') + " 12,50"))
                    .isTrue();
        });
    }

    @ParameterizedTest(name = "[{0}]")
    @CsvSource({"Supercalifragilistic GmbH", "2024-01-31", "DE43370400440000000001", "''"})
    void most_cells_cannot_open_with_a_balance_word(String text) {
        assertThat(words.mayOpen(Around.OPENING, text)).isFalse();
    }
}
