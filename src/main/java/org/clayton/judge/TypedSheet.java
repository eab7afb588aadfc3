package org.clayton.judge;

import java.util.List;

/** A sheet of a workbook as somebody left it: the cells as they would be typed, days as 2026-01-31. */
public record TypedSheet(String name, List<Row> rows) {

    /** @param number as the spreadsheet program shows it, from 1 */
    public record Row(int number, List<String> cells) {
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }
}
