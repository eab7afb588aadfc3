package org.clayton.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every example on every rule's card, through the real path from sheet to flag. */
class RuleExamplesTest {

    @TempDir
    static Path scratch;

    @TestFactory
    Stream<DynamicTest> the_rules_answer_as_their_cards_say() {
        var book = RuleBook.shipped();
        var run = new ExampleRun(book, scratch);
        return book.examples().stream()
                .map(example -> DynamicTest.dynamicTest(
                        name(example), () -> assertThat(run.run(example).problem())
                                .as(name(example))
                                .isEmpty()));
    }

    private static String name(Example example) {
        return example.rule() + (example.fires() ? " fires: " : " is silent: ") + example.name();
    }
}
