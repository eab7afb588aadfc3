package org.clayton.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names are written one way, and no further: what differs in substance stays different. */
class WrittenNameTest {

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    Đorđe Živković             | Ђорђе Живковић
                    Ђорђе Живковић             | Djordje Zivkovic
                    Ђорђе Живковић             | DORDE ZIVKOVIC
                    Љубиша Његован             | Ljubisa Njegovan
                    Џенана Хаџић               | Dženana Hadžić
                    Nenad Šćepanović           | Nenad Scepanovic
                    Олександр Шевчук           | Oleksandr Shevchuk
                    José Luis García Fernández | GARCIA FERNANDEZ, JOSE LUIS
                    Iñaki Muñoz                | Inaki Munoz
                    Łukasz Wójcik              | LUKASZ WOJCIK
                    ADRIA CARGO d.o.o.         | Adria Cargo DOO
                    ADRIA CARGO d.o.o. Beograd | Adria Cargo Beograd DOO
                    Transporte Litoral, Lda.   | Transporte Litoral Limitada
                    Marisol Náutica, S.L.      | Marisol Nautica Sociedad Limitada
                    Bílá Labuť s.r.o.          | Bila Labut spol. s r.o.
                    Morze Bałtyk Sp. z o.o.    | MORZE BALTYK SPOLKA Z OGRANICZONA ODPOWIEDZIALNOSCIA
                    Nordsee Handels GmbH & Co. KG | Nordsee Handels GmbH und Co KG
                    Ribarstvo Jadran d.d.      | Ribarstvo Jadran dioničko društvo
                    """)
    void one_name_in_two_writings(String one, String other) {
        assertThat(WrittenName.of(one).key()).isEqualTo(WrittenName.of(other).key());
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    Marko Jovanović      | Mirko Jovanović
                    Marko Jovanović      | Marko Jovanić
                    Milan Đurić          | Milan Đurđić
                    Jana Nováková        | Jan Novák
                    Олександр Шевчук     | Олександра Шевчук
                    Luis García Pérez    | Luis García López
                    Dragan Simić         | Dragana Simić
                    Bojan Kos            | Bojan Kost
                    Zoran Petrović st.   | Zoran Petrović ml.
                    Adria Cargo d.o.o.   | Adria Cargo a.d.
                    Adria Cargo d.o.o.   | Adria Tours d.o.o.
                    Delta Invest d.o.o. Beograd | Delta Invest d.o.o. Zagreb
                    Vega Invest 72 d.o.o. | Vega Invest 73 d.o.o.
                    Marisol S.L.         | Marisol S.A.
                    BKT Logistik         | BTK Logistik
                    """)
    void two_names_however_alike(String one, String other) {
        assertThat(WrittenName.of(one).key()).isNotEqualTo(WrittenName.of(other).key());
    }

    @Test
    void a_legal_form_is_told_from_the_name() {
        var name = WrittenName.of("Adria Cargo d.o.o. Beograd");

        assertThat(name.form()).isEqualTo("doo");
        assertThat(name.core()).isEqualTo("adria beograd cargo");
        assertThat(name.company()).isTrue();
        assertThat(WrittenName.of("Marko Jovanović").company()).isFalse();
    }

    @Test
    void a_name_that_is_only_a_legal_form_stays_a_name() {
        assertThat(WrittenName.of("d.o.o.").key()).isEqualTo("doo");
        assertThat(WrittenName.of("d.o.o.").company()).isFalse();
    }

    @Test
    void a_name_without_letters_has_no_key() {
        assertThat(WrittenName.of(" -- ").isEmpty()).isTrue();
    }
}
