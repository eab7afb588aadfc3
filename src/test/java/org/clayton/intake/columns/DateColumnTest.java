package org.clayton.intake.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateColumnTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2024-01-05, 2024-01-05", "2024/01/05, 2024-01-05", "2024.01.05., 2024-01-05", "20240105, 2024-01-05",
        "05.01.2024, 2024-01-05", "5.1.2024., 2024-01-05", "05. 01. 2024., 2024-01-05", "05.01.24, 2024-01-05",
        "05-Jan-2024, 2024-01-05", "5 janv. 2024, 2024-01-05", "05-out-2024, 2024-10-05", "05-MAI-2024, 2024-05-05",
        "2024-01-05T08:15, 2024-01-05", "2018-02-25 12:34:56 +0000, 2018-02-25", "31.12.69, 2069-12-31",
                "31.12.70, 1970-12-31",
    })
    void reads_what_banks_write(String text, LocalDate day) {
        assertThat(Objects.requireNonNull(DateText.of(text)).date(DateOrder.DAY_FIRST))
                .isEqualTo(day);
    }

    @ParameterizedTest(name = "{0} is no day")
    @ValueSource(strings = {"31.02.2024", "30.13.2024", "00.01.2024"})
    void the_calendar_has_no_such_day(String text) {
        assertThat(Objects.requireNonNull(DateText.of(text)).date(DateOrder.DAY_FIRST))
                .isNull();
    }

    @ParameterizedTest(name = "{0} is no date")
    @ValueSource(strings = {"Pending", "1.234,56", "12345678901", "HR12", "05.01", "99999999"})
    void is_no_date(String text) {
        assertThat(DateText.of(text)).isNull();
    }

    @Test
    void a_number_above_twelve_decides_for_all() {
        assertThat(decided("03/04/2024", "05/13/2024")).contains(DateOrder.MONTH_FIRST);
        assertThat(decided("03/04/2024", "13/05/2024")).contains(DateOrder.DAY_FIRST);
    }

    @Test
    void a_dot_is_never_month_first() {
        assertThat(decided("03.04.2024", "05.06.2024")).contains(DateOrder.DAY_FIRST);
    }

    @Test
    void the_order_that_runs_one_way_decides() {
        assertThat(decided("03/01/2024", "01/02/2024", "02/03/2024", "01/04/2024", "09/05/2024", "02/06/2024"))
                .contains(DateOrder.DAY_FIRST);
        assertThat(decided("03/01/2024", "01/02/2024", "02/03/2024")).isEmpty();
    }

    @Test
    void nothing_decides_or_all_contradict() {
        assertThat(decided("03/04/2024", "02/05/2024", "06/03/2024")).isEmpty();
        assertThat(decided("13/04/2024", "04/13/2024")).isEmpty();
    }

    private static Optional<DateOrder> decided(String... cells) {
        var column = new DateColumn();
        for (var cell : cells) {
            column.see(cell);
        }
        return column.decided();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2024-01-05, year first",
        "20240105, year first",
        "2024.01.05., year first",
        "05.01.2024, day first",
        "05/05/2024, day first",
        "5 janv. 2024, months by name",
        "Pending, ''",
    })
    void says_how_its_dates_are_written(String text, String how) {
        var column = new DateColumn();
        column.see(text);
        assertThat(column.how(DateOrder.DAY_FIRST)).isEqualTo(how);
    }
}
