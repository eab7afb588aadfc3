package org.clayton.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Random;
import org.clayton.money.LargestRemainder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProportionTest {

    /** The largest weight tried: with small ones everything fits 64 bits, with large ones nothing does. */
    @ParameterizedTest
    @ValueSource(longs = {3, 50, 1_000_000_000L, 4_000_000_000L, 1L << 55})
    void the_quick_split_is_the_largest_remainder(long largest) {
        var random = new Random(largest);
        for (var i = 0; i < 2_000; i++) {
            var weights = random.longs(1 + random.nextInt(120), 0, largest).toArray();
            weights[0]++;
            var whole = Arrays.stream(weights).sum();
            var part = random.longs(1, 0, whole + 1).findFirst().orElseThrow();

            assertThat(Proportion.split(part, weights, weights.length, whole))
                    .isEqualTo(LargestRemainder.split(part, weights));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 50, 1_000_000_000L, 4_000_000_000L, 1L << 62})
    void an_exact_half_is_rounded_down(long largest) {
        var random = new Random(largest);
        for (var i = 0; i < 2_000; i++) {
            var whole = 1 + random.longs(1, 0, largest).findFirst().orElseThrow();
            var a = random.longs(1, 0, whole + 1).findFirst().orElseThrow();
            var b = random.longs(1, 0, whole + 1).findFirst().orElseThrow();

            assertThat(BigDecimal.valueOf(Proportion.halfDown(a, b, whole)))
                    .isEqualTo(BigDecimal.valueOf(a)
                            .multiply(BigDecimal.valueOf(b))
                            .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_DOWN));
        }
    }
}
