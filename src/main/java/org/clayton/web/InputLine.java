package org.clayton.web;

import java.util.List;
import org.clayton.intake.facts.IntakeReport;

/** One sheet that was read, with its row counts: rows = accepted + refused + set aside + named. */
record InputLine(
        String file,
        String sheet,
        String kind,
        String rows,
        String accepted,
        String refused,
        String setAside,
        String named,
        String reading) {

    static List<InputLine> of(IntakeReport report) {
        return report.files().stream()
                .flatMap(file -> file.sheets().stream().map(sheet -> line(file, sheet)))
                .toList();
    }

    private static InputLine line(IntakeReport.InputFile file, IntakeReport.InputSheet sheet) {
        return new InputLine(
                file.path(),
                sheet.name(),
                sheet.kind(),
                Words.grouped(sheet.rows()),
                Words.grouped(sheet.accepted()),
                Words.grouped(sheet.refused()),
                Words.grouped(sheet.setAside()),
                Words.grouped(sheet.named()),
                sheet.reading().words());
    }
}
