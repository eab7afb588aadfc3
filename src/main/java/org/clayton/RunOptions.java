package org.clayton;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clayton.intake.sheets.Passwords;
import org.clayton.trace.Method;

/**
 * What a person asks of a run; everything else is found in the case.
 *
 * @param caseFolder folder of spreadsheets
 * @param rules rule folder; empty for the rule book that ships with the program
 * @param methods tracing methods to show, never empty; without a choice all four
 * @param passwords of locked files
 * @param asOf judge the case as of this day; empty for the case's own day, else the day of its last fact
 */
public record RunOptions(
        Path caseFolder, Optional<Path> rules, List<Method> methods, Optional<LocalDate> asOf, Passwords passwords) {

    public RunOptions {
        methods = methods.isEmpty()
                ? Method.USUAL
                : methods.stream().distinct().sorted().toList();
    }

    /** No password is known. */
    public RunOptions(Path caseFolder, Optional<Path> rules, List<Method> methods, Optional<LocalDate> asOf) {
        this(caseFolder, rules, methods, asOf, Passwords.NONE);
    }

    public static RunOptions of(Path caseFolder) {
        return new RunOptions(caseFolder, Optional.empty(), List.of(), Optional.empty());
    }
}
