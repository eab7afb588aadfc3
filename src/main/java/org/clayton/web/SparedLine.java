package org.clayton.web;

import java.util.List;
import org.clayton.judge.NotRaised;
import org.clayton.report.Findings;

/** What a rule would have said of a subject, why it did not, and the rows. */
record SparedLine(
        String address,
        String label,
        String rule,
        String title,
        String sentence,
        List<String> reasons,
        List<Row> rows) {

    private static final int SHOWN = 200;

    static List<SparedLine> first(Findings findings) {
        return findings.notRaised().stream().limit(SHOWN).map(SparedLine::of).toList();
    }

    private static SparedLine of(NotRaised one) {
        return new SparedLine(
                SubjectAddress.write(one.subject()),
                one.subject().label(),
                one.rule(),
                one.title(),
                one.sentence(),
                one.reasons().stream().map(Object::toString).toList(),
                one.evidence().stream().map(Row::of).toList());
    }
}
