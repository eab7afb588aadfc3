package org.clayton.judge;

import java.util.List;
import java.util.stream.Collectors;
import org.clayton.judge.Table.Column;
import org.clayton.judge.Table.Kind;

/** What the columns of the thresholds' table are, and how a row is written in a file of thresholds. */
final class ThresholdRow {

    /** Said of the threshold as a whole, on each of its rows. */
    static final List<String> HEAD = List.of("title", "unit", "asked");

    /** Said of one dated value. */
    static final List<String> VALUE = List.of("from", "country", "value", "source", "note");

    /** Of the table; the value and its currency stand apart. */
    static final List<Column> COLUMNS = List.of(
            new Column("file", Kind.TEXT),
            new Column("name", Kind.TEXT),
            new Column("title", Kind.TEXT),
            new Column("unit", Kind.TEXT),
            new Column("asked", Kind.TEXT),
            new Column("from", Kind.DAY),
            new Column("country", Kind.TEXT),
            new Column("value", Kind.NUMBER),
            new Column("currency", Kind.TEXT),
            new Column("source", Kind.TEXT),
            new Column("note", Kind.TEXT));

    static final int NAME = 1;
    static final int HEAD_FROM = 2;
    static final int FROM = 5;
    static final int COUNTRY = 6;
    static final int AMOUNT = 7;
    static final int CURRENCY = 8;

    private ThresholdRow() {}

    static String block(String name, List<List<String>> rows) {
        var text = new StringBuilder(YamlEdits.plainOrQuoted(name)).append(":\n");
        for (var i = 0; i < HEAD.size(); i++) {
            text.append("  ").append(HEAD.get(i)).append(": ");
            text.append(YamlEdits.plainOrQuoted(rows.get(0).get(HEAD_FROM + i))).append('\n');
        }
        text.append("  values:\n");
        rows.forEach(row -> text.append("    - ").append(flow(row)).append('\n'));
        return text.toString();
    }

    static String flow(List<String> row) {
        return VALUE.stream()
                .filter(key -> !key.equals("country") || !inFile(key, row).isEmpty())
                .map(key -> key + ": " + written(key, row))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    static String written(String key, List<String> row) {
        var value = inFile(key, row);
        return key.equals("note") ? YamlEdits.quoted(value) : YamlEdits.plainOrQuoted(value);
    }

    static String inFile(String key, List<String> row) {
        if (key.equals("value")) {
            return row.get(CURRENCY).isEmpty() ? row.get(AMOUNT) : row.get(AMOUNT) + " " + row.get(CURRENCY);
        }
        return row.get(COLUMNS.stream().map(Column::name).toList().indexOf(key));
    }
}
