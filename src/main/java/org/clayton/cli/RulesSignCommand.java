package org.clayton.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.clayton.judge.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code clayton rules sign DIR --changed-by A --by B} */
@Command(
        name = "sign",
        description =
                "Writes beside a changed rule folder who changed it and who looked at the change. Until then all its"
                        + " rules are on trial: reported apart, claiming nothing, carrying no proposal.",
        mixinStandardHelpOptions = true)
final class RulesSignCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "Rule folder.")
    private Path folder = Path.of("");

    @Option(names = "--changed-by", paramLabel = "NAME", required = true, description = "Who changed the rules.")
    private String changedBy = "";

    @Option(
            names = "--by",
            paramLabel = "NAME",
            required = true,
            description = "Who looked at the change: somebody else.")
    private String signedBy = "";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        out.println(RuleBook.sign(folder, changedBy, signedBy, LocalDate.now(Clock.systemDefaultZone())));
        out.println(
                "Any further change puts the rules on trial again. The file proves what was looked at, not who typed the"
                        + " names: keep the folder where only the two can write.");
        return ExitCode.DONE;
    }
}
