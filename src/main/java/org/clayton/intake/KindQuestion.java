package org.clayton.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clayton.intake.columns.GuessedRoles;
import org.clayton.intake.columns.Role;
import org.clayton.intake.facts.Question;
import org.clayton.intake.facts.Question.About;
import org.clayton.intake.facts.Question.Answer;
import org.clayton.intake.facts.SheetLog;
import org.clayton.intake.sheets.Row;

/** Asks what a table is whose header no word tells, and shows its columns with what they look like. */
record KindQuestion(List<Row> head, SheetLog log) {

    private static final int LEAST_CELLS = 3;
    private static final int LONGEST_SAMPLE = 30;

    /** The first row of a table; empty for a cover sheet with a few words, which is no loss. */
    Optional<Row> table() {
        return head.stream().filter(row -> row.filled() >= LEAST_CELLS).findFirst();
    }

    /** @return false when the cells look like no statement either, so that there is nothing to propose */
    boolean ask() {
        var rows = head.stream().filter(row -> row.filled() >= LEAST_CELLS).toList();
        var roles = GuessedRoles.of(rows);
        if (rows.isEmpty() || roles.isEmpty()) {
            return false;
        }
        var first = rows.get(0);
        var headed = !GuessedRoles.isLikeTheOthers(first, roles);
        var sample = headed && rows.size() > 1 ? rows.get(1) : first;
        log.ask(new Question(
                log.place(first.number()),
                "",
                About.KIND,
                columns(first, sample, headed),
                "No row is known as the header of a sheet of a case: what is this, and what do its columns hold?",
                List.of(
                        Answer.of(
                                "a bank statement; check each role, and change what is wrong",
                                "kind: bank-statement",
                                "header-row: " + (headed ? Integer.toString(first.number()) : "none"),
                                "map: {" + map(roles) + "}"),
                        Answer.of("no evidence: leave the sheet out", "skip: true"))));
        return true;
    }

    private static String map(Map<Integer, Role> roles) {
        return roles.entrySet().stream()
                .map(entry ->
                        Row.letters(entry.getKey()) + ": " + entry.getValue().word())
                .collect(Collectors.joining(", "));
    }

    private static String columns(Row first, Row sample, boolean headed) {
        var cells = new ArrayList<String>();
        for (var i = 0; i < Math.max(first.size(), sample.size()); i++) {
            if (first.has(i) || sample.has(i)) {
                var name = headed && first.has(i) ? " '" + cut(first.text(i)) + "':" : "";
                cells.add(Row.letters(i) + name + " " + (sample.has(i) ? "'" + cut(sample.text(i)) + "'" : "(empty)"));
            }
        }
        return String.join(", ", cells);
    }

    private static String cut(String text) {
        var line = text.replaceAll("\\s+", " ");
        return line.length() > LONGEST_SAMPLE ? line.substring(0, LONGEST_SAMPLE - 1) + "…" : line;
    }
}
