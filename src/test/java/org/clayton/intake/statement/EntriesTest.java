package org.clayton.intake.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntriesTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final LocalDate DAY = LocalDate.of(2024, 1, 31);

    /** Beyond 1,024 entries a column goes on in another stretch. */
    @ParameterizedTest(name = "{0} entries")
    @ValueSource(ints = {1, 1_024, 1_025, 3_000})
    void what_is_written_comes_back_and_only_there(int size) {
        var random = new Random(size);
        var entries = new Entries();
        var credited = new HashSet<Integer>();
        for (var i = 0; i < size; i++) {
            var entry = entries.add(i, i + 7, "A", EUR, false, DAY.plusDays(i));
            if (random.nextInt(500) == 0 && credited.add(i)) {
                entry.credit(i * 100L);
            }
        }
        assertThat(entries).hasSize(size);
        for (var entry : entries) {
            var at = entry.at();
            assertThat(entry.row()).isEqualTo(at + 7);
            assertThat(entry.booked()).isEqualTo(DAY.plusDays(at));
            assertThat(entry.credit()).isEqualTo(credited.contains(at) ? at * 100L : Entry.NONE);
            assertThat(entry.debit()).isEqualTo(Entry.NONE);
            assertThat(entry.valueDate()).isNull();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void each_account_has_its_own_entries_in_their_order(long seed) {
        var random = new Random(seed);
        var entries = new Entries();
        var expected = new LinkedHashMap<String, List<Integer>>();
        for (var i = 0; i < 2_000; i++) {
            var account = "A" + random.nextInt((int) seed);
            entries.add(i, i + 1, account, EUR, false, DAY);
            expected.computeIfAbsent(account, unused -> new ArrayList<>()).add(i);
        }
        var found = new LinkedHashMap<String, List<Integer>>();
        entries.byAccount()
                .forEach((key, own) ->
                        found.put(key.number(), own.stream().map(Entry::at).toList()));
        assertThat(found).isEqualTo(expected);
        assertThat(found.keySet()).containsExactlyElementsOf(expected.keySet());
    }
}
