package org.clayton.intake.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.clayton.intake.sheets.Row;

/**
 * A header row that was found, and what its columns are.
 *
 * @param at position of the row in the sheet's first rows
 * @param columns columns of each role, left to right; several only for texts
 * @param rivals roles that two columns claim with equal right, and both columns
 * @param spoken language of each column's word; whoever named the column where it was a person
 */
public record Header(
        Kind kind,
        int at,
        Row row,
        Map<Role, List<Integer>> columns,
        Map<Role, List<Integer>> rivals,
        Map<Integer, String> spoken,
        double score) {

    /** Languages of the words, sorted. */
    public SortedSet<String> languages() {
        return new TreeSet<>(spoken.values());
    }

    /** The same header in a list of rows that starts so many rows later. */
    public Header startingAt(int first) {
        return new Header(kind, at - first, row, columns, rivals, spoken, score);
    }

    public boolean has(Role role) {
        return columns.containsKey(role);
    }

    /** -1 when no column has the role. */
    public int column(Role role) {
        var found = columns.get(role);
        return found == null ? -1 : found.get(0);
    }

    public List<Integer> all(Role role) {
        return columns.getOrDefault(role, List.of());
    }

    /** Whether the words of the header come twice, as when two tables stand side by side. */
    public boolean isTwice() {
        var once = new TreeSet<String>();
        var twice = new TreeSet<String>();
        for (var column = 0; column < row.size(); column++) {
            if (row.has(column) && !once.add(row.text(column))) {
                twice.add(row.text(column));
            }
        }
        return twice.size() >= 2 && twice.size() * 3 >= once.size() * 2;
    }

    /** {@code {A: booked, B: description}}: the columns up to the first whose word comes again, as case.yaml maps them. */
    public String leftColumns() {
        var seen = new TreeSet<String>();
        var end = 0;
        while (end < row.size() && (!row.has(end) || seen.add(row.text(end)))) {
            end++;
        }
        var map = new ArrayList<String>();
        for (var column = 0; column < end; column++) {
            for (var role : columns.entrySet()) {
                if (role.getValue().contains(column)) {
                    map.add(Row.letters(column) + ": " + role.getKey().word());
                }
            }
        }
        return "{" + String.join(", ", map) + "}";
    }

    /** Whether the row repeats this header, as on a new page. */
    public boolean isRepeatedBy(Row other) {
        var same = 0;
        for (var i = 0; i < row.size(); i++) {
            if (row.has(i)) {
                if (!row.text(i).equals(other.text(i))) {
                    return false;
                }
                same++;
            }
        }
        return same > 0;
    }
}
