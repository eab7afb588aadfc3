package org.clayton.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.clayton.intake.facts.Channel;
import org.clayton.trace.worked.Amounts;
import org.clayton.trace.worked.Convention;
import org.clayton.trace.worked.LedgerReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The engine for whole cases and the one for written ledgers leave the same of every claim in every account. */
class BothEnginesTest {
    private static final int LEDGERS = 300;

    /** @param overdrawn whether payments may go beyond the balance */
    private record Ledger(
            WrittenCase written, List<String> entries, boolean overdrawn, long[] balances, List<Integer> open) {
        Ledger(long opening, boolean overdrawn) {
            this(new WrittenCase(), new ArrayList<>(), overdrawn, new long[] {opening, 0, 50}, new ArrayList<>());
            written.held("A", opening).held("B", 0).held("C", 50).outside("out");
        }

        static Ledger of(long seed, boolean overdrawn, boolean manyClaims) {
            return of(seed, overdrawn, manyClaims, false);
        }

        /** @param reversals whether banks take movements back */
        static Ledger of(long seed, boolean overdrawn, boolean manyClaims, boolean reversals) {
            var random = new Random(seed);
            var ledger = new Ledger(overdrawn ? -80 : 120, overdrawn);
            for (var i = 0; i < 40; i++) {
                ledger.any(random, manyClaims);
                if (reversals && random.nextInt(4) == 0) {
                    ledger.takeBack(random);
                }
            }
            return ledger;
        }

        private void takeBack(Random random) {
            if (open.isEmpty()) {
                return;
            }
            var movement = open.remove(random.nextInt(open.size()));
            var row = written.rows().get(movement);
            if (row.to() < 3 && !overdrawn && balances[row.to()] < row.sent()) {
                return;
            }
            written.takeBack(movement);
            balances[row.to() % 3] -= row.to() < 3 ? row.sent() : 0;
            balances[row.from() % 3] += row.from() < 3 ? row.sent() : 0;
            entries.add("{\"type\":\"reversal\",\"of\":" + (movement + 1) + "}");
        }

        private void any(Random random, boolean manyClaims) {
            var one = random.nextInt(3);
            var amount = 1 + random.nextInt(random.nextInt(4) == 0 ? 300 : 60);
            if (random.nextInt(3) == 0) {
                deposit(one, amount, random.nextInt(amount + 1), manyClaims || written.claims.isEmpty());
            } else if (overdrawn || amount <= balances[one]) {
                pay(one, random.nextInt(4), amount);
            }
        }

        private void deposit(int to, long amount, long claimed, boolean claims) {
            open.add(written.size());
            written.move("out", name(to), amount);
            balances[to] += amount;
            var part = claims ? claimed : 0;
            var id = String.format(java.util.Locale.ROOT, "x%03d", written.claims.size());
            if (part > 0) {
                written.claim(id, part);
            }
            entries.add(
                    "{\"type\":\"deposit\",\"account\":\"" + name(to) + "\",\"parts\":[{\"label\":\"clean\",\"amount\":"
                            + (amount - part) + "},{\"label\":\"" + id + "\",\"amount\":" + part + "}]}");
        }

        private void pay(int from, int to, long amount) {
            open.add(written.size());
            balances[from] -= amount;
            if (to == 3) {
                written.move(name(from), "out", amount, amount, Channel.CARD);
                entries.add("{\"type\":\"withdrawal\",\"account\":\"" + name(from) + "\",\"amount\":" + amount + "}");
            } else {
                balances[to] += amount;
                written.move(name(from), name(to), amount);
                entries.add("{\"type\":\"transfer\",\"from\":\"" + name(from) + "\",\"to\":\"" + name(to)
                        + "\",\"amount\":" + amount + "}");
            }
        }

        private static String name(int account) {
            return List.of("A", "B", "C").get(account);
        }

        /** Claims by account, under the convention for written ledgers. */
        Map<String, Map<String, Long>> worked(Convention convention) {
            var opening = overdrawn
                    ? "[{\"label\":\"bank_credit\",\"amount\":-80}]"
                    : "[{\"label\":\"clean\",\"amount\":120}]";
            var json =
                    "{\"accounts\":[{\"id\":\"A\",\"currency\":\"EUR\",\"scale\":0},{\"id\":\"B\",\"currency\":\"EUR\",\"scale\":0},"
                            + "{\"id\":\"C\",\"currency\":\"EUR\",\"scale\":0}],\"opening\":{\"A\":" + opening
                            + ",\"C\":[{\"label\":\"clean\",\"amount\":50}]},\"entries\":[" + String.join(",", entries)
                            + "]}";
            var ledger = LedgerReader.read(json.getBytes(StandardCharsets.UTF_8), "random.json")
                    .get(0)
                    .ledger();
            var states = Amounts.of(ledger, convention).states();
            var held = new TreeMap<String, Map<String, Long>>();
            states.get(states.size() - 1).accounts().forEach((account, state) -> state.labels()
                    .forEach((label, left) -> {
                        if (label.startsWith("x0")) {
                            held.computeIfAbsent(account, unused -> new TreeMap<>())
                                    .put(label, left.longValueExact());
                        }
                    }));
            return held;
        }
    }

