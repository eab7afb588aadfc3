package org.clayton.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An amount is exact or it is refused. */
class MoneyTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void adding_and_taking_away_again_changes_nothing(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < 1_000; i++) {
            var one = Money.of(random.nextLong() / 4, "EUR");
            var other = Money.of(random.nextLong() / 4, "EUR");

            assertThat(one.plus(other).minus(other)).isEqualTo(one);
            assertThat(one.plus(other)).isEqualTo(other.plus(one));
            assertThat(one.min(other).plus(one.max(other))).isEqualTo(one.plus(other));
            assertThat(Money.of(one.decimal(), one.currency())).isEqualTo(one);
        }
    }

    @ParameterizedTest(name = "{0} {1} reads {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    123456     | EUR | 1,234.56 EUR
                    -7         | EUR | -0.07 EUR
                    0          | RSD | 0.00 RSD
                    1234567    | JPY | 1,234,567 JPY
                    1234567890 | KWD | 1,234,567.890 KWD
                    -100000    | EUR | -1,000.00 EUR
                    """)
    void an_amount_reads_the_same_on_every_machine(long minor, String currency, String text) {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("sr-RS"));
            assertThat(Money.of(minor, currency)).hasToString(text);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void more_places_than_the_currency_has_are_refused() {
        var euro = Currency.getInstance("EUR");

        assertThatThrownBy(() -> Money.of(new BigDecimal("1.005"), euro)).isInstanceOf(ArithmeticException.class);
        assertThat(Money.of(new BigDecimal("1.500"), euro).minor()).isEqualTo(150);
    }

    @Test
    void a_sum_that_does_not_fit_is_refused_not_wrapped() {
        var most = Money.of(Long.MAX_VALUE, "EUR");

        assertThatThrownBy(() -> most.plus(Money.of(1, "EUR"))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void two_currencies_are_not_added_or_compared() {
        assertThatThrownBy(() -> Money.of(1, "EUR").plus(Money.of(1, "RSD")))
                .hasMessageContaining("without a dated exchange rate");
        assertThatThrownBy(() -> Money.of(1, "EUR").compareTo(Money.of(1, "RSD")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void gold_is_no_currency_to_count_in() {
        assertThatThrownBy(() -> Money.of(1, "XAU")).hasMessageContaining("no minor unit");
    }
}
