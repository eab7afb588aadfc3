package org.clayton.intake.facts;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How one sheet was read, for whoever must check it.
 *
 * @param hidden the workbook hides the sheet
 * @param tables in the order of the sheet; none when no header was found or a person said to leave the sheet out
 */
public record SheetReading(boolean hidden, List<TableReading> tables) {

    public static final SheetReading NONE = new SheetReading(false, List.of());

    public SheetReading {
        tables = List.copyOf(tables);
    }

    /** The same in one line, for a cell of the workpaper. */
    public String words() {
        var words = tables.stream().map(TableReading::words).collect(Collectors.joining(" | "));
        return !hidden ? words : words.isEmpty() ? "hidden sheet" : words + "; hidden sheet";
    }
}
