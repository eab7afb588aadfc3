package org.clayton.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.clayton.intake.columns.Folded;
import org.clayton.intake.sheets.Row;

/**
 * A bank's own export, known beforehand: how to recognise it and what its header words do not tell.
 *
 * @param name of its file in {@code rules/intake/layouts}, without the ending
 * @param match every part that is given must hold
 */
record Layout(String name, Match match, SheetSaid said) {

    private static final int ROWS_SEARCHED = 40;

    /**
     * @param files patterns of the file's name, with {@code *} for any letters; one must fit
     * @param header words that all head a column of one row
     * @param titles words that each stand within a cell of the first rows
     */
    record Match(List<String> files, List<String> header, List<String> titles) {}

    /** What the layout says of this sheet; empty when it is another one. */
    Optional<SheetSaid> of(String file, List<Row> head) {
        if (!fitsName(file) || !fitsTitles(head)) {
            return Optional.empty();
        }
        if (match.header().isEmpty()) {
            return Optional.of(said);
        }
        var words = new TreeSet<String>();
        match.header().forEach(word -> words.add(bare(word)));
        return head.stream()
                .limit(ROWS_SEARCHED)
                .filter(row -> holds(row, words))
                .findFirst()
                .map(row -> said.headerRow() == SheetSaid.SEARCH ? said.headedBy(row.number()) : said);
    }

    private boolean fitsName(String file) {
        var name = file.substring(file.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return match.files().isEmpty() || match.files().stream().anyMatch(pattern -> fits(name, pattern));
    }

    private static boolean fits(String name, String pattern) {
        var parts = pattern.toLowerCase(Locale.ROOT).split("\\*", -1);
        var at = 0;
        for (var i = 0; i < parts.length; i++) {
            var found = i == parts.length - 1 && i > 0
                    ? Math.max(at, name.length() - parts[i].length())
                    : name.indexOf(parts[i], at);
            if (found < 0 || i == 0 && found != 0 || !name.startsWith(parts[i], found)) {
                return false;
            }
            at = found + parts[i].length();
        }
        return at == name.length();
    }

    private boolean fitsTitles(List<Row> head) {
        return match.titles().stream().map(Layout::bare).allMatch(title -> head.stream()
                .limit(ROWS_SEARCHED)
                .anyMatch(row -> cells(row).stream().anyMatch(cell -> cell.contains(title))));
    }

    private static boolean holds(Row row, Set<String> words) {
        return row.filled() >= words.size() && cells(row).containsAll(words);
    }

    private static Set<String> cells(Row row) {
        var cells = new TreeSet<String>();
        for (var column = 0; column < row.size(); column++) {
            if (row.has(column)) {
                cells.add(bare(row.text(column)));
            }
        }
        return cells;
    }

    private static String bare(String text) {
        return Folded.bare(Folded.word(text));
    }
}
