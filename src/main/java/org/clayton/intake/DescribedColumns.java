package org.clayton.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clayton.intake.columns.Header;
import org.clayton.intake.columns.Reading;
import org.clayton.intake.columns.Role;
import org.clayton.intake.facts.ColumnReading;
import org.clayton.intake.sheets.Row;
import org.jspecify.annotations.Nullable;

/**
 * Tells of every column of a table how it was read, of the unused ones too.
 *
 * @param namedBy who named the columns that no word tells; empty when nobody did
 */
record DescribedColumns(Header header, Reading reading, List<Row> beneath, String namedBy) {

    /** A sample is to show what is there, not to fill a page. */
    private static final int LONGEST_SAMPLE = 60;

    /** Rows in which a sample is looked for. */
    private static final int ROWS = 200;

    List<ColumnReading> all() {
        var all = new ArrayList<ColumnReading>();
        for (var column = 0; column < width(); column++) {
            var sample = sample(column);
            var name = header.row().text(column);
            var role = role(column);
            if (role != null || !name.isEmpty() || !sample.isEmpty()) {
                all.add(new ColumnReading(
                        Row.letters(column),
                        name,
                        role,
                        header.spoken().getOrDefault(column, role == null ? "" : namedBy),
                        reading.numbers(column),
                        reading.dates(column),
                        sample));
            }
        }
        return all;
    }

    private int width() {
        var named = header.columns().values().stream()
                .flatMap(List::stream)
                .mapToInt(column -> column + 1)
                .max()
                .orElse(0);
        var filled = beneath.stream()
                .limit(ROWS)
                .mapToInt(DescribedColumns::filled)
                .max()
                .orElse(0);
        return Math.max(Math.max(named, filled), filled(header.row()));
    }

    private static int filled(Row row) {
        var filled = row.size();
        while (filled > 0 && !row.has(filled - 1)) {
            filled--;
        }
        return filled;
    }

    private @Nullable Role role(int column) {
        return header.columns().entrySet().stream()
                .filter(entry -> entry.getValue().contains(column))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private String sample(int column) {
        var sample = beneath.stream()
                .limit(ROWS)
                .map(row -> row.text(column))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        return sample.length() > LONGEST_SAMPLE ? sample.substring(0, LONGEST_SAMPLE - 1) + "…" : sample;
    }
}
