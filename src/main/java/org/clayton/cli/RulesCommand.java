package org.clayton.cli;

import java.nio.file.Path;
import org.clayton.intake.BadInput;
import org.clayton.judge.RuleBook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code clayton rules ...}: what authors of rules need. */
@Command(
        name = "rules",
        description =
                "Lists, explains, checks, tries, compares, starts and signs rules; takes their numbers to a workbook and back.",
        mixinStandardHelpOptions = true,
        subcommands = {
            RulesListCommand.class,
            RulesExplainCommand.class,
            RulesCheckCommand.class,
            RulesTestCommand.class,
            RulesNewCommand.class,
            RulesDiffCommand.class,
            RulesSignCommand.class,
            RulesExportCommand.class,
            RulesImportCommand.class
        })
final class RulesCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** The rules of a folder, else those that ship with the program. */
    static RuleBook book(@Nullable Path folder) {
        return folder == null ? RuleBook.shipped() : RuleBook.load(folder);
    }

    static BadInput unknown(String rule, RuleBook book) {
        return new BadInput("rule book", "'" + rule + "'", "There is no rule of that name", book.maybe(rule));
    }
}
