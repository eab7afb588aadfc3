package org.clayton.cli;

/** What the program tells the shell. */
final class ExitCode {
    static final int DONE = 0;
    /** Done, but rows were refused and {@code --strict} was asked. */
    static final int REFUSALS = 1;

    /** Done, and something is not as the file expects it. */
    static final int DIFFERENT = 1;

    static final int BAD_INPUT = 2;
    static final int INTERNAL = 3;

    private ExitCode() {}
}
