package org.clayton.web;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.clayton.CaseRun;
import org.clayton.RunOptions;
import org.clayton.intake.Progress;
import org.clayton.judge.Subject;
import org.clayton.report.Findings;
import org.clayton.report.MoneyPicture;
import org.clayton.report.Report;

/**
 * The same run as on the command line, by all four methods.
 *
 * @param rules rule folder; empty for the rule book that ships with the program
 */
public record CaseEngine(Optional<Path> rules) implements Engine {

    @Override
    public Findings run(Path caseFolder, Progress progress) {
        return CaseRun.run(new RunOptions(caseFolder, rules, List.of(), Optional.empty()), progress);
    }

    @Override
    public void write(Findings findings, Path folder) {
        Report.write(findings, folder);
    }

    @Override
    public String picture(Findings findings, Subject subject) {
        return MoneyPicture.svg(findings, subject);
    }
}
