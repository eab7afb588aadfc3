package org.clayton.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FoldedTest {

    @Test
    void nothing_is_lost_and_only_a_word_too_long_for_a_line_stands_out() {
        var random = new Random(12);
        for (var i = 0; i < 2000; i++) {
            var longest = 1 + random.nextInt(120);
            var line = " ".repeat(random.nextInt(6))
                    + random.ints(random.nextInt(40), 1, longest + 1)
                            .mapToObj("x"::repeat)
                            .collect(Collectors.joining(" "));
            var folded = Folded.of(line);
            assertThat(String.join(" ", folded).replaceAll(" +", " ")).isEqualTo(line.replaceAll(" +", " "));
            assertThat(folded)
                    .allMatch(part -> part.length() <= 80 || !part.strip().contains(" "));
        }
    }
}
