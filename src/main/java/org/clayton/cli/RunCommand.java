package org.clayton.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clayton.CaseRun;
import org.clayton.RunOptions;
import org.clayton.intake.BadInput;
import org.clayton.intake.Progress;
import org.clayton.intake.facts.IntakeReport;
import org.clayton.report.Findings;
import org.clayton.report.Report;
import org.clayton.trace.Method;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code clayton run CASE_FOLDER}: the whole run, its findings on the screen and its papers in a folder. */
@Command(
        name = "run",
        description = "Reads a folder of spreadsheets and writes flags, traces and draft freeze orders.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:done, but something was refused or asked and --strict was given",
            "2:bad input: nothing was written",
            "3:internal error"
        })
final class RunCommand implements Callable<Integer> {

    @Mixin
    private final CaseOptions given = new CaseOptions();

    @Option(names = "--out", paramLabel = "DIR", description = "Folder for the papers; default out/<case name>.")
    private @Nullable Path out;

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            split = ",",
            converter = MethodWord.class,
            description = "fifo, lifo, pro-rata, libr, tainted-first, oatway; default the first four.")
    private List<Method> methods = List.of();

    @Option(names = "--as-of", paramLabel = "DATE", description = "Judge the case as of this day (2025-10-14).")
    private @Nullable LocalDate asOf;

    @Option(names = "--json", description = "Print result.json instead of the summary.")
    private boolean json;

    @Option(names = "--strict", description = "Exit with 1 when something was refused or asked.")
    private boolean strict;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        var screen = spec.commandLine().getOut();
        var aside = spec.commandLine().getErr();
        var progress = new TerminalProgress(aside, System.console() != null);
        var papers = out != null ? out : Path.of("out", caseName());
        rehearse();
        var findings = run(progress);
        progress.at("writing the papers", 0, 0);
        Report.write(findings, papers);
        progress.finish();
        show(findings, papers, screen);
        return strict && isIncomplete(findings.caseFile().intake()) ? ExitCode.REFUSALS : ExitCode.DONE;
    }

    private static boolean isIncomplete(IntakeReport intake) {
        return !intake.refusals().isEmpty() || !intake.questions().isEmpty();
    }

    /** On a thread that holds nothing up: whatever is wrong there, the real writing says. */
    private static void rehearse() {
        var rehearsal = new Thread(Report::rehearse, "rehearsal");
        rehearsal.setDaemon(true);
        rehearsal.setUncaughtExceptionHandler((thread, problem) -> {});
        rehearsal.start();
    }

    private Findings run(Progress progress) {
        var options =
                new RunOptions(given.folder(), given.rules(), methods, Optional.ofNullable(asOf), given.passwords());
        return CaseRun.run(options, progress);
    }

    private void show(Findings findings, Path papers, PrintWriter screen) {
        if (json) {
            screen.print(Report.json(findings));
        } else {
            new Summary(findings, papers).print(screen);
        }
        screen.flush();
    }

    private String caseName() {
        var name = given.folder().toAbsolutePath().normalize().getFileName();
        if (name == null) {
            throw new BadInput(
                    given.folder().toString(),
                    "the root of a disk",
                    "A case is one folder of spreadsheets, not a whole disk",
                    "Maybe name the folder that holds this case's files");
        }
        return name.toString();
    }

    static final class MethodWord implements ITypeConverter<Method> {
        @Override
        public Method convert(String word) {
            return Method.of(word)
                    .orElseThrow(
                            () -> new TypeConversionException(
                                    "found '" + word
                                            + "', which is no tracing method. Maybe one of fifo, lifo, pro-rata, libr, tainted-first, oatway was meant"));
        }
    }
}
