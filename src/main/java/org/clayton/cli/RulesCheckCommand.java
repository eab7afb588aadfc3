package org.clayton.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code clayton rules check [DIR]} */
@Command(
        name = "check",
        description = "Reads and compiles every file of a rule folder and names every mistake with file and line.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:no mistake", "2:mistakes, all named", "3:internal error"})
final class RulesCheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", defaultValue = "rules", description = "Rule folder; default ${DEFAULT-VALUE}.")
    private Path folder = Path.of("rules");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        var book = RulesCommand.book(folder);
        spec.commandLine()
                .getOut()
                .println(folder + ": " + book.lines().size()
                        + " rules, no mistake. Their examples are tried with: clayton rules test --rules " + folder);
        if (book.trusted(folder) != book) {
            spec.commandLine()
                    .getOut()
                    .println(
                            "They are not the shipped ones and nobody has signed them: what they find in a run is on trial."
                                    + " A second person signs: clayton rules sign " + folder
                                    + " --changed-by A --by B");
        }
        return ExitCode.DONE;
    }
}
