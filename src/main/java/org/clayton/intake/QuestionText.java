package org.clayton.intake;

import java.util.ArrayList;
import java.util.List;
import org.clayton.intake.facts.IntakeReport;
import org.clayton.intake.facts.IntakeReport.InputSheet;
import org.clayton.intake.facts.Question;

/** Questions as a person reads them in a terminal, with the lines that answer each. */
public final class QuestionText {

    private QuestionText() {}

    /** All questions of a report, numbered from 1; empty when there is none. */
    public static List<String> of(IntakeReport report) {
        var lines = new ArrayList<String>();
        var number = 1;
        for (var question : report.questions()) {
            lines.addAll(of(number++, question, waiting(report, question)));
        }
        return List.copyOf(lines);
    }

    private static List<String> of(int number, Question question, long waiting) {
        var lines = new ArrayList<String>();
        lines.add(number + ". " + place(question) + (waiting > 0 ? "  (" + rows(waiting) + ")" : ""));
        lines.add("   There is " + question.seen() + ".");
        lines.add("   " + question.asked());
        for (var answer : question.answers()) {
            lines.add("   * " + answer.means() + ":");
            question.lines(answer).forEach(line -> lines.add("     " + line));
        }
        return lines;
    }

    private static String place(Question question) {
        var place = question.place();
        var sheet = place.sheet().isEmpty() ? place.file() : place.file() + " / " + place.sheet();
        return sheet
                + (place.row() == 0 ? "" : " / row " + place.row())
                + (question.column().isEmpty() ? "" : " / column " + question.column());
    }

    private static String rows(long waiting) {
        return waiting == 1 ? "1 row waits" : waiting + " rows wait";
    }

    /** Rows of the question's sheet that are set aside; several questions of one sheet hold back the same rows. */
    public static long waiting(IntakeReport report, Question question) {
        return report.files().stream()
                .filter(file -> file.path().equals(question.place().file()))
                .flatMap(file -> file.sheets().stream())
                .filter(sheet -> sheet.name().equals(question.place().sheet()))
                .mapToLong(InputSheet::setAside)
                .sum();
    }
}
