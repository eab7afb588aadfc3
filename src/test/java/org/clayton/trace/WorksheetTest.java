package org.clayton.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A worksheet and a way say the same as the trace. */
class WorksheetTest {

    static Stream<Arguments> seeds() {
        return Stream.of(Method.values())
                .flatMap(method -> LongStream.range(0, 200).mapToObj(seed -> Arguments.of(method, seed)));
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("seeds")
    void nobody_holds_more_claimed_money_than_the_balance(Method method, long seed) {
        var written = RandomCase.of(seed);
        var ledger = written.ledger();
        for (var sheet : Tracing.worksheets(ledger, written.accountList(), written.trace(method))) {
            assertThat(sheet.rows()).allMatch(row -> row.claimed() >= 0 && row.claimed() <= Math.max(0, row.balance()));
        }
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("seeds")
    void the_last_row_of_a_worksheet_is_what_is_held(Method method, long seed) {
        var written = RandomCase.of(seed);
        var trace = written.trace(method);
        for (var sheet : Tracing.worksheets(written.ledger(), written.accountList(), trace)) {
            var last = sheet.rows().get(sheet.rows().size() - 1);
            assertThat(last.claimed()).isEqualTo(trace.heldIn(sheet.account()));
        }
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("seeds")
    void a_way_starts_at_the_claim_and_ends_where_the_money_is(Method method, long seed) {
        var written = RandomCase.of(seed);
        var trace = written.trace(method);
        var ledger = written.ledger();
        for (var held : trace.held()) {
            var way = trace.way(held.hop());
            assertThat(way.get(0).movement())
                    .isEqualTo(written.claims.get(held.claim()).movement());
            assertThat(ledger.to(way.get(way.size() - 1).movement())).isEqualTo(held.account());
            for (var i = 1; i < way.size(); i++) {
                assertThat(way.get(i).movement()).isGreaterThan(way.get(i - 1).movement());
                assertThat(way.get(i).sent()).isLessThanOrEqualTo(way.get(i - 1).received());
                assertThat(ledger.from(way.get(i).movement()))
                        .isEqualTo(ledger.to(way.get(i - 1).movement()));
            }
        }
    }
}