    @ParameterizedTest
    @EnumSource(value = Method.class, names = "PRO_RATA", mode = EnumSource.Mode.EXCLUDE)
    void both_leave_the_same_overdrafts_and_many_claims_included(Method method) {
        for (var seed = 0L; seed < LEDGERS; seed++) {
            var ledger = Ledger.of(seed, true, true);
            assertThat(ledger.written().held(ledger.written().trace(method)))
                    .as("seed %d", seed)
                    .isEqualTo(ledger.worked(Convention.valueOf(method.name())));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Method.class,
            names = {"FIFO", "LIFO"})
    void both_put_what_a_bank_takes_back_in_its_place_overdrafts_included(Method method) {
        for (var seed = 0L; seed < 2 * LEDGERS; seed++) {
            var ledger = Ledger.of(seed, true, true, true);
            assertThat(ledger.written().held(ledger.written().trace(method)))
                    .as("seed %d", seed)
                    .isEqualTo(ledger.worked(Convention.valueOf(method.name())));
        }
    }

    /** Under pro rata one claim; with several, single units of rounding. */
    @ParameterizedTest
    @EnumSource(Method.class)
    void both_put_what_a_bank_takes_back_in_its_place(Method method) {
        for (var seed = 0L; seed < 2 * LEDGERS; seed++) {
            var ledger = Ledger.of(seed, false, method != Method.PRO_RATA, true);
            assertThat(ledger.written().held(ledger.written().trace(method)))
                    .as("seed %d", seed)
                    .isEqualTo(ledger.worked(Convention.valueOf(method.name())));
        }
    }

    @ParameterizedTest
    @EnumSource(value = Method.class, names = "PRO_RATA")
    void pro_rata_is_the_same_for_one_claim(Method method) {
        for (var seed = 0L; seed < LEDGERS; seed++) {
            var ledger = Ledger.of(seed, false, false);
            assertThat(ledger.written().held(ledger.written().trace(method)))
                    .as("seed %d", seed)
                    .isEqualTo(ledger.worked(Convention.PRO_RATA));
        }
    }

    /** One rounds claimed against unclaimed first, the other all labels at once: a unit here or there, never more than five. */
    @ParameterizedTest
    @EnumSource(value = Method.class, names = "PRO_RATA")
    void pro_rata_differs_for_many_claims_by_rounding_alone(Method method) {
        for (var seed = 0L; seed < LEDGERS; seed++) {
            var ledger = Ledger.of(seed, true, true);
            var other = flat(ledger.worked(Convention.PRO_RATA));
            var fast = flat(ledger.written().held(ledger.written().trace(method)));
            var names = new java.util.TreeSet<>(other.keySet());
            names.addAll(fast.keySet());
            for (var name : names) {
                var apart = Math.abs(other.getOrDefault(name, 0L) - fast.getOrDefault(name, 0L));
                assertThat(apart).as("seed %d, %s", seed, name).isLessThanOrEqualTo(5);
            }
        }
    }

    private static Map<String, Long> flat(Map<String, Map<String, Long>> held) {
        var flat = new TreeMap<String, Long>();
        held.forEach((account, claims) -> claims.forEach((claim, left) -> flat.put(account + " " + claim, left)));
        return flat;
    }
}
