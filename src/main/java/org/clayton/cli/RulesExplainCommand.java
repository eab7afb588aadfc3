package org.clayton.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code clayton rules explain ID} */
@Command(
        name = "explain",
        description = "One rule in plain words: conditions, numbers and their sources, innocent readings, examples.",
        mixinStandardHelpOptions = true)
final class RulesExplainCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", description = "Name of the rule: cash-structuring.")
    private String rule = "";

    @Option(names = "--rules", paramLabel = "DIR", description = "Rule folder; without it the shipped rule book.")
    private @Nullable Path rules;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        var book = RulesCommand.book(rules);
        var page = book.page(rule).orElseThrow(() -> RulesCommand.unknown(rule, book));
        page.forEach(spec.commandLine().getOut()::println);
        return ExitCode.DONE;
    }
}
