package org.clayton.intake.columns;

import static org.assertj.core.api.Assertions.assertThat;

import org.clayton.intake.facts.Channel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChannelWordsTest {

    private final ChannelWords words = Words.shipped().channels();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "cash deposit, CASH_IN",
        "CASH  /  Deposit 12, CASH_IN",
        "12:cash_deposit, CASH_IN",
        "cashdeposit, OTHER",
        "cash deposits, OTHER",
        "deposit cash-deposit, CASH_IN",
        "Gebühr, FEE",
        "fee for a cash deposit, FEE",
        "cash deposit; fee, FEE",
        "сторно 12, REVERSAL",
        "versement d'espèces, CASH_IN",
        "frais de tenue de compte, FEE",
        "'', OTHER",
        "' - ', OTHER"
    })
    void whole_words_tell_the_channel_however_they_are_written(String text, Channel channel) {
        assertThat(words.ofText(text)).isEqualTo(channel);
    }
}
