package org.clayton.intake.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeldRowsTest {

    private static final String[] TEXTS = {"", "a", "1.234,56", "Đurić", "日本", "x".repeat(300), "ß\n\"", "EUR"};

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void rows_come_back_as_they_went_in_forward_backward_and_anywhere(long seed) {
        var random = new Random(seed);
        var plain = new ArrayList<Row>();
        var held = new HeldRows();
        for (var number = 1; number <= 100; number++) {
            var row = row(number * 3, random);
            plain.add(row);
            held.add(row);
        }
        assertThat(held).hasSize(100);
        for (var i = 0; i < 100; i++) {
            assertSame(held.get(i), plain.get(i));
            assertSame(held.get(99 - i), plain.get(99 - i));
            var any = random.nextInt(100);
            assertSame(held.get(any), plain.get(any));
        }
    }

    /** Rows of a block that is not full yet are at hand still, and may be looked at. */
    @Test
    void what_was_told_of_a_row_when_it_came_is_remembered() {
        var held = new HeldRows(row -> row.number() % 3 == 0);
        for (var number = 1; number <= 48; number++) {
            held.add(new Row(number, new String[] {"a"}, null));
        }
        assertThat(held).filteredOn(Row::isRemarkable).extracting(Row::number).allMatch(number -> number % 3 == 0);
        assertThat(held).filteredOn(Row::isRemarkable).hasSize(16);
    }

    private static Row row(int number, Random random) {
        var width = random.nextInt(6);
        var texts = new String[width];
        var kinds = new CellKind[width];
        var formulas = new String[width];
        for (var column = 0; column < width; column++) {
            texts[column] = TEXTS[random.nextInt(TEXTS.length)];
            kinds[column] = CellKind.values()[random.nextInt(4)];
            formulas[column] = random.nextInt(9) == 0 ? "=A1" : "";
        }
        return new Row(number, texts, kinds, formulas);
    }

    private static void assertSame(Row held, Row plain) {
        assertThat(held.number()).isEqualTo(plain.number());
        assertThat(held.size()).isEqualTo(plain.size());
        for (var column = 0; column < plain.size(); column++) {
            assertThat(held.text(column)).isEqualTo(plain.text(column));
            assertThat(held.kind(column)).isEqualTo(plain.kind(column));
            assertThat(held.formula(column)).isEqualTo(plain.formula(column));
        }
    }
}
