package org.clayton.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.clayton.judge.ExampleRun;
import org.clayton.judge.RuleBook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code clayton rules test [ID]} */
@Command(
        name = "test",
        description = "Runs the examples on the cards the way a case runs: sheets, facts, observations, rules.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:every rule answers as its card says", "1:a rule does not", "2:bad input", "3:internal error"
        })
final class RulesTestCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", arity = "0..1", description = "One rule; without it all that are asked.")
    private @Nullable String rule;

    @Option(names = "--rules", paramLabel = "DIR", description = "Rule folder; without it the shipped rule book.")
    private @Nullable Path rules;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        var book = RulesCommand.book(rules);
        if (rule != null && book.page(rule).isEmpty()) {
            throw RulesCommand.unknown(rule, book);
        }
        try {
            var scratch = Files.createTempDirectory("clayton-examples");
            try {
                return run(book, new ExampleRun(book, scratch));
            } finally {
                Files.deleteIfExists(scratch);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int run(RuleBook book, ExampleRun examples) {
        var out = spec.commandLine().getOut();
        var tried = 0;
        var failed = 0;
        for (var example : book.examples()) {
            if (rule == null || example.rule().equals(rule)) {
                var outcome = examples.run(example);
                tried++;
                failed += outcome.passed() ? 0 : 1;
                out.println((outcome.passed() ? "ok    " : "WRONG ")
                        + example.rule()
                        + (example.fires() ? " fires: " : " is silent: ")
                        + example.name()
                        + (outcome.passed() ? "" : ": " + outcome.problem()));
            }
        }
        out.println(tried - failed + " of " + tried + " examples answer as their cards say"
                + (tried == 0 ? ": drafts and retired rules are not asked" : ""));
        return failed == 0 ? ExitCode.DONE : ExitCode.DIFFERENT;
    }
}
