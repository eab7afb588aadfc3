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
                    the 80 k for the flat             | 80000
                    eighty grand on friday            | 80000
                    one hundred and twenty thousand euros | 120000 EUR
                    half a million                    | ''
                    half million euros                | 500000.0 EUR
                    once you are there call him       | ''
                    two guys, one boat                | ''
                    sto dvadeset soma za Marka        | 120000
                    osamdesetpet hiljada evra         | 85000 EUR
                    сто двадесет хиљада евра          | 120000 EUR
                    hiljadu evra za mornare           | 1000 EUR
                    pola miliona                      | 500000.0
                    dvjesto trideset tisuća eura      | 230000 EUR
                    ochenta mil para el piso          | 80000
                    ciento veinte mil quinientos euros | 120500 EUR
                    mil gracias                       | ''
                    treinta y cinco lucas             | 35000
                    cento e vinte mil reais           | 120000 BRL
                    oitenta mil amanhã                | 80000
                    são trinta e cinco mil e quinhentos euros | 35500 EUR
                    manda 50 paus                     | 50 BRL
                    cinco dias no mar                 | ''
                    300 kila i 120 ljudi              | ''
                    1,5 miliona dinara                | 1500000.0 RSD
                    45.510                            | 45510
                    7,5k i 12k                        | 7500.0, 12000
                    EUR45500 danas                    | 45500 EUR
                    IBAN HR1210010051863000160        | ''
                    stan 84 m2                        | ''
                    -500 eur                          | ''
                    """)
    void sums_are_read_as_people_write_them(String text, String expected) {
        var read = new Sums(Seeing.lists().money())
                .in(text).stream()
                        .map(sum -> sum.amount().toPlainString()
                                + (sum.currency().isEmpty() ? "" : " " + sum.currency())
                                + (sum.shorthand() ? " ~" : ""))
                        .collect(Collectors.joining(", "));
        assertThat(read).isEqualTo(expected.equals("''") ? "" : expected);
    }
}
