package org.clayton.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.ToLongFunction;
import org.clayton.intake.QuestionText;
import org.clayton.intake.facts.IntakeReport;
import org.clayton.intake.facts.IntakeReport.InputFile;
import org.clayton.intake.facts.IntakeReport.InputSheet;

/** What was read, sheet by sheet, and what a person must look at. */
final class IntakeSummary {

    private static final int REFUSALS_SHOWN = 20;
    private static final int NOTICES_SHOWN = 20;

    private final IntakeReport report;

    IntakeSummary(IntakeReport report) {
        this.report = report;
    }

    /** @param explain whether to tell of each sheet how its columns were read */
    void print(PrintWriter out, boolean explain) {
        sheets().print(out);
        out.println();
        out.println(totals());
        if (explain) {
            report.files().forEach(file -> Explained.print(file, out));
        }
        asked(out);
        refused(out);
        noticed(out);
    }

    private TextTable sheets() {
        var table =
                new TextTable(List.of("File / sheet", "Kind", "Rows", "Accepted", "Refused", "Set aside", "Named"), 2);
        for (var file : report.files()) {
            if (file.sheets().isEmpty()) {
                table.row(file.path(), file.format(), "", "", "", "", "");
            }
            for (var sheet : file.sheets()) {
                table.row(row(file, sheet));
            }
        }
        return table;
    }

    private static String[] row(InputFile file, InputSheet sheet) {
        return new String[] {
            sheet.name().isEmpty() ? file.path() : file.path() + " / " + sheet.name(),
            sheet.kind(),
            Long.toString(sheet.rows()),
            Long.toString(sheet.accepted()),
            Long.toString(sheet.refused()),
            Long.toString(sheet.setAside()),
            Long.toString(sheet.named())
        };
    }

    private String totals() {
        return count(report.files().size(), "file") + ": " + sum(InputSheet::rows) + " rows = "
                + sum(InputSheet::accepted) + " accepted + " + sum(InputSheet::refused) + " refused + "
                + sum(InputSheet::setAside) + " set aside + " + sum(InputSheet::named)
                + " named (titles, headers, blanks, totals, balances)";
    }

    private long sum(ToLongFunction<InputSheet> part) {
        return report.files().stream()
                .flatMap(file -> file.sheets().stream())
                .mapToLong(part)
                .sum();
    }

    private void asked(PrintWriter out) {
        out.println();
        if (report.questions().isEmpty()) {
            out.println("Nothing to ask.");
            return;
        }
        out.println(
                "Asked (" + report.questions().size() + "): put one answer of each into case.yaml, under 'columns:'");
        QuestionText.of(report).forEach(line -> out.println("  " + line));
    }

    private void refused(PrintWriter out) {
        var lines = report.refusals().stream()
                .map(one -> Spot.of(one.place(), one.column()) + ": found '" + one.found() + "'. " + one.wrong() + ". "
                        + one.maybe())
                .toList();
        list("Refused", lines, REFUSALS_SHOWN, out);
    }

    private void noticed(PrintWriter out) {
        var lines = report.notices().stream()
                .map(one -> Spot.of(one.place(), one.column()) + ": " + one.found() + ". " + one.means())
                .toList();
        list("Noticed", lines, NOTICES_SHOWN, out);
    }

    private static void list(String title, List<String> lines, int most, PrintWriter out) {
        if (lines.isEmpty()) {
            return;
        }
        out.println();
        out.println(title + " (" + lines.size() + ")");
        lines.stream().limit(most).forEach(line -> out.println("  " + line));
        if (lines.size() > most) {
            out.println("  ... and " + (lines.size() - most) + " more; all of them with --json");
        }
    }

    private static String count(int number, String one) {
        return number == 1 ? "1 " + one : number + " " + one + "s";
    }
}
