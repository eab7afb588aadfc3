package org.clayton.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.clayton.intake.sheets.Passwords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command that reads a case takes: its folder, the rules to read it by, and the passwords of its files. */
final class CaseOptions {

    @Parameters(
            paramLabel = "CASE_FOLDER",
            description = "Folder of the spreadsheets and statements that were handed in.")
    private Path folder = Path.of("");

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Rule folder with its words and layouts; without it the shipped ones.")
    private @Nullable Path rules;

    @Mixin
    private final PasswordOption password = new PasswordOption();

    Path folder() {
        return folder;
    }

    Optional<Path> rules() {
        return Optional.ofNullable(rules);
    }

    Passwords passwords() {
        return password.passwords();
    }
}
