package org.clayton.intake.columns;

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
