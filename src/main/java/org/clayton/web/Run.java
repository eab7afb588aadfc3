package org.clayton.web;

import java.nio.file.Path;
import java.util.Optional;
import org.clayton.report.Findings;
import org.jspecify.annotations.Nullable;

/** One run of this server: how far it is and, once done, what it found. Safe to read while it works. */
final class Run {

    enum State {
        WAITING,
        WORKING,
        DONE,
        /** The input cannot be run; the message says why. */
        REFUSED,
        /** The program itself failed. */
        FAILED
    }

    /**
     * @param step what is being done, in plain words
     * @param total units in all, 0 when not known
     * @param message a paragraph for the reader; empty unless the run stopped
     */
    record Standing(State state, String step, long done, long total, String message) {
        boolean over() {
            return state != State.WAITING && state != State.WORKING;
        }
    }

    /** @param papers absolute folder with result.json, workpaper.xlsx and the draft orders */
    record Outcome(Findings findings, Path papers) {}

    private final String id;
    private final String name;
    private final Path caseFolder;
    private volatile Standing standing = new Standing(State.WAITING, "waiting for the run before it", 0, 0, "");
    private volatile @Nullable Outcome outcome;

    Run(String id, String name, Path caseFolder) {
        this.id = id;
        this.name = name;
        this.caseFolder = caseFolder;
    }

    String id() {
        return id;
    }

    /** The case's name as its user gave it. */
    String name() {
        return name;
    }

    Path caseFolder() {
        return caseFolder;
    }

    Standing standing() {
        return standing;
    }

    /** Empty until the run is done. */
    Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    void works(String step, long done, long total) {
        standing = new Standing(State.WORKING, step, done, total, "");
    }

    void ends(Outcome found) {
        outcome = found;
        standing = new Standing(State.DONE, "done", 0, 0, "");
    }

    void stops(State state, String message) {
        standing = new Standing(state, "stopped", 0, 0, message);
    }
}
