package org.clayton.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** A sheet of a workbook read as a table of the rule book: what does not fit is noted with its sheet and row. */
final class TypedTable {

    private final Table table;
    private final String place;
    private final Mistakes mistakes;
    private final List<List<String>> rows = new ArrayList<>();
    private final Map<List<String>, Integer> numbers = new LinkedHashMap<>();

    private TypedTable(Table table, String workbook, Mistakes mistakes) {
        this.table = table;
        this.place = workbook + " / " + table.name();
        this.mistakes = mistakes;
    }

    /** @param table as the rule book has it */
    static TypedTable read(Table table, TypedSheet sheet, String workbook, Mistakes mistakes) {
        var typed = new TypedTable(table, workbook, mistakes);
        typed.read(sheet);
        return typed;
    }

    private void read(TypedSheet sheet) {
        var rows = sheet.rows().stream().filter(row -> !row.isBlank()).toList();
        if (rows.isEmpty()) {
            mistakes.add(place, 0, "The sheet is empty.", "Maybe export the workbook again and change that one.");
            return;
        }
        var at = columns(rows.get(0));
        if (at.size() == table.columns().size()) {
            rows.subList(1, rows.size()).forEach(row -> row(row, at));
        }
    }

    /** Where each column of the table stands in the sheet. */
    private Map<String, Integer> columns(TypedSheet.Row head) {
        var known = table.columns().stream().map(Table.Column::name).toList();
        var at = new HashMap<String, Integer>();
        for (var i = 0; i < head.cells().size(); i++) {
            var name = head.cell(i).toLowerCase(Locale.ROOT);
            if (known.contains(name)) {
                at.put(name, i);
            } else if (!name.isEmpty()) {
                mistakes.add(
                        at(head.number()),
                        0,
                        "The column '" + head.cell(i) + "' is not one of this table.",
                        Spelling.maybe(name, known) + " A remark belongs into 'note'.");
            }
        }
        known.stream()
                .filter(name -> !at.containsKey(name))
                .forEach(name -> mistakes.add(
                        at(head.number()),
                        0,
                        "The column '" + name + "' is missing.",
                        "Maybe its heading was renamed or deleted."));
        return at;
    }

    private void row(TypedSheet.Row typed, Map<String, Integer> at) {
        var row = new ArrayList<String>();
        for (var column : table.columns()) {
            var cell = typed.cell(Objects.requireNonNull(at.get(column.name()))).strip();
            if (cell.startsWith("=")) {
                mistakes.add(
                        at(typed.number()),
                        0,
                        "'" + cell + "' under '" + column.name() + "' is a formula.",
                        "Maybe copy the cell and paste only its value: a rule book holds what is written, not what is computed.");
            }
            row.add(cell);
        }
        rows.add(List.copyOf(row));
        numbers.putIfAbsent(List.copyOf(row), typed.number());
    }

    String at(int number) {
        return place + " / row " + number;
    }

    /** In the order of the sheet. */
    List<List<String>> rows() {
        return List.copyOf(rows);
    }

    /** Number of the row in the spreadsheet program; 0 for a row that is not in the sheet. */
    int number(List<String> row) {
        return numbers.entrySet().stream()
                .filter(one -> same(one.getKey(), row))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(0);
    }

    private boolean same(List<String> one, List<String> other) {
        for (var i = 0; i < table.columns().size(); i++) {
            if (!table.columns().get(i).same(one.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }
}
