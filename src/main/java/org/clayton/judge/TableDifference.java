package org.clayton.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What changes in a table, as somebody reads it who has to say yes to it. */
final class TableDifference {

    private TableDifference() {}

    /**
     * @param shown the first column worth showing
     * @param lines where to add to; nothing is added when nothing changes
     */
    static void add(String heading, List<Table.Column> columns, int shown, RowEdits edits, List<String> lines) {
        if (edits.none()) {
            return;
        }
        lines.add(heading);
        added(columns, shown, edits.addedAfter(-1), lines);
        for (var i = 0; i < edits.before().size(); i++) {
            var before = edits.before().get(i);
            var after = edits.after().get(i);
            if (after == null) {
                lines.add("  - " + all(columns, shown, before));
            } else if (!after.equals(before)) {
                lines.add("  ~ " + name(columns, before) + ": " + changes(columns, before, after));
            }
            added(columns, shown, edits.addedAfter(i), lines);
        }
    }

    private static void added(List<Table.Column> columns, int shown, List<List<String>> rows, List<String> lines) {
        rows.forEach(row -> lines.add("  + " + all(columns, shown, row)));
    }

    private static String all(List<Table.Column> columns, int shown, List<String> row) {
        return IntStream.range(shown, columns.size())
                .filter(i -> !row.get(i).isEmpty())
                .mapToObj(i -> columns.get(i).name() + " " + row.get(i))
                .collect(Collectors.joining(", "));
    }

    /** What tells a row from the others of its table. */
    private static String name(List<Table.Column> columns, List<String> row) {
        var said = new ArrayList<String>();
        for (var i = 0; i < columns.size(); i++) {
            var column = columns.get(i).name();
            if (List.of("key", "from", "country").contains(column)
                    && !row.get(i).isEmpty()) {
                said.add(column.equals("from") ? "from " + row.get(i) : row.get(i));
            }
        }
        return String.join(" ", said);
    }

    private static String changes(List<Table.Column> columns, List<String> before, List<String> after) {
        return IntStream.range(0, columns.size())
                .filter(i -> !before.get(i).equals(after.get(i)))
                .mapToObj(i -> columns.get(i).name() + " " + said(before.get(i)) + " -> " + said(after.get(i)))
                .collect(Collectors.joining(", "));
    }

    private static String said(String cell) {
        return cell.isEmpty() ? "(empty)" : cell;
    }
}
