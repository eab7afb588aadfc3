package org.clayton.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** A table on the screen: text to the left, numbers to the right, each column as wide as it must be. */
final class TextTable {

    /** Longer cells are cut: a line of the screen is worth more than the end of a long name. */
    private static final int WIDEST = 48;

    private final List<String[]> rows = new ArrayList<>();
    private final int texts;

    /** @param texts how many columns from the left hold text; the others hold numbers */
    TextTable(List<String> head, int texts) {
        this.texts = texts;
        rows.add(head.toArray(String[]::new));
    }

    void row(String... cells) {
        rows.add(cells);
    }

    void print(PrintWriter out) {
        var widths = widths();
        for (var row : rows) {
            var line = new StringBuilder();
            for (var i = 0; i < row.length; i++) {
                var cell = cut(row[i]);
                var blanks = " ".repeat(widths[i] - length(cell));
                line.append(i < texts ? cell + blanks : blanks + cell).append("  ");
            }
            out.println("  " + line.toString().stripTrailing());
        }
    }

    private int[] widths() {
        var widths = new int[rows.get(0).length];
        for (var row : rows) {
            for (var i = 0; i < row.length; i++) {
                widths[i] = Math.max(widths[i], length(cut(row[i])));
            }
        }
        return widths;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String cut(String text) {
        var line = text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
        return line.length() > WIDEST ? line.substring(0, WIDEST - 1) + "…" : line;
    }
}
