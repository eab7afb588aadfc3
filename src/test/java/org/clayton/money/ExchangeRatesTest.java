package org.clayton.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import org.clayton.money.ExchangeRates.Rate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A rate holds from its day until the next one; what has no rate has no value. */
class ExchangeRatesTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency RSD = Currency.getInstance("RSD");
    private static final Currency JPY = Currency.getInstance("JPY");
    private static final LocalDate JANUARY = LocalDate.of(2024, 1, 1);
    private static final LocalDate FEBRUARY = LocalDate.of(2024, 2, 1);

    private final ExchangeRates rates = new ExchangeRates(List.of(
            new Rate(RSD, JANUARY, new BigDecimal("117.1000"), "sheet"),
            new Rate(RSD, FEBRUARY, new BigDecimal("117.2000"), "sheet"),
            new Rate(JPY, JANUARY, new BigDecimal("160"), "sheet")));

    @Test
    void the_last_rate_on_or_before_the_day_holds() {
        var dinars = Money.of(1_171_000, "RSD");

        assertThat(rates.convert(dinars, EUR, JANUARY)).contains(Money.of(10_000, "EUR"));
        assertThat(rates.convert(dinars, EUR, LocalDate.of(2024, 1, 31))).contains(Money.of(10_000, "EUR"));
        assertThat(rates.convert(dinars, EUR, FEBRUARY)).contains(Money.of(9_991, "EUR"));
    }

    @Test
    void before_the_first_rate_there_is_none() {
        assertThat(rates.convert(Money.of(1, "RSD"), EUR, LocalDate.of(2023, 12, 31)))
                .isEmpty();
        assertThat(rates.convert(Money.of(1, "PLN"), EUR, JANUARY)).isEmpty();
    }

    @Test
    void two_other_currencies_meet_through_the_euro_and_each_keeps_its_own_places() {
        assertThat(rates.convert(Money.of(160, "JPY"), RSD, JANUARY)).contains(Money.of(11_710, "RSD"));
        assertThat(rates.convert(Money.of(11_710, "RSD"), JPY, JANUARY)).contains(Money.of(160, "JPY"));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void there_and_back_is_within_the_rounding_of_both_ways(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < 500; i++) {
            var euros = Money.of(random.nextInt(1_000_000_000), "EUR");
            var back = rates.convert(rates.convert(euros, RSD, JANUARY).orElseThrow(), EUR, JANUARY)
                    .orElseThrow();

            assertThat(Math.abs(back.minor() - euros.minor())).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void a_rate_of_nothing_is_refused() {
        assertThatThrownBy(() -> new Rate(RSD, JANUARY, BigDecimal.ZERO, "sheet"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_converted_figure_names_its_rate_and_day() {
        var fixed =
                new Rate(Currency.getInstance("HRK"), LocalDate.of(2023, 1, 1), new BigDecimal("7.53450"), "law", true);
        var all = new ExchangeRates(List.of(
                new Rate(RSD, LocalDate.of(2024, 3, 1), new BigDecimal("117.1000"), "fx_rates.csv / row 4"), fixed));
        var euro = Currency.getInstance("EUR");
        var day = LocalDate.of(2024, 3, 9);

        assertThat(all.conversion(Money.of(14_456_698, "RSD"), euro, day))
                .hasToString("Optional[1,234.56 EUR at 117.1000 RSD/EUR of 2024-03-01 (fx_rates.csv / row 4)]");
        assertThat(all.conversion(Money.of(75_345, "HRK"), RSD, day))
                .hasToString("Optional[11,710.00 RSD at 7.53450 HRK/EUR of 2023-01-01 (law) and 117.1000 RSD/EUR of"
                        + " 2024-03-01 (fx_rates.csv / row 4)]");
        assertThat(all.conversion(Money.of(1, "HRK"), euro, LocalDate.of(2022, 12, 31)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
                    no places, yen            ; JPY ; 160      ; 1000    ; 6.25
                    three places, Kuwait      ; KWD ; 0.33     ; 100.001 ; 303.03
                    three places, Tunisia     ; TND ; 3.38     ; 3.381   ; 1.00
                    half a cent goes up, kuna ; HRK ; 7.53450  ; 0.04    ; 0.01
                    ten thousand kuna         ; HRK ; 7.53450  ; 10000   ; 1327.23
                    one lev                   ; BGN ; 1.95583  ; 1       ; 0.51
                    """)
    void every_currency_keeps_its_own_places(String what, String code, String rate, String amount, String euros) {
        var currency = Currency.getInstance(code);
        var all = new ExchangeRates(List.of(new Rate(currency, JANUARY, new BigDecimal(rate), "sheet")));

        assertThat(all.convert(Money.of(new BigDecimal(amount), currency), Currency.getInstance("EUR"), JANUARY))
                .as(what)
                .contains(Money.of(new BigDecimal(euros), Currency.getInstance("EUR")));
    }
}
