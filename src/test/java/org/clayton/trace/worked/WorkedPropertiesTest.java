package org.clayton.trace.worked;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every written ledger; a failing seed is in the name of the test. */
class WorkedPropertiesTest {
    private static final List<Convention> STEPWISE = Stream.of(Convention.values())
            .filter(one -> one != Convention.PARI_PASSU_EX_POST && one != Convention.US_984)
            .toList();

    static Stream<Arguments> stepwise() {
        return STEPWISE.stream().flatMap(rule -> LongStream.range(0, 150).mapToObj(seed -> Arguments.of(rule, seed)));
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("stepwise")
    void every_claim_is_somewhere_once(Convention rule, long seed) {
        var ledger = RandomLedger.network(seed);
        var came = new TreeMap<String, BigDecimal>();
        var states = Amounts.of(ledger, rule).states();
        for (var i = 0; i < states.size(); i++) {
            var state = states.get(i);
            came(came, ledger, i, state);
            state.absorbed().forEach((label, amount) -> came.merge(label, amount.negate(), BigDecimal::add));
            for (var label : RandomLedger.LABELS) {
                if (Labels.isClaim(label)) {
                    assertThat(held(state, label))
                            .as("%s after entry %d", label, state.seq())
                            .isEqualByComparingTo(came.getOrDefault(label, BigDecimal.ZERO));
                }
            }
        }
    }

    /** What came into the ledger's accounts from outside, less what left them. */
    private static void came(Map<String, BigDecimal> came, WorkedLedger ledger, int i, State state) {
        var entry = ledger.entries().get(i);
        var moved = state.moved().orElseThrow();
        var undone = entry instanceof Entry.Reversal reversal ? ledger.entries().get(reversal.of() - 1) : entry;
        var sign = undone instanceof Entry.Deposit ? 1 : undone instanceof Entry.Withdrawal ? -1 : 0;
        var signed = BigDecimal.valueOf(undone == entry ? sign : -sign);
        moved.forEach((label, amount) -> came.merge(label, amount.multiply(signed), BigDecimal::add));
    }

    private static BigDecimal held(State state, String label) {
        var accounts = state.accounts().values().stream().map(State.AccountState::labels);
        var assets = state.assets().values().stream().map(State.AssetState::labels);
        return Stream.concat(accounts, assets)
                .map(labels -> labels.getOrDefault(label, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @ParameterizedTest
    @EnumSource(Convention.class)
    void nobody_holds_more_than_the_balance_and_labels_add_up_to_it(Convention rule) {
        for (var seed = 0L; seed < 150; seed++) {
            for (var state : Amounts.of(RandomLedger.network(seed), rule).states()) {
                for (var account : state.accounts().values()) {
                    var sum = account.labels().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                    var content = account.balance().max(BigDecimal.ZERO);
                    assertThat(sum).as("seed %d entry %d", seed, state.seq()).isEqualByComparingTo(content);
                    assertThat(account.tainted()).isBetween(BigDecimal.ZERO, content);
                    assertThat(account.labels().values()).allMatch(amount -> amount.signum() > 0);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Convention.class)
    void balances_are_the_same_under_every_method(Convention rule) {
        for (var seed = 0L; seed < 150; seed++) {
            var plain = Amounts.of(RandomLedger.network(seed), Convention.FIFO).states();
            var states = Amounts.of(RandomLedger.network(seed), rule).states();
            for (var i = 0; i < plain.size(); i++) {
                var balances = balances(states.get(i));
                assertThat(balances).as("seed %d", seed).isEqualTo(balances(plain.get(i)));
            }
        }
    }

    private static List<BigDecimal> balances(State state) {
        return state.accounts().values().stream()
                .map(State.AccountState::balance)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Convention.class)
    void the_names_of_accounts_and_the_order_they_are_listed_in_change_nothing(Convention rule) {
        for (var seed = 0L; seed < 100; seed++) {
            var json = RandomLedger.networkJson(seed);
            var renamed = json.replace("\"A\"", "\"Zagreb\"").replace("\"C\"", "\"Aachen\"");
            var plain = Amounts.of(RandomLedger.read(json), rule).states();
            var other = Amounts.of(RandomLedger.read(renamed), rule).states();
            for (var i = 0; i < plain.size(); i++) {
                assertThat(other.get(i).accounts().get("Zagreb"))
                        .isEqualTo(plain.get(i).accounts().get("A"));
                assertThat(other.get(i).accounts().get("Aachen"))
                        .isEqualTo(plain.get(i).accounts().get("C"));
                assertThat(other.get(i).moved()).isEqualTo(plain.get(i).moved());
            }
        }
    }

    /** Ties of rounding go by the alphabet, so the new names keep it. */
    @ParameterizedTest
    @EnumSource(Convention.class)
    void the_names_of_claims_change_nothing(Convention rule) {
        for (var seed = 0L; seed < 100; seed++) {
            var json = RandomLedger.networkJson(seed);
            var renamed = json.replace("victim-a", "w-novak").replace("victim-b", "x-petrov");
            var plain = Amounts.of(RandomLedger.read(json), rule).states();
            var other = Amounts.of(RandomLedger.read(renamed), rule).states();
            for (var i = 0; i < plain.size(); i++) {
                assertThat(held(other.get(i), "w-novak")).isEqualByComparingTo(held(plain.get(i), "victim-a"));
                assertThat(held(other.get(i), "x-petrov")).isEqualByComparingTo(held(plain.get(i), "victim-b"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Convention.class,
            names = {"FIFO", "LIFO", "LIBR"})
    void a_deposit_written_as_two_is_the_same_deposit(Convention rule) {
        for (var seed = 0L; seed < 150; seed++) {
            var json = RandomLedger.singleJson(seed, "tainted");
            var halved = json.replaceAll(
                    "\\{\"seq\":(\\d+),\"type\":\"deposit\",\"account\":\"A\",\"amount\":\"(\\d+)\\.(\\d\\d)\",(\"label\":\"\\w+\")\\}",
                    "{\"seq\":$1,\"type\":\"deposit\",\"account\":\"A\",\"amount\":\"$2.$3\",\"parts\":[{\"amount\":\"$2.00\",$4},{\"amount\":\"0.$3\",$4}]}");
            var one = Amounts.of(RandomLedger.read(json), rule).states();
            assertThat(Amounts.of(RandomLedger.read(halved), rule).states()).isEqualTo(one);
        }
    }
}
