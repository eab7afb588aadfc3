package org.clayton.intake.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entries of one account, or of several that share a table, in the order of the sheet, and what is printed around them. */
final class Part {

    final Preamble preamble;
    final Entries entries = new Entries();
    final PrintedTotals totals = new PrintedTotals();

    @Nullable
    Long opening;

    @Nullable
    Long closing;

    int refused;

    /** What a reader of the statement must know, beyond what its figures show. */
    final List<String> warnings = new ArrayList<>();

    Part(Preamble preamble) {
        this.preamble = preamble;
    }

    /** The balance after the last row as printed; null when none is. */
    @Nullable
    Long left() {
        if (closing != null) {
            return closing;
        }
        for (var i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).hasBalance()) {
                return entries.get(i).balance();
            }
        }
        return null;
    }
}
