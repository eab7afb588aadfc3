package org.clayton.cli;

import java.util.ArrayList;
import java.util.List;

/** Lines that fit a terminal: what is too long goes on below, a little to the right. */
final class Folded {
    private static final int WIDTH = 80;
    private static final int HANGING = 4;

    private Folded() {}

    /** Broken at blanks only, so that no amount and no name is cut; a word longer than the line stays whole. */
    static List<String> of(String line) {
        var lines = new ArrayList<String>();
        var margin = " ".repeat(indent(line) + HANGING);
        var rest = line;
        while (rest.length() > WIDTH) {
            var at = blank(rest);
            if (at < 0) {
                break;
            }
            lines.add(rest.substring(0, at).stripTrailing());
            rest = margin + rest.substring(at + 1).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** The last blank of the first line's width, else the first after it; never one of the margin. */
    private static int blank(String line) {
        var at = line.lastIndexOf(' ', WIDTH);
        return at > indent(line) ? at : line.indexOf(' ', WIDTH);
    }
}
