package org.clayton.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clayton.intake.columns.Folded;
import org.clayton.intake.sheets.Row;

/** The first rows of a sheet, in the spelling in which layouts are compared with them. */
final class SheetHead {

    private static final int ROWS = 40;

    private final String name;
    private final List<Row> rows;
    private final List<List<String>> words = new ArrayList<>();

    /** @param path of the file in the case folder */
    SheetHead(String path, List<Row> rows) {
        this.name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        this.rows = rows.subList(0, Math.min(ROWS, rows.size()));
        this.rows.forEach(row -> words.add(words(row)));
    }

    /** Of the file, without its folders, in small letters. */
    String name() {
        return name;
    }

    List<Row> rows() {
        return rows;
    }

    /** The cells of one of the rows, empty ones too, but not those behind the last filled one. */
    List<String> words(int at) {
        return words.get(at);
    }

    boolean anyCellHolds(String word) {
        return words.stream().anyMatch(row -> row.stream().anyMatch(cell -> cell.contains(word)));
    }

    private static List<String> words(Row row) {
        var cells = new ArrayList<String>();
        for (var column = 0; column < row.size(); column++) {
            cells.add(word(row.text(column)));
        }
        return trimmed(cells);
    }

    static List<String> trimmed(List<String> cells) {
        var end = cells.size();
        while (end > 0 && cells.get(end - 1).isEmpty()) {
            end--;
        }
        return List.copyOf(cells.subList(0, end));
    }

    static String word(String text) {
        return Folded.bare(Folded.word(text));
    }
}
