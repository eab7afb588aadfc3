package org.clayton.judge;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads the dated tables under {@code rules/lists}. */
final class ListReader {

    static final List<String> COLUMNS = List.of("key", "from", "until", "source", "note");

    private final String file;
    private final String name;
    private final Set<String> sources;
    private final Mistakes mistakes;

    private ListReader(String file, Set<String> sources, Mistakes mistakes) {
        this.file = file;
        this.name = file.substring(file.lastIndexOf('/') + 1, file.length() - ".csv".length());
        this.sources = sources;
        this.mistakes = mistakes;
    }

    /** Rows by name of the list. */
    static Map<String, List<Listed>> read(RuleFolder folder, Set<String> sources, Mistakes mistakes) {
        var lists = new TreeMap<String, List<Listed>>();
        folder.under("lists", ".csv").forEach((file, text) -> {
            var reader = new ListReader(file, sources, mistakes);
            lists.put(reader.name, reader.rows(text));
        });
        return lists;
    }

    private List<Listed> rows(String text) {
        var rows = new ArrayList<Listed>();
        try (var csv = CsvReader.builder().ofCsvRecord(text)) {
            for (var record : csv) {
                var line = (int) record.getStartingLineNumber();
                if (line == 1) {
                    checkHeader(record.getFields());
                } else {
                    row(record.getFields(), line, rows);
                }
            }
        } catch (CsvParseException | java.io.IOException e) {
            mistakes.add(file, 0, "The table cannot be read: " + e.getMessage() + ".", "Maybe a quote is not closed.");
        }
        return rows;
    }

    private void checkHeader(List<String> header) {
        if (header.size() < COLUMNS.size() || !header.subList(0, COLUMNS.size()).equals(COLUMNS)) {
            mistakes.add(
                    file,
                    1,
                    "The columns are " + header + ".",
                    "Maybe they should open with: " + String.join(",", COLUMNS));
        }
    }

    private void row(List<String> fields, int line, List<Listed> rows) {
        if (fields.size() < COLUMNS.size()) {
            mistakes.add(
                    file,
                    line,
                    "The row has " + fields.size() + " cells.",
                    "Maybe a comma is missing; an empty cell still needs one.");
            return;
        }
        var source = fields.get(3);
        if (!sources.contains(source)) {
            mistakes.add(
                    file,
                    line,
                    "The source '" + source + "' is not in rules/sources.yaml.",
                    Spelling.maybe(source, sources));
        }
        try {
            var until = fields.get(2).isEmpty() ? LocalDate.MAX : LocalDate.parse(fields.get(2));
            var from = LocalDate.parse(fields.get(1));
            if (until.isBefore(from)) {
                mistakes.add(
                        file,
                        line,
                        "The row ends on " + until + ", before it begins on " + from + ".",
                        "Maybe the two days are the wrong way round.");
            }
            rows.add(new Listed(name, fields.get(0), from, until, source, fields.get(4)));
        } catch (DateTimeParseException e) {
            mistakes.add(
                    file,
                    line,
                    "'" + e.getParsedString() + "' is no day.",
                    "Maybe it should be written like 2026-01-31.");
        }
    }
}
