package org.clayton.intake.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountStyleTest {

    @ParameterizedTest(name = "{0} is {1} in the style {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234,56        | 123456   | COMMA",
                "1,234.56        | 123456   | POINT",
                "1 234,56        | 123456   | COMMA",
                "1\u00A0234,56   | 123456   | COMMA",
                "1\u202F234,56   | 123456   | COMMA",
                "1'234.56        | 123456   | POINT",
                "+5257,28        | 525728   | COMMA",
                "12-             | -1200    | POINT",
                "(12.00)         | -1200    | POINT",
                "\u22127,5       | -750     | COMMA",
                "£1,183.23       | 118323   | POINT",
                "-£1,183.23      | -118323  | POINT",
                "35.910,82 EUR   | 3591082  | COMMA",
                "29520,00 PLN    | 2952000  | COMMA",
                "R$ 10,00        | 1000     | COMMA",
                "1.950           | 195000   | COMMA",
                "1.950           | 195      | POINT",
                ".50             | 50       | POINT",
                "1,23,456.78     | 12345678 | POINT",
                "1,12,00,000     | 1120000000 | POINT",
                "12.00 DR        | -1200    | POINT",
                "12.00CR         | 1200     | POINT",
                "1.200,00 S      | -120000  | COMMA",
                "1.200,00 H      | 120000   | COMMA",
                "0               | 0        | POINT",
            })
    void reads_what_banks_write(String text, long minor, AmountStyle style) {
        assertThat(style.parse(text, 2)).isEqualTo(minor);
    }

    @ParameterizedTest(name = "{0} is no amount")
    @ValueSource(
            strings = {
                "",
                "-",
                "--",
                "n/a",
                "ERR",
                "#####",
                "1.O00,00",
                "12,34,5",
                "1.23.456",
                "1.234,567",
                "1,2,3",
                "1,234,56,7",
                "12 XDR2",
                "12,00 D",
                "12 ab 34",
                "99999999999999999999",
                "=1+1",
                "SKLIC 12",
                "10/20",
            })
    void refuses_what_is_none(String text) {
        assertThat(AmountStyle.COMMA.parse(text, 2)).isEqualTo(AmountStyle.NONE);
        assertThat(AmountStyle.POINT.parse(text.replace("1.234,567", "1,234.567"), 2))
                .isEqualTo(AmountStyle.NONE);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void every_amount_is_read_back_to_the_cent(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < 2_000; i++) {
            var minor = random.nextLong() >> 1 + random.nextInt(60);
            var plain = BigDecimal.valueOf(minor, 2).toPlainString();
            assertThat(AmountStyle.POINT.parse(plain, 2)).isEqualTo(minor);
            assertThat(AmountStyle.COMMA.parse(plain.replace('.', ','), 2)).isEqualTo(minor);
        }
    }
}
