package org.clayton.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SumsTest {

    @ParameterizedTest(name = "\"{0}\" names {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    sutra 120 za Marka                | 120000 ~
                    120k by friday                    | 120000
                    80 000                            | 80000
                    45.500 EUR za brod                | 45500 EUR
                    45.500,00 € danas                 | 45500.00 EUR
                    R$ 120.000 amanhã                 | 120000 BRL
                    stiglo 15 soma, ostalo u petak    | 15000
                    uplati 9.800 i jos 9.900          | 9800, 9900
                    vidimo se u 18:30                 | ''
                    12.05.2024. u 9h                  | ''
                    zovi 0911234567                   | ''
                    treba 30 kg                       | ''
                    plates ZG 4821 AB                 | 4821
                    5 ljudi                           | ''
                    €62,000 tomorrow                  | 62000 EUR
                    12,5k                             | 12500.0
                    300 hiljada dinara                | 300000 RSD
                    сутра 80 хиљада евра              | 80000 EUR
                    """)
    void sums_are_read_as_people_write_them(String text, String expected) {
        var read = Sums.in(text).stream()
                .map(sum -> sum.amount().toPlainString()
                        + (sum.currency().isEmpty() ? "" : " " + sum.currency())
                        + (sum.shorthand() ? " ~" : ""))
                .collect(Collectors.joining(", "));
        assertThat(read).isEqualTo(expected.equals("''") ? "" : expected);
    }
}
