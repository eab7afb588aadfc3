package org.clayton.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No cent is lost in a split, and nobody is a whole cent from his share. */
class LargestRemainderTest {

    @Test
    void the_cent_left_over_goes_to_the_largest_fraction() {
        assertThat(LargestRemainder.split(100, 1, 1, 1)).containsExactly(34, 33, 33);
        assertThat(LargestRemainder.split(10, 5, 3, 1)).containsExactly(6, 3, 1);
        assertThat(LargestRemainder.split(1, 1, 2)).containsExactly(0, 1);
    }

    @Test
    void who_has_no_weight_gets_nothing() {
        assertThat(LargestRemainder.split(101, 0, 1, 1)).containsExactly(0, 51, 50);
        assertThat(LargestRemainder.split(0, 0, 0)).containsExactly(0, 0);
    }

    @Test
    void what_nobody_can_take_is_refused() {
        assertThatThrownBy(() -> LargestRemainder.split(1, 0, 0)).hasMessageContaining("no weight can take 1");
        assertThatThrownBy(() -> LargestRemainder.split(-1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LargestRemainder.split(1, -1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void the_parts_add_up_and_each_is_within_one_of_its_share(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < 500; i++) {
            var weights = random.longs(1 + random.nextInt(8), 0, seed % 2 == 0 ? 10 : Long.MAX_VALUE / 16)
                    .toArray();
            weights[0]++;
            var total = random.nextLong() >>> (1 + random.nextInt(50));
            var parts = LargestRemainder.split(total, weights);

            assertThat(Arrays.stream(parts).mapToObj(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add))
                    .isEqualTo(BigInteger.valueOf(total));
            var sum = Arrays.stream(weights).mapToObj(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
            for (var k = 0; k < parts.length; k++) {
                var distance = BigInteger.valueOf(parts[k])
                        .multiply(sum)
                        .subtract(BigInteger.valueOf(total).multiply(BigInteger.valueOf(weights[k])));
                assertThat(distance.abs()).isLessThan(sum);
            }
        }
    }

    @Test
    void the_same_split_always_falls_the_same_way() {
        assertThat(LargestRemainder.split(2, 1, 1, 1, 1)).containsExactly(1, 1, 0, 0);
    }
}
