package org.clayton.trace.worked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** What {@code --json} prints has the shape of {@code expected}: fed back, {@code --check} finds no difference in it. */
class StatesJsonTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @ParameterizedTest
    @EnumSource(Convention.class)
    void what_is_printed_is_as_expected_when_it_is_read_back(Convention rule) {
        for (var seed = 0L; seed < 60; seed++) {
            var states = Amounts.of(RandomLedger.network(seed), rule).states();
            assertThat(Difference.between(printed(states), states))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Convention.class)
    void any_figure_that_is_changed_is_a_difference(Convention rule) {
        var random = new Random(8);
        for (var seed = 0L; seed < 60; seed++) {
            var states = Amounts.of(RandomLedger.network(seed), rule).states();
            var printed = printed(states);
            change(printed, random);
            assertThat(Difference.between(printed, states)).as("seed %d", seed).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Convention.class)
    void what_is_expected_after_some_entries_only_is_found_by_their_number(Convention rule) {
        for (var seed = 0L; seed < 60; seed++) {
            var states = Amounts.of(RandomLedger.network(seed), rule).states();
            var some = MAPPER.createArrayNode();
            for (var i = states.size() - 1; i >= 0; i -= 3) {
                some.add(printed(states).get(i));
            }
            assertThat(Difference.between(some, states)).as("seed %d", seed).isEmpty();
            assertThat(Difference.stated(some, states)).isEqualTo(some.size());
        }
    }

    private static JsonNode printed(List<State> states) {
        return MAPPER.readTree(StatesJson.text(StatesJson.of(states)));
    }

    /** One of the amounts, by a unit. */
    private static void change(JsonNode states, Random random) {
        var figures = new ArrayList<Runnable>();
        states.forEach(state -> gather(state, figures));
        figures.get(random.nextInt(figures.size())).run();
    }

    private static void gather(JsonNode node, List<Runnable> figures) {
        if (!(node instanceof ObjectNode object)) {
            return;
        }
        for (var field : object.properties()) {
            if (field.getValue().isString()) {
                figures.add(() -> object.put(field.getKey(), field.getValue().asString() + "1"));
            } else {
                gather(field.getValue(), figures);
            }
        }
    }
}
