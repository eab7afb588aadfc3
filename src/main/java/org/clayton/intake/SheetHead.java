package org.clayton.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
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

    /** The filled cells of one of the rows, left to right. */
    List<String> words(int at) {
        return words.get(at);
    }

    boolean anyCellHolds(String word) {
        return words.stream().anyMatch(row -> row.stream().anyMatch(cell -> cell.contains(word)));
    }

    private static List<String> words(Row row) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> word(row.text(column)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    static String word(String text) {
        return Folded.bare(Folded.word(text));
    }
}
