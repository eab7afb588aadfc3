package org.clayton.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.clayton.freeze.Proposal;

/**
 * {@code workpaper.xlsx}: what an accountant checks the run with. The first sheets tell what was found, the later ones
 * how it was reckoned, row by row.
 */
final class Workpaper {
    private final Findings findings;
    private final Sheets sheets;

    private Workpaper(Findings findings, Sheets sheets) {
        this.findings = findings;
        this.sheets = sheets;
    }

    static void write(Findings findings, OutputStream out) throws IOException {
        try (var workbook = new SXSSFWorkbook(200)) {
            workbook.setZip64Mode(Zip64Mode.AsNeeded);
            var properties = workbook.getXSSFWorkbook().getProperties().getCoreProperties();
            var dated = Optional.of(Repeatable.start(findings.caseFile().asOf()));
            properties.setCreator("Clayton");
            properties.setCreated(dated);
            properties.setModified(dated);
            new Workpaper(findings, new Sheets(workbook)).sheets();
            var bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            out.write(Repeatable.withoutTimes(bytes.toByteArray()));
        }
    }

    private void sheets() {
        overview();
        proposals();
        WorkpaperJudged.write(findings, sheets);
        WorkpaperTraces.write(findings, sheets);
        WorkpaperInputs.write(findings, sheets);
        WorkpaperBooks.write(findings, sheets);
    }

    private void overview() {
        var sheet = sheets.sheet("Overview", List.of("What", "How it stands"), 34, 90);
        var file = findings.caseFile();
        say(sheet, "Case", file.name());
        say(sheet, "Judged as of", file.asOf().toString());
        say(sheet, "Case currency", file.currency().getCurrencyCode());
        say(sheet, "Engine", "Clayton " + findings.engineVersion());
        say(sheet, "Rules, SHA-256", findings.rulesHash());
        say(
                sheet,
                "Methods traced",
                String.join(
                        ", ", findings.methods().map(method -> method.words()).toList()));
        say(sheet, "Which figure counts", findings.choice().reason());
        var rows = file.intake().files().stream()
                .flatMap(one -> one.sheets().stream())
                .mapToLong(one -> one.rows())
                .sum();
        say(sheet, "Files read", file.intake().files().size() + ", with " + rows + " rows");
        say(sheet, "Refused", Integer.toString(file.intake().refusals().size()));
        say(sheet, "Movements", Integer.toString(file.ledger().size()));
        say(sheet, "Flags", Integer.toString(findings.flags().size()));
        say(sheet, "Draft proposals", findings.proposals().size() + "; each waits for a person to decide");
        say(
                sheet,
                "Not raised for an innocent reason",
                Integer.toString(findings.notRaised().size()));
        say(
                sheet,
                "Rules that could not be asked",
                Integer.toString(findings.notJudged().size()));
        file.remarks().forEach(remark -> say(sheet, "Remark", remark));
        sheet.done();
    }

    private static void say(Sheets.Sheet sheet, String what, String how) {
        sheet.line().strong(what).text(how);
    }

    private void proposals() {
        var sheet = sheets.sheet(
                "Proposals",
                List.of(
                        "Id",
                        "Kind",
                        "Subject",
                        "Amount",
                        "Currency",
                        "Method",
                        "Still there",
                        "Currency",
                        "Deadline",
                        "State",
                        "Grounds",
                        "Read this first"),
                6,
                12,
                36,
                16,
                9,
                28,
                16,
                9,
                12,
                7,
                60,
                60);
        for (var proposal : findings.proposals()) {
            sheet.line()
                    .text(proposal.id())
                    .text(Words.of(proposal.kind()))
                    .text(proposal.subject().label())
                    .money(proposal.amount())
                    .text(proposal.method().words())
                    .money(proposal.available())
                    .day(proposal.deadline())
                    .text(proposal.executingState())
                    .text(grounds(proposal))
                    .text(String.join("\n", proposal.marks()));
        }
        for (var not : findings.notProposed()) {
            sheet.line()
                    .text("none")
                    .text(Words.of(not.subject().kind()))
                    .text(not.subject().label())
                    .money(Optional.empty())
                    .text("")
                    .money(Optional.empty())
                    .text("")
                    .text("")
                    .text("")
                    .text(not.reason());
        }
        sheet.done();
    }

    private static String grounds(Proposal proposal) {
        return String.join(
                "\n",
                proposal.grounds().stream().map(ground -> ground.sentence()).toList());
    }
}
