package org.clayton.judge;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** A dated table under {@code rules/lists}: rows that nobody changed keep their very letters. */
final class ListText {

    private static final List<String> DAYS = List.of("from", "until");
    private static final int MOST_DIGITS = 15;

    private final String name;
    private final String head;
    private final List<String> columns = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> written = new ArrayList<>();

    /** @throws CsvParseException when it is no table */
    ListText(String name, String text) {
        this.name = name;
        var starts = new ArrayList<Integer>();
        for (var record : CsvReader.builder().ofCsvRecord(text)) {
            starts.add((int) record.getStartingLineNumber() - 1);
            rows.add(record.getFields());
        }
        var lines = text.split("(?<=\n)");
        for (var i = 0; i < starts.size(); i++) {
            var end = i + 1 < starts.size() ? starts.get(i + 1) : lines.length;
            written.add(String.join("", List.of(lines).subList(starts.get(i), end)));
        }
        this.head = rows.isEmpty() ? "" : written.remove(0);
        columns.addAll(rows.isEmpty() ? List.of() : rows.remove(0));
        rows.replaceAll(this::full);
    }

    private List<String> full(List<String> row) {
        var cells = new ArrayList<>(row);
        while (cells.size() < columns.size()) {
            cells.add("");
        }
        return List.copyOf(cells);
    }

    Table table() {
        var made = new ArrayList<Table.Column>();
        for (var i = 0; i < columns.size(); i++) {
            made.add(new Table.Column(columns.get(i), kind(i)));
        }
        return new Table(name, List.copyOf(made), List.copyOf(rows));
    }

    /** A spreadsheet keeps 15 digits: a column with a longer number stays text. A key is a name, whatever it looks like. */
    private Table.Kind kind(int column) {
        if (DAYS.contains(columns.get(column))) {
            return Table.Kind.DAY;
        }
        var cells = rows.stream()
                .map(row -> row.get(column))
                .filter(cell -> !cell.isEmpty())
                .toList();
        var numbers = column >= ListReader.COLUMNS.size()
                && !cells.isEmpty()
                && cells.stream()
                        .allMatch(cell -> Table.Column.NUMBER.matcher(cell).matches()
                                && cell.chars().filter(Character::isDigit).count() <= MOST_DIGITS);
        return numbers ? Table.Kind.NUMBER : Table.Kind.TEXT;
    }

    /** The row that stands on a line of the file, counted from 1. */
    Optional<List<String>> rowAt(int line) {
        var from = head.lines().count();
        for (var i = 0; i < rows.size(); i++) {
            from += written.get(i).lines().count();
            if (line <= from) {
                return Optional.of(rows.get(i));
            }
        }
        return Optional.empty();
    }

    RowEdits edits(List<List<String>> wanted) {
        BiPredicate<List<String>, List<String>> sameKey =
                (one, other) -> one.get(0).equals(other.get(0));
        BiPredicate<List<String>, List<String>> sameDay =
                (one, other) -> one.get(1).equals(other.get(1));
        BiPredicate<List<String>, List<String>> sameRest =
                (one, other) -> one.subList(1, one.size()).equals(other.subList(1, other.size()));
        return RowEdits.between(table().columns(), rows, wanted, List.of(sameKey.and(sameDay), sameKey, sameRest));
    }

    /** The file with its rows changed. */
    String with(RowEdits edits) {
        var text = new StringBuilder(head);
        edits.addedAfter(-1).forEach(row -> append(text, line(row)));
        for (var i = 0; i < rows.size(); i++) {
            var row = edits.after().get(i);
            if (row != null) {
                append(text, row.equals(rows.get(i)) ? written.get(i) : line(row));
            }
            edits.addedAfter(i).forEach(added -> append(text, line(added)));
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String line) {
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
        text.append(line);
    }

    private static String line(List<String> row) {
        return row.stream().map(ListText::cell).collect(Collectors.joining(",")) + "\n";
    }

    private static String cell(String value) {
        return value.matches("(?s).*[,\"\n\r].*|\\s.*|.*\\s") ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }
}
