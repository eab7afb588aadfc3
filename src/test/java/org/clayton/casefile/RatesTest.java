package org.clayton.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.clayton.intake.BadInput;
import org.clayton.intake.facts.IntakeReport;
import org.clayton.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which rate converts what on which day, and what is said where there is none. */
class RatesTest {

    private static final Currency EURO = Currency.getInstance("EUR");

    @TempDir
    Path rules;

    private void fixed(String line) throws IOException {
        Files.createDirectories(rules.resolve("lists"));
        Files.writeString(
                rules.resolve("lists/fixed-rates.csv"), "key,from,until,source,note,per-euro\n" + line + "\n");
    }

    @Test
    void the_list_of_a_rule_folder_goes_before_the_shipped_one() throws IOException {
        fixed("BAM,1999-01-01,,LAW,art. 5,2.00000");
        var bam = new Money(10_000, Currency.getInstance("BAM"));
        var day = LocalDate.of(2024, 1, 2);

        assertThat(Rates.of(rules).with(List.of()).conversion(bam, EURO, day).orElseThrow())
                .hasToString("50.00 EUR at 2.00000 BAM/EUR of 1999-01-01 (LAW, art. 5)");
        assertThat(Rates.shipped().with(List.of()).convert(bam, EURO, day)).isEmpty();
    }

    @Test
    void a_rule_folder_without_the_list_has_the_shipped_rates() {
        assertThat(Rates.of(rules)
                        .changeover(Currency.getInstance("HRK"))
                        .orElseThrow()
                        .perEuro())
                .isEqualByComparingTo("7.53450");
    }

    @Test
    void a_case_is_converted_under_its_rule_folder() throws IOException {
        fixed("BAM,1999-01-01,,LAW,art. 5,2.00000");
        var builder = new CaseFileBuilder();
        builder.under(rules);
        assertThat(new CaseSheets()
                        .statement("a.csv", "100001", "Marko Marić", "BAM", "2024-01-02 | -100.00 | Salon")
                        .into(builder)
                        .build("case", EURO, null, IntakeReport.EMPTY)
                        .ledger()
                        .value(0))
                .isEqualTo(5_000);
    }

    @Test
    void a_line_that_is_no_rate_is_refused() throws IOException {
        fixed("BAM,1999-01-01,,LAW,art. 5,one");
        assertThatThrownBy(() -> Rates.of(rules))
                .isInstanceOf(BadInput.class)
                .hasMessage(
                        "lists/fixed-rates.csv / line 2: 'BAM,1999-01-01,,LAW,art. 5,one'. It is no currency, first day"
                                + " and rate for one euro. Maybe a comma stands where the decimal point belongs");
    }

    @Test
    void a_list_in_another_code_page_is_refused() throws IOException {
        fixed("BAM");
        Files.write(rules.resolve("lists/fixed-rates.csv"), new byte[] {'k', '\n', (byte) 0xE8});
        assertThatThrownBy(() -> Rates.of(rules)).hasMessageContaining("Maybe it is not saved as UTF-8");
    }

    @Test
    void movements_without_a_rate_are_told_with_their_days() {
        var file = new CaseSheets()
                .statement("a.csv", "100001", "Marko Marić", "JPY", """
                        2024-01-02 | -100 | Salon
                        2024-01-05 | -200 | Salon
                        """)
                .statement("b.csv", "200002", "Marko Marić", "KWD", "2024-02-02 | -1.005 | Salon")
                .rates("rates.csv", "2024-01-04 | JPY | 158.20")
                .file();

        assertThat(file.remarks())
                .contains(
                        "No exchange rate from JPY to EUR is known for 1 movement of 2024-01-02; their amounts are traced in JPY"
                                + " but not compared with thresholds in EUR. Maybe add a sheet of exchange rates of those"
                                + " days, such as the table eurofxref-hist.csv of the European Central Bank as it is.",
                        "No exchange rate from KWD to EUR is known for 1 movement of 2024-02-02; their amounts are traced in KWD"
                                + " but not compared with thresholds in EUR. Maybe add a sheet of exchange rates of those"
                                + " days, such as the table eurofxref-hist.csv of the European Central Bank as it is.");
        assertThat(file.ledger().sent(2)).isEqualTo(1_005);
        assertThat(file.bookkeeping().rates())
                .extracting(one -> one.rate() + " x" + one.movements())
                .containsExactly("158.20 JPY/EUR of 2024-01-04 (rates.csv / row 2) x1");
    }
}
