package org.clayton.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A bank's own export, known beforehand: how to recognise it and what its header words do not tell.
 *
 * @param name of its file in {@code rules/intake/layouts}, without the ending
 * @param match every part that is given must hold
 */
record Layout(String name, Match match, SheetSaid said) {

    /**
     * @param files patterns of the file's name, with {@code *} for any letters; one must fit
     * @param header words that all head a column of one row
     * @param wholeHeader the words of a whole row, left to right; empty cells do not count
     * @param titles words that each stand within a cell of the first rows
     * @param cells column to what stands in it in every row, where there is no header
     */
    record Match(
            List<String> files,
            List<String> header,
            List<String> wholeHeader,
            List<String> titles,
            Map<Integer, CellShape> cells) {

        Match {
            header = header.stream().map(SheetHead::word).toList();
            wholeHeader = wholeHeader.stream()
                    .map(SheetHead::word)
                    .filter(word -> !word.isEmpty())
                    .toList();
            titles = titles.stream().map(SheetHead::word).toList();
        }

        boolean isEmpty() {
            return wholeHeader.isEmpty() && parts() == 0;
        }

        /** Words that two banks may use, or a name that anybody may give, tell no bank alone; a whole header does. */
        boolean tells() {
            return !wholeHeader.isEmpty() || parts() >= 2;
        }

        private long parts() {
            return Stream.of(files.isEmpty(), header.isEmpty(), titles.isEmpty(), cells.isEmpty())
                    .filter(empty -> !empty)
                    .count();
        }
    }

    /** Whether it tells how the bytes of a text file are to be read. */
    boolean saysLetters() {
        return said.encoding() != null || said.delimiter() != null;
    }

    /** What the layout says of this sheet; empty when it is another one. */
    Optional<SheetSaid> of(SheetHead head) {
        if (!fitsName(head.name()) || !match.titles().stream().allMatch(head::anyCellHolds) || !fitsCells(head)) {
            return Optional.empty();
        }
        return match.header().isEmpty() && match.wholeHeader().isEmpty()
                ? Optional.of(said)
                : IntStream.range(0, head.rows().size())
                        .filter(at -> isHeader(head.words(at)))
                        .mapToObj(at -> head.rows().get(at))
                        .findFirst()
                        .map(row -> said.headerRow() == SheetSaid.SEARCH ? said.headedBy(row.number()) : said);
    }

    private boolean isHeader(List<String> words) {
        return (match.wholeHeader().isEmpty() || words.equals(match.wholeHeader()))
                && (match.header().isEmpty() || new HashSet<>(words).containsAll(new TreeSet<>(match.header())));
    }

    /** The first row may be a record of its own, as where it names the account. */
    private boolean fitsCells(SheetHead head) {
        return match.cells().isEmpty()
                || !head.rows().isEmpty()
                        && head.rows().stream()
                                .skip(head.rows().size() > 1 ? 1 : 0)
                                .allMatch(row -> match.cells().entrySet().stream()
                                        .allMatch(cell -> cell.getValue().fits(row, cell.getKey())));
    }

    boolean fitsName(String name) {
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
}
