package org.clayton.intake.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactCheckTest {

    private record Named(
            @NotBlank String firstName, @PositiveOrZero Integer line, List<@NotBlank String> others) {}

    private record Plain(
            @NotBlank String firstName, @PositiveOrZero int line) {}

    private record Bounded(@Max(9) int digit) {}

    private final FactCheck check = new FactCheck();

    private String refusal(Object fact) {
        var refused = catchThrowableOfType(RowRefused.class, () -> check.valid(fact));
        return refused == null ? "" : refused.at(new Place("a.csv", "", 1)).found() + ": " + refused.getMessage();
    }

    @Test
    void a_fact_that_keeps_its_constraints_is_handed_back() throws RowRefused {
        var fact = new Plain("Ana", 0);
        assertThat(check.valid(fact)).isSameAs(fact);
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"", " ", "\t", "\u2003"})
    void a_blank_is_no_value(String blank) {
        assertThat(refusal(new Plain(blank, 0))).isEqualTo("no first name: The row has no first name");
    }

    @Test
    void a_number_out_of_range_is_named() {
        assertThat(refusal(new Plain("Ana", -1))).isEqualTo("line -1: The line is out of range");
    }

    @Test
    void the_first_violation_by_name_is_told() {
        assertThat(refusal(new Plain("", -1))).startsWith("no first name");
    }

    @Test
    void a_constraint_that_the_quick_check_does_not_know_counts_all_the_same() {
        assertThat(refusal(new Bounded(10))).isEqualTo("digit 10: The digit is out of range");
        assertThat(refusal(new Bounded(9))).isEmpty();
    }

    @Test
    void the_elements_of_a_list_are_checked_too() {
        assertThat(refusal(new Named("Ana", null, List.of("Ann")))).isEmpty();
        assertThat(refusal(new Named("Ana", null, List.of(" ")))).isNotEmpty();
    }
}
