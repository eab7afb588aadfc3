package org.clayton.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** For tests of commands: the words typed, what stands on the screen then, and what was said aside (errors, progress). */
abstract class AtTheTerminal {

    final StringWriter screen = new StringWriter();
    final StringWriter aside = new StringWriter();

    /** The exit code. */
    final int type(String... words) {
        return Main.commandLine(new PrintWriter(screen, true), new PrintWriter(aside, true))
                .execute(words);
    }
}
