package org.clayton.judge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** From the sheets of a workbook to changed files of a rule book, with the check that the files themselves get. */
final class TableReading {

    private final RuleFolder folder;
    private final List<Table> tables;
    private final SortedMap<String, ThresholdText> thresholds;
    private final SortedMap<String, ListText> lists;
    private final Mistakes mistakes = new Mistakes();
    private final Map<String, TypedTable> typed = new LinkedHashMap<>();
    private final SortedMap<String, String> changed = new TreeMap<>();
    private final List<String> difference = new ArrayList<>();

    TableReading(
            RuleFolder folder,
            List<Table> tables,
            SortedMap<String, ThresholdText> thresholds,
            SortedMap<String, ListText> lists) {
        this.folder = folder;
        this.tables = tables;
        this.thresholds = thresholds;
        this.lists = lists;
    }

    TableChange read(List<TypedSheet> sheets, String workbook) {
        for (var table : tables) {
            sheets.stream()
                    .filter(sheet -> sheet.name().equalsIgnoreCase(table.name()))
                    .findFirst()
                    .ifPresentOrElse(
                            sheet -> typed.put(table.name(), TypedTable.read(table, sheet, workbook, mistakes)),
                            () -> mistakes.add(
                                    workbook,
                                    0,
                                    "The sheet '" + table.name() + "' is missing.",
                                    "Maybe it was renamed or deleted; to empty a table, delete its rows."));
        }
        mistakes.stopIfAny(TableChange.UNTOUCHED, workbook);
        var numbers = typed.values().iterator().next();
        checkHeads(numbers);
        thresholds(numbers);
        lists.forEach(
                (path, list) -> list(path, list, typed.getOrDefault(list.table().name(), numbers)));
        mistakes.stopIfAny(TableChange.UNTOUCHED, workbook);
        check();
        mistakes.stopIfAny(TableChange.UNTOUCHED, workbook);
        return new TableChange(folder, changed, difference);
    }

    /** A title, a unit or a way of asking belongs to the whole threshold, and stands on each of its rows. */
    private void checkHeads(TypedTable numbers) {
        var first = new TreeMap<String, List<String>>();
        for (var row : numbers.rows()) {
            var before = first.putIfAbsent(row.get(ThresholdRow.NAME), row);
            for (var i = 0; before != null && i < ThresholdRow.FROM; i++) {
                if (!before.get(i).equals(row.get(i))) {
                    mistakes.add(
                            numbers.at(numbers.number(row)),
                            0,
                            "'" + row.get(i) + "' as "
                                    + ThresholdRow.COLUMNS.get(i).name() + " of '"
                                    + row.get(ThresholdRow.NAME) + "', but row " + numbers.number(before) + " says '"
                                    + before.get(i) + "'.",
                            "Maybe change it on all rows of that threshold.");
                }
            }
        }
    }

    private void thresholds(TypedTable numbers) {
        var stems = thresholds.keySet().stream()
                .collect(Collectors.toMap(path -> path.replaceAll(".*/|\\.yaml", ""), path -> path));
        for (var row : numbers.rows()) {
            if (!stems.containsKey(row.get(0))) {
                mistakes.add(
                        numbers.at(numbers.number(row)),
                        0,
                        "There is no file '" + row.get(0) + "' of thresholds.",
                        Spelling.maybe(row.get(0), stems.keySet()));
            }
        }
        stems.values().stream().sorted().forEach(path -> {
            var stem = path.replaceAll(".*/|\\.yaml", "");
            var file = Objects.requireNonNull(thresholds.get(path));
            var edits = file.edits(numbers.rows().stream()
                    .filter(row -> row.get(0).equals(stem))
                    .toList());
            change(path, file.with(edits));
            edits.forEach((name, one) -> TableDifference.add(
                    path + ", " + name, ThresholdRow.COLUMNS, ThresholdRow.HEAD_FROM, one, difference));
        });
    }

    private void list(String path, ListText list, TypedTable rows) {
        var edits = list.edits(rows.rows());
        change(path, list.with(edits));
        TableDifference.add(path, list.table().columns(), 0, edits, difference);
    }

    private void change(String path, String text) {
        if (!text.equals(folder.files().get(path))) {
            changed.put(path, text);
        }
    }

    /** As the files are checked; a mistake in a changed row is told by its place in the workbook. */
    private void check() {
        var files = new TreeMap<>(folder.files());
        files.putAll(changed);
        var wrong = new Mistakes();
        var after = new RuleFolder(folder.label(), files);
        RuleBookReader.read(after, wrong);
        for (var one : wrong.sorted()) {
            mistakes.add(place(one), 0, one.sentence(), one.maybe());
        }
    }

    private String place(Mistake one) {
        var inFile = one.file() + (one.line() > 0 ? " / line " + one.line() : "");
        var text = changed.get(one.file());
        if (text == null) {
            return inFile;
        }
        var stem = one.file().replaceAll(".*/|\\.\\w+", "");
        var row = one.file().startsWith("lists/")
                ? new ListText(stem, text).rowAt(one.line())
                : new ThresholdText(stem, text).rowAt(one.line());
        var table = typed.getOrDefault(stem, typed.values().iterator().next());
        return row.map(table::number)
                .filter(number -> number > 0)
                .map(table::at)
                .orElse(inFile);
    }
}
