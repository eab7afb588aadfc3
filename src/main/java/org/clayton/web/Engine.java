package org.clayton.web;

import java.nio.file.Path;
import org.clayton.intake.Progress;
import org.clayton.judge.Subject;
import org.clayton.report.Findings;

/** What the pages ask of the engine behind them; each call may take seconds and runs on the caller's thread. */
public interface Engine {

    /** @throws org.clayton.intake.BadInput when the folder cannot be run, in words for its reader */
    Findings run(Path caseFolder, Progress progress);

    /** Writes result.json, workpaper.xlsx and the draft orders (at {@link Findings#orders}) into a folder that does not exist yet. */
    void write(Findings findings, Path folder);

    /** The money's way from the claims to the subject, as an SVG document. */
    String picture(Findings findings, Subject subject);
}
