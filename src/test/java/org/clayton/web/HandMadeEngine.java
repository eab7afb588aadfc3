package org.clayton.web;

import java.nio.file.Files;
import java.nio.file.Path;
import org.clayton.intake.BadInput;
import org.clayton.intake.Progress;
import org.clayton.judge.Subject;
import org.clayton.report.Findings;
import org.clayton.report.HandMade;
import org.clayton.report.MoneyPicture;
import org.clayton.report.Report;

/**
 * Answers with the hand-made case whatever is asked, so that a page's words can be checked figure by figure; only a
 * folder that holds "broken.xlsx" is refused, and one that holds "fault.xlsx" meets a fault of the program.
 */
final class HandMadeEngine implements Engine {

    @Override
    public Findings run(Path caseFolder, Progress progress) {
        progress.at("reading izvod.xlsx", 6, 12);
        if (Files.exists(caseFolder.resolve("broken.xlsx"))) {
            throw new BadInput("broken.xlsx", "a file of 3 bytes", "It is no workbook", "Maybe it was cut short");
        }
        if (Files.exists(caseFolder.resolve("fault.xlsx"))) {
            throw new IllegalStateException("a fault with inner workings");
        }
        return HandMade.findings();
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
