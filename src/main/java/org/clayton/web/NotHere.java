package org.clayton.web;

/** What the address names is not on this server; the message is a paragraph for the reader. */
final class NotHere extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private NotHere(String message) {
        super(message);
    }

    static NotHere run() {
        return new NotHere("There is no such run on this server. Runs are kept until the server stops, and the latest "
                + Runs.KEPT + " at most. Maybe the server was started anew: run the case again.");
    }

    static NotHere findings() {
        return new NotHere("This run has no findings, or not yet. Maybe open the run from the first page: it says how"
                + " far it is.");
    }

    static NotHere part(String what) {
        return new NotHere("This run has no " + what + ". Maybe go back to its findings and follow a link from there.");
    }
}
