package org.clayton.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.clayton.casefile.Claim;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every ledger; a failing seed is in the name of the test. */
class TracingPropertiesTest {

    static Stream<Arguments> seeds() {
        return Stream.of(Method.values())
                .flatMap(method -> LongStream.range(0, 400).mapToObj(seed -> Arguments.of(method, seed)));
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("seeds")
    void the_engine_agrees_with_plain_queues_of_lots(Method method, long seed) {
        var written = RandomCase.of(seed);
        var trace = written.trace(method);
        var reference = new QueueReference(written, method);

        assertThat(written.held(trace)).isEqualTo(reference.held());
        assertThat(written.broken(trace)).isEqualTo(reference.broken);
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("seeds")
    void keeping_every_unit_of_every_account_changes_nothing(Method method, long seed) {
        var written = RandomCase.of(seed);
        var plain = written.trace(method);
        var whole = written.traceWhole(method);

        assertThat(written.held(whole)).isEqualTo(written.held(plain));
        assertThat(written.broken(whole)).isEqualTo(written.broken(plain));
    }

    /** That nothing is lost or made is proved in every run, or it stops. */
    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("seeds")
    void what_banks_take_back_leaves_no_account_with_more_claims_than_money(Method method, long seed) {
        var written = RandomCase.of(seed, true);
        var trace = written.trace(method);

        for (var account : written.accountList()) {
            var rows = Tracing.worksheet(written.ledger(), written.accountList(), trace, account.index())
                    .rows();
            assertThat(rows).allMatch(row -> 0 <= row.claimed() && row.claimed() <= Math.max(0, row.balance()));
            assertThat(rows.isEmpty() ? 0 : rows.get(rows.size() - 1).claimed())
                    .as(account.key())
                    .isEqualTo(trace.heldIn(account.index()));
        }
    }

    @Tag("fuzz")
    @ParameterizedTest
    @EnumSource(Method.class)
    void the_engine_agrees_with_plain_queues_of_lots_many_times_over(Method method) {
        for (var seed = 1_000L; seed < 30_000; seed++) {
            var written = RandomCase.of(seed);
            var trace = written.trace(method);
            var reference = new QueueReference(written, method);

            assertThat(written.held(trace)).as("seed %d", seed).isEqualTo(reference.held());
            assertThat(written.broken(trace)).as("seed %d", seed).isEqualTo(reference.broken);
        }
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("seeds")
    void the_order_of_the_claims_changes_nothing(Method method, long seed) {
        var written = RandomCase.of(seed);
        var trace = written.trace(method);
        var shuffled = RandomCase.of(seed);
        Collections.shuffle(shuffled.claims, new Random(seed));
        var again = shuffled.trace(method);

        assertThat(again.held().stream().map(one -> named(one, shuffled.claims)))
                .isEqualTo(trace.held().stream()
                        .map(one -> named(one, written.claims))
                        .toList());
        assertThat(again.hops().stream().map(Trace.Hop::number))
                .isEqualTo(trace.hops().stream().map(Trace.Hop::number).toList());
        assertThat(shuffled.broken(again)).isEqualTo(written.broken(trace));
    }

    private static String named(Trace.Held held, List<Claim> claims) {
        return held.account() + " " + claims.get(held.claim()).id() + " " + held.amount() + " by " + held.hop();
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("seeds")
    void the_names_and_numbers_of_accounts_change_nothing(Method method, long seed) {
        var written = RandomCase.of(seed);
        var renamed = new WrittenCase();
        var order = new ArrayList<>(written.accountList());
        Collections.shuffle(order, new Random(seed));
        order.forEach(one ->
                renamed.account("x" + one.key(), one.kind(), one.currency().getCurrencyCode(), one.opening()));
        for (var row : written.rows()) {
            var from = "x" + written.accountList().get(row.from()).key();
            var to = "x" + written.accountList().get(row.to()).key();
            renamed.move(from, to, row.sent(), row.received(), row.channel());
        }
        renamed.claims.addAll(written.claims);

        var held = renamed.held(renamed.trace(method));
        var expected = written.held(written.trace(method));
        assertThat(held.keySet()).allMatch(name -> expected.containsKey(name.substring(1)));
        expected.forEach((name, claims) -> assertThat(held.get("x" + name)).isEqualTo(claims));
    }
}
