package org.clayton.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.clayton.intake.BadInput;
import org.clayton.trace.worked.Amounts;
import org.clayton.trace.worked.Compared;
import org.clayton.trace.worked.Convention;
import org.clayton.trace.worked.Difference;
import org.clayton.trace.worked.Followed;
import org.clayton.trace.worked.LedgerReader;
import org.clayton.trace.worked.LedgerReader.WrittenLedger;
import org.clayton.trace.worked.Refused;
import org.clayton.trace.worked.StatesJson;
import org.clayton.trace.worked.WrittenSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code clayton trace FILE.json}: follows the money of a written ledger entry by entry, for checking with a pencil. */
@Command(
        name = "trace",
        description = "Follows the money of a written ledger (JSON) and shows how things stand after each entry.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done; with --check: all is as expected",
            "1:--check found a difference",
            "2:bad input: nothing was shown",
            "3:internal error"
        })
final class TraceCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE.json", description = "One ledger, or a list of them.")
    private Path file = Path.of("");

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            split = ",",
            description =
                    "fifo, lifo, pro-rata, libr, libr-between-innocents, tainted-first, oatway,"
                            + " pari-passu-ex-post, us-984, poison (leads only), or all of them but poison; default the ledger's own rule.")
    private List<String> methods = List.of();

    @Option(names = "--json", description = "Print the states in the shape of \"expected\".")
    private boolean json;

    @Option(names = "--check", description = "Compare with \"expected\"; exit with 1 on a difference.")
    private boolean check;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    /** A ledger and what came out of it under one method. */
    private record Run(WrittenLedger written, Followed followed) {}

    @Override
    public Integer call() {
        try {
            var ledgers = LedgerReader.read(bytes(), String.valueOf(file.getFileName()));
            var runs = new ArrayList<Run>();
            for (var written : ledgers) {
                written.ledger().notes().forEach(spec.commandLine().getErr()::println);
                var named = methods.isEmpty() ? List.of(written.ledger().rule()) : methods();
                named.forEach(method -> runs.add(new Run(written, Followed.of(written.ledger(), method))));
            }
            return check ? compare(runs) : show(runs, ledgers.size() == 1 && runs.size() == 1);
        } catch (Refused refused) {
            spec.commandLine().getErr().println(refused.getMessage());
            return ExitCode.BAD_INPUT;
        }
    }

    private List<String> methods() {
        return methods.equals(List.of("all"))
                ? Arrays.stream(Convention.values()).map(Convention::word).toList()
                : methods;
    }

    private byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new BadInput(
                    file.toString(),
                    "cannot be read (" + e.getMessage() + ")",
                    "A file with a ledger in JSON is wanted",
                    "Maybe the name is misspelt");
        }
    }

    private int show(List<Run> runs, boolean one) {
        var out = spec.commandLine().getOut();
        if (!json) {
            for (var run : runs) {
                WrittenSheet.of(run.written().ledger(), run.followed())
                        .forEach(line -> Folded.of(line).forEach(out::println));
                out.println();
            }
            runs.stream().map(Run::written).distinct().forEach(written -> Compared.lines(
                            written.ledger(), amounts(runs, written))
                    .forEach(line -> Folded.of(line).forEach(out::println)));
        } else if (one) {
            out.println(StatesJson.text(StatesJson.of(runs.get(0).followed().states())));
        } else {
            var list = StatesJson.list();
            runs.forEach(run -> list.add(StatesJson.named(run.written().ledger().id(), run.followed())));
            out.println(StatesJson.text(list));
        }
        out.flush();
        return ExitCode.DONE;
    }

    private static List<Amounts> amounts(List<Run> runs, WrittenLedger written) {
        return runs.stream()
                .filter(run -> run.written() == written)
                .map(Run::followed)
                .filter(Amounts.class::isInstance)
                .map(Amounts.class::cast)
                .toList();
    }

    private int compare(List<Run> runs) {
        runs.forEach(run -> refuseIfNothingExpected(run.written()));
        var out = spec.commandLine().getOut();
        var different = 0;
        for (var run : runs) {
            var differences =
                    Difference.between(run.written().expected(), run.followed().states());
            different += differences.isEmpty() ? 0 : 1;
            out.println(verdict(run, differences.size()));
            differences.forEach(line -> out.println("  " + line));
        }
        out.println(runs.size() - different + " of " + runs.size() + " as expected");
        out.flush();
        return different == 0 ? ExitCode.DONE : ExitCode.DIFFERENT;
    }

    private static void refuseIfNothingExpected(WrittenLedger written) {
        if (!written.expected().isArray()) {
            throw new Refused(
                    written.ledger().place(),
                    "no \"expected\"",
                    "There is nothing to compare with",
                    "Maybe leave out --check");
        }
    }

    private static String verdict(Run run, int differences) {
        var states = run.followed().states();
        var stated = Difference.stated(run.written().expected(), states);
        return run.written().ledger().id() + " " + run.followed().name() + ": "
                + (differences == 0 ? "as expected" : differences == 1 ? "1 difference" : differences + " differences")
                + (stated == states.size() ? "" : " (" + stated + " of " + states.size() + " entries stated)");
    }
}
