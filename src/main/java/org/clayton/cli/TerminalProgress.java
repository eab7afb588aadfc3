package org.clayton.cli;

import java.io.PrintWriter;
import org.clayton.intake.Progress;

/** One line that rewrites itself on a terminal; nothing but whole steps when the output is a file or a pipe. */
final class TerminalProgress implements Progress {

    private static final int WIDTH = 78;
    private static final long REDRAW_NANOS = 100_000_000L;

    private final PrintWriter out;
    private final boolean terminal;
    private String step = "";
    private long drawnAt;

    TerminalProgress(PrintWriter out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    @Override
    public void at(String now, long done, long total) {
        var newStep = !now.equals(step);
        step = now;
        if (terminal) {
            redraw(newStep, done, total);
        } else if (newStep) {
            out.println("  " + now);
            out.flush();
        }
    }

    /** Leaves the terminal's line empty for what follows. */
    void finish() {
        if (terminal) {
            out.print("\r" + " ".repeat(WIDTH) + "\r");
            out.flush();
        }
    }

    private void redraw(boolean newStep, long done, long total) {
        var nanos = System.nanoTime();
        if (!newStep && nanos - drawnAt < REDRAW_NANOS) {
            return;
        }
        drawnAt = nanos;
        var counted = total > 0 ? step + "  " + done + " of " + total : done > 0 ? step + "  " + done : step;
        var line = "  " + counted;
        out.print("\r" + (line.length() > WIDTH ? line.substring(0, WIDTH) : line + " ".repeat(WIDTH - line.length())));
        out.flush();
    }
}
