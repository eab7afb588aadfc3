package org.clayton.web;

import java.util.List;
import org.clayton.intake.QuestionText;
import org.clayton.intake.facts.IntakeReport;
import org.clayton.intake.facts.Question;

/**
 * Something only a person can say, with the lines that answer it.
 *
 * @param waiting rows that are set aside until then; empty when none is
 */
record QuestionLine(
        String file, String sheet, String cell, String seen, String asked, String waiting, List<Choice> choices) {

    /** @param lines of {@code case.yaml}, below {@code columns:} */
    record Choice(String means, String lines) {}

    static List<QuestionLine> of(IntakeReport report) {
        return report.questions().stream().map(question -> of(report, question)).toList();
    }

    private static QuestionLine of(IntakeReport report, Question question) {
        var place = question.place();
        var waiting = QuestionText.waiting(report, question);
        return new QuestionLine(
                place.file(),
                place.sheet(),
                question.column() + (place.row() == 0 ? "" : Integer.toString(place.row())),
                question.seen(),
                question.asked(),
                waiting == 0 ? "" : Words.count(waiting, "row waits", "rows wait"),
                question.answers().stream()
                        .map(answer -> new Choice(answer.means(), String.join("\n", question.lines(answer))))
                        .toList());
    }
}
