package org.clayton;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clayton.trace.Method;

/**
 * What a person asks of a run; everything else is found in the case.
 *
 * @param caseFolder folder of spreadsheets
 * @param rules rule folder; empty for the rule book that ships with the program
 * @param methods tracing methods to show, never empty; without a choice all four
 * @param asOf judge the case as of this day; empty for the case's own day, else the day of its last fact
 */
public record RunOptions(Path caseFolder, Optional<Path> rules, List<Method> methods, Optional<LocalDate> asOf) {

    public RunOptions {
        methods = methods.isEmpty()
                ? List.of(Method.values())
                : methods.stream().distinct().sorted().toList();
    }

    public static RunOptions of(Path caseFolder) {
        return new RunOptions(caseFolder, Optional.empty(), List.of(), Optional.empty());
    }
}
