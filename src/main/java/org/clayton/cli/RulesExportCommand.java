package org.clayton.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.clayton.intake.BadInput;
import org.clayton.judge.RuleTables;
import org.clayton.report.RulesWorkbook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code clayton rules export --xlsx FILE} */
@Command(
        name = "export",
        description = "Writes the thresholds and lists into one workbook, to be changed in a spreadsheet program.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:written", "2:bad input, nothing written", "3:internal error"})
final class RulesExportCommand implements Callable<Integer> {

    @Option(
            names = "--xlsx",
            paramLabel = "FILE",
            required = true,
            description = "The workbook; must not be there yet.")
    private Path file = Path.of("");

    @Option(names = "--rules", paramLabel = "DIR", description = "Rule folder; without it the shipped rule book.")
    private @Nullable Path rules;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        var tables = rules == null ? RuleTables.shipped() : RuleTables.of(rules);
        try (var out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            RulesWorkbook.write(tables, out);
        } catch (FileAlreadyExistsException e) {
            throw new BadInput(
                    file.toString(),
                    "a file",
                    "It is there already and may hold somebody's changes",
                    "Maybe another name");
        } catch (IOException e) {
            throw new BadInput(
                    file.toString(),
                    "a place that cannot be written",
                    String.valueOf(e.getMessage()),
                    "Maybe the folder is missing, or its rights do not let you");
        }
        var rows =
                tables.tables().stream().mapToInt(table -> table.rows().size()).sum();
        spec.commandLine()
                .getOut()
                .println(file + ": " + tables.tables().size() + " tables, " + rows
                        + " rows. After changing it: clayton rules import " + file + " --rules "
                        + (rules == null ? "DIR" : rules));
        return ExitCode.DONE;
    }
}
