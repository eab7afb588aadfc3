package org.clayton.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.clayton.judge.RuleTables;
import org.clayton.judge.TypedSheet;
import org.clayton.report.RulesWorkbookFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code clayton rules import FILE} */
@Command(
        name = "import",
        description =
                "Reads the workbook of 'rules export' back into a rule folder: checks it like the files, shows what"
                        + " changes and asks before anything is written.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:written, or nothing to change",
            "1:shown and not written, because nobody said yes",
            "2:bad input, nothing written",
            "3:internal error"
        })
final class RulesImportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The workbook.")
    private Path file = Path.of("");

    @Option(names = "--rules", paramLabel = "DIR", description = "Rule folder; default ${DEFAULT-VALUE}.")
    private Path rules = Path.of("rules");

    @Option(names = "--yes", description = "Write without asking.")
    private boolean yes;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var workbook = RulesWorkbookFile.read(file);
        var tables = RuleTables.of(rules);
        var change = tables.changedTo(workbook.sheets(), file.toString());
        notRead(workbook.sheets(), tables).forEach(name -> out.println("Not read: the sheet '" + name + "'."));
        if (change.isNone()) {
            out.println("Nothing changes: " + file + " says what " + rules + " says.");
            return ExitCode.DONE;
        }
        if (!workbook.state().equals(tables.state())) {
            out.println(
                    "Look closely: " + rules + " is not what this workbook was made from. What somebody changed there"
                            + " since then is set back where the workbook still has the old text.");
        }
        change.difference().forEach(out::println);
        if (!yes && !agreed(out)) {
            out.println("Nothing was written. To write it: the same command with --yes.");
            return ExitCode.DIFFERENT;
        }
        change.write(rules);
        out.println("Written: " + String.join(", ", change.files()));
        out.println("These rules are on trial now until a second person signs them: clayton rules sign " + rules
                + ". What they change on a case: clayton rules diff OLD " + rules + " --case CASE");
        return ExitCode.DONE;
    }

    private static List<String> notRead(List<TypedSheet> sheets, RuleTables tables) {
        var known = Stream.concat(
                        Stream.of("read me", "sources"),
                        tables.tables().stream().map(table -> table.name()))
                .toList();
        return sheets.stream()
                .map(TypedSheet::name)
                .filter(name -> !known.contains(name.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static boolean agreed(PrintWriter out) {
        out.print("Write this? [y/N] ");
        out.flush();
        return answer(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    }

    /** Only a clear yes; no answer is a no. */
    static boolean answer(Reader typed) {
        try {
            var line = new BufferedReader(typed).readLine();
            return line != null && List.of("y", "yes").contains(line.strip().toLowerCase(Locale.ROOT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
