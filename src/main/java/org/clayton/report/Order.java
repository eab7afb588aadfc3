package org.clayton.report;

import java.time.LocalDate;
import java.util.List;

/**
 * A draft order as blocks, so that the PDF and the word-processor file say the same words in the same order.
 *
 * @param foot case, engine and rules, for the bottom of each page
 * @param dated the day the case is judged as of; stands for the day of writing, so that nothing depends on the clock
 */
record Order(String title, String subtitle, String foot, LocalDate dated, List<Block> blocks) {

    /** Stands on top of each page. */
    static final String DRAFT = "DRAFT · no order until a competent authority adopts and signs it";

    sealed interface Block {}

    record Heading(String text) implements Block {}

    record Text(String text) implements Block {}

    record Points(List<String> texts) implements Block {}

    /** A box that no reader can miss. */
    record Notice(String heading, List<String> texts) implements Block {}

    record Facts(List<Fact> facts) implements Block {}

    record Fact(String label, String value, boolean strong) {}

    /** @param widths percent of the page, one for each column @param numbers columns set to the right */
    record Grid(List<String> heads, List<Integer> widths, List<Integer> numbers, List<Row> rows) implements Block {}

    record Row(List<String> cells, boolean strong) {}

    /** A picture under its heading; a wide one has a page of its own. */
    record Picture(String heading, Drawing drawing, Page page) implements Block {}
}
