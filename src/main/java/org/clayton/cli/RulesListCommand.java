package org.clayton.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code clayton rules list} */
@Command(
        name = "list",
        description = "All rules by family, with level, status and hash.",
        mixinStandardHelpOptions = true)
final class RulesListCommand implements Callable<Integer> {

    @Option(names = "--rules", paramLabel = "DIR", description = "Rule folder; without it the shipped rule book.")
    private @Nullable Path rules;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var book = RulesCommand.book(rules);
        var families = new TreeMap<String, Integer>();
        for (var line : book.lines()) {
            families.merge(line.family(), 1, Integer::sum);
            out.println(String.format(
                            Locale.ROOT,
                            "%-14s %-32s %-7s %-8s %s  %s",
                            line.family(),
                            line.id(),
                            line.level(),
                            line.status(),
                            line.hash(),
                            line.title())
                    .stripTrailing());
        }
        out.println();
        out.println(book.lines().size() + " rules " + families + ", rule book " + book.hash());
        return ExitCode.DONE;
    }
}
