package org.clayton.report;

import org.clayton.casefile.CaseFile;
import org.clayton.intake.facts.IntakeReport.InputFile;
import org.clayton.intake.facts.IntakeReport.InputSheet;

/** What was handed in, to the byte, and what of it was not accepted. */
final class ResultInputs {
    private ResultInputs() {}

    static void write(CaseFile caseFile, JsonText json) {
        json.list("inputs", caseFile.intake().files(), file -> file(file, json));
        json.list("refusals", caseFile.intake().refusals(), refusal -> {
            json.place("place", refusal.place());
            json.text("column", refusal.column());
            json.text("found", refusal.found());
            json.text("wrong", refusal.wrong());
            json.text("maybe", refusal.maybe());
        });
    }

    private static void file(InputFile file, JsonText json) {
        json.text("path", file.path());
        json.number("bytes", file.bytes());
        json.text("sha256", file.sha256());
        json.text("format", file.format());
        json.list("sheets", file.sheets(), sheet -> sheet(sheet, json));
    }

    private static void sheet(InputSheet sheet, JsonText json) {
        json.text("name", sheet.name());
        json.text("kind", sheet.kind());
        json.number("headerRow", sheet.headerRow());
        json.number("rows", sheet.rows());
        json.number("accepted", sheet.accepted());
        json.number("refused", sheet.refused());
        json.number("setAside", sheet.setAside());
        json.number("named", sheet.named());
        json.text("reading", sheet.reading().words());
    }
}
