package org.clayton.intake.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowsAheadTest {

    private static final String NAME = "long.csv";

    /** Numbered rows; at the end a refusal or a failure, when there is one. */
    private static final class Numbered implements Rows {
        private final int count;
        private final @Nullable Throwable end;
        private int given;
        private volatile boolean closed;

        Numbered(int count, @Nullable Throwable end) {
            this.count = count;
            this.end = end;
        }

        @Override
        public @Nullable Row next() throws Unreadable {
            if (closed) {
                throw new IllegalStateException("asked after it was closed");
            }
            if (given < count) {
                return new Row(++given, new String[] {"cell " + given, "x".repeat(given % 50)}, null);
            }
            if (end instanceof Unreadable refused) {
                throw refused;
            }
            if (end instanceof RuntimeException failure) {
                throw failure;
            }
            return null;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private static List<Integer> numbers(Rows rows) throws Unreadable {
        var numbers = new ArrayList<Integer>();
        for (Row row; (row = rows.next()) != null; ) {
            numbers.add(row.number());
        }
        return numbers;
    }

    private static boolean isAlive() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals("clayton rows of " + NAME));
    }

    @ParameterizedTest(name = "{0} rows")
    @ValueSource(ints = {0, 1, 4_095, 4_096, 4_097, 50_000})
    void every_row_comes_once_and_in_order(int count) throws Unreadable {
        try (var rows = new RowsAhead(new Numbered(count, null), NAME)) {
            var numbers = numbers(rows);
            assertThat(numbers).hasSize(count).isSorted().doesNotHaveDuplicates();
            assertThat(rows.next()).isNull();
        }
        assertThat(isAlive()).isFalse();
    }

    @ParameterizedTest(name = "behind {0} rows")
    @ValueSource(ints = {10, 20_000})
    void a_refusal_comes_behind_the_rows_before_it(int count) {
        var given = new ArrayList<Row>();
        assertThatThrownBy(() -> {
                    try (var rows = new RowsAhead(
                            new Numbered(count, new Unreadable("half a row", "It ends", "Maybe cut")), NAME)) {
                        for (Row row; (row = rows.next()) != null; ) {
                            given.add(row);
                        }
                    }
                })
                .isInstanceOf(Unreadable.class);
        assertThat(given).hasSize(count);
        assertThat(isAlive()).isFalse();
    }

    @Test
    void a_failure_of_the_parser_is_thrown_to_whoever_asks() {
        try (var rows = new RowsAhead(new Numbered(9_000, new IllegalStateException("broken")), NAME)) {
            assertThatThrownBy(() -> numbers(rows))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("broken");
        }
    }

    @Test
    void whoever_closes_early_leaves_no_thread_behind() throws Unreadable {
        var source = new Numbered(Integer.MAX_VALUE, null);
        try (var rows = new RowsAhead(source, NAME)) {
            for (var i = 0; i < 10_000; i++) {
                rows.next();
            }
            assertThat(isAlive()).isTrue();
        }
        assertThat(isAlive()).isFalse();
        assertThat(source.closed).isTrue();
        assertThat(source.given).as("rows read ahead are few").isLessThan(100_000);
    }

    @ParameterizedTest(name = "after {0} rows")
    @ValueSource(ints = {5, 10_000})
    void an_interrupted_thread_gets_no_more_rows(int count) throws Unreadable {
        try (var rows = new RowsAhead(new Numbered(Integer.MAX_VALUE, null), NAME)) {
            for (var i = 0; i < count; i++) {
                rows.next();
            }
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> numbers(rows)).isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).as("stays interrupted").isTrue();
        }
        assertThat(isAlive()).isFalse();
    }
}
