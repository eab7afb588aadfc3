package org.clayton.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.clayton.intake.BadInput;
import org.clayton.intake.CaseSettings;
import org.clayton.intake.Intake;
import org.clayton.intake.Known;
import org.clayton.intake.Progress;
import org.clayton.intake.facts.IntakeReport;
import org.clayton.report.RefusalsWorkbook;
import org.clayton.report.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code clayton intake CASE_FOLDER}: reads and judges nothing, so that a person can check what was read and how. */
@Command(
        name = "intake",
        description = "Reads a folder of spreadsheets and statements and tells what was read, refused and asked.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:done, but something was refused or asked and --strict was given",
            "2:bad input: nothing was read",
            "3:internal error"
        })
final class IntakeCommand implements Callable<Integer> {

    @Mixin
    private final CaseOptions given = new CaseOptions();

    @Option(names = "--explain", description = "Show how each sheet was read, column by column, and why.")
    private boolean explain;

    @Option(names = "--json", description = "Print everything as JSON instead (schema clayton-intake/1).")
    private boolean json;

    @Option(names = "--rows", paramLabel = "FILE.csv", description = "Write what became of every row, one line each.")
    private @Nullable Path rows;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for refusals.xlsx: the refused rows, to correct.")
    private @Nullable Path out;

    @Option(names = "--strict", description = "Exit with 1 when something was refused or asked.")
    private boolean strict;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        var progress = new TerminalProgress(spec.commandLine().getErr(), System.console() != null);
        var report = read(progress);
        progress.finish();
        var screen = spec.commandLine().getOut();
        if (json) {
            screen.print(Report.json(report));
        } else {
            new IntakeSummary(report).print(screen, explain);
        }
        writeRefusals(report, screen);
        screen.flush();
        return strict && !(report.refusals().isEmpty() && report.questions().isEmpty())
                ? ExitCode.REFUSALS
                : ExitCode.DONE;
    }

    private void writeRefusals(IntakeReport report, PrintWriter screen) {
        if (out == null || !RefusalsWorkbook.isNeeded(report.refusedRows())) {
            return;
        }
        var file = out.resolve("refusals.xlsx");
        try {
            Files.createDirectories(out);
            try (var stream = Files.newOutputStream(file)) {
                RefusalsWorkbook.write(report.refusedRows(), stream);
            }
        } catch (IOException e) {
            throw new BadInput(
                    file.toString(),
                    "a file that cannot be written",
                    "The system says: " + e.getMessage(),
                    "Maybe its folder is read-only");
        }
        if (!json) {
            screen.println();
            screen.println("Refused rows to correct and hand in again: " + file);
        }
    }

    private IntakeReport read(Progress progress) {
        var settings = CaseSettings.read(given.folder());
        var known = given.rules().map(Known::of).orElseGet(Known::shipped).with(given.passwords());
        if (rows == null) {
            return Intake.read(given.folder(), settings, known, new Unheard(), progress);
        }
        try (var lines = RowsFile.to(rows)) {
            return Intake.read(given.folder(), settings, known, lines, progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
