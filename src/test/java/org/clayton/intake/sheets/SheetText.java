package org.clayton.intake.sheets;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file as lines: its sheets, its rows, and what was noticed. */
final class SheetText {

    private SheetText() {}

    /** {@code # sheet}, then {@code 3 | a | b}. */
    static List<String> rows(Path file) throws Unreadable {
        var lines = new ArrayList<String>();
        try (var opened = SheetFile.open(file)) {
            for (var sheet : opened.sheets()) {
                lines.add("# " + sheet.name() + (sheet.hidden() ? " (hidden)" : ""));
                try (var rows = sheet.open()) {
                    for (Row row; (row = rows.next()) != null; ) {
                        lines.add(line(row));
                    }
                }
            }
        }
        return lines;
    }

    private static String line(Row row) {
        var line = new StringBuilder().append(row.number());
        for (var column = 0; column < row.size(); column++) {
            var text = row.text(column);
            line.append(" | ").append(text.endsWith(".0") ? text.substring(0, text.length() - 2) : text);
        }
        return line.toString();
    }

    /** What was noticed on the file and then on each of its sheets: {@code 5  hidden rows 5:7}. */
    static List<String> notices(Path file) throws Unreadable {
        var lines = new ArrayList<String>();
        try (var opened = SheetFile.open(file)) {
            opened.notices().forEach(notice -> lines.add(line(notice)));
            for (var sheet : opened.sheets()) {
                try (var rows = sheet.open()) {
                    while (rows.next() != null) {
                        // notices are complete after the last row
                    }
                    rows.notices().forEach(notice -> lines.add(line(notice)));
                }
            }
        }
        return lines;
    }

    private static String line(SheetNotice notice) {
        return notice.column() + notice.row() + " " + notice.found();
    }
}
