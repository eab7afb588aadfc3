package org.clayton.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.stream.IntStream;
import org.clayton.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What few movements have beside their columns: what they take back, when they arrive, what they were converted from. */
class AsidesTest {

    @Test
    void a_reversal_takes_back_the_row_with_its_reference_and_else_the_last_one_with_that_name() {
        var file = statement("""
                2024-01-02 | -50.00 | Salon  | | | TRANSFER | | R1
                2024-01-03 | -50.00 | Salon  | | | TRANSFER | | R2
                2024-01-04 | -70.00 | Kiosk  | | | CARD
                2024-01-05 | -70.00 | Kiosk  | | | CARD
                2024-01-06 |  50.00 |        | | storno | REVERSAL | | R1
                2024-01-07 |  70.00 | Kiosk  | | storno | REVERSAL
                2024-01-08 |  70.00 | Pekara | | storno | REVERSAL
                2024-01-09 |  50.00 | Salon  | | return | TRANSFER
                """);
        var ledger = file.ledger();

        assertThat(IntStream.range(0, ledger.size()).map(ledger::reverses).boxed())
                .containsExactly(-1, -1, -1, -1, 0, 3, -1, -1);
        assertThat(CaseFileText.way(file, 4)).isEqualTo("NAME:salon -> 100001");
    }

    @Test
    void a_row_is_taken_back_once() {
        var ledger = statement("""
                        2024-01-02 | 900.00 | Kupac | | | TRANSFER | | R1
                        2024-01-03 | -900.00 | Kupac | | storno | REVERSAL | | R1
                        2024-01-04 | -900.00 | Kupac | | storno | REVERSAL | | R1
                        """).ledger();

        assertThat(IntStream.range(0, ledger.size()).map(ledger::reverses).boxed())
                .containsExactly(-1, 0, -1);
    }

    @Test
    void a_transfer_credited_later_says_when_it_arrives() {
        var file = new CaseSheets()
                .statement("a.csv", "100001", "Marko Marić", "EUR", "2024-01-02 | -500.00 | Ana Anić | 200002")
                .statement("b.csv", "200002", "Ana Anić", "EUR", "2024-01-04 | 500.00 | Marko Marić | 100001")
                .file();

        assertThat(file.ledger().date(0)).isEqualTo(LocalDate.of(2024, 1, 2));
        assertThat(LocalDate.ofEpochDay(file.ledger().arrives(0))).isEqualTo(LocalDate.of(2024, 1, 4));
        assertThat(file.ledger().original(0)).isNull();
    }

    @ParameterizedTest(name = "{0} booked as {1}")
    @CsvSource({
        "100.00 USD, 92.35 EUR, 0.923500",
        "10000 JPY, 62.50 EUR, 0.006250",
        "10.001 KWD, 30.30 EUR, 3.029697",
        "0.00 USD, 1.00 EUR, 0"
    })
    void a_rate_that_the_bank_does_not_print_follows_from_the_two_amounts(String from, String booked, String rate) {
        assertThat(Original.of(money(from), money(booked), null))
                .isEqualTo(new Original(money(from), new BigDecimal(rate), false));
        assertThat(Original.of(money(from), money(booked), new BigDecimal("1.0829"))
                        .printed())
                .isTrue();
    }

    private static Money money(String written) {
        var parts = written.split(" ");
        return Money.of(new BigDecimal(parts[0]), Currency.getInstance(parts[1]));
    }

    private static CaseFile statement(String table) {
        return new CaseSheets()
                .statement("a.csv", "100001", "Marko Marić", "EUR", table)
                .file();
    }
}
