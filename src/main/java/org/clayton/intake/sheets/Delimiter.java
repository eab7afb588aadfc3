package org.clayton.intake.sheets;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the cells of a text file are parted.
 *
 * @param announced the first line is {@code sep=;}
 * @param why what decided it
 * @param doubledEnds lines end with two carriage returns and a line feed, as a program leaves them that turned every
 *     line feed of a Windows file into a Windows line end once more
 */
record Delimiter(char separator, boolean announced, String why, boolean doubledEnds) {

    private static final int SAMPLE = 1 << 16;
    private static final char[] CANDIDATES = {'\t', ';', '|', ','};

    /** The candidate whose count is the same on most lines; quoted text does not count. */
    static Delimiter sniff(Reader head, @Nullable Character answered, String by) throws IOException {
        var buffer = new char[SAMPLE];
        var length = 0;
        for (int read; length < SAMPLE && (read = head.read(buffer, length, SAMPLE - length)) > 0; ) {
            length += read;
        }
        var sample = new String(buffer, 0, length);
        if (sample.regionMatches(true, 0, "sep=", 0, 4) && sample.length() > 4) {
            return new Delimiter(sample.charAt(4), true, "the first line says so", sample.contains("\r\r\n"));
        }
        var lines = lines(sample, true);
        var quoted = lines.stream()
                .noneMatch(line -> line.chars().filter(c -> c == '\n').count() > 20);
        var counted = quoted ? lines : lines(sample, false);
        var separator = answered == null ? best(counted) : answered;
        return new Delimiter(
                separator, false, answered == null ? why(counted, separator) : by, sample.contains("\r\r\n"));
    }

    private static String why(List<String> lines, char separator) {
        var with = stands(lines, separator);
        return with == 0
                ? "no line has ; , | or a tab"
                : "it stands in " + with + " of the first " + lines.size() + " lines";
    }

    /** As a person names it. */
    Decided decided() {
        return new Decided(separator == '\t' ? "tab" : "'" + separator + "'", why);
    }

    private static char best(List<String> lines) {
        var best = ',';
        var bestScore = 0L;
        for (var candidate : CANDIDATES) {
            if (candidate == ',' && best != ',' && areDecimal(lines) && stands(lines, best) * 2 > lines.size()) {
                continue;
            }
            var score = score(lines, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /** Every comma parts the cents from the whole, or stands before a blank as in prose. */
    private static boolean areDecimal(List<String> lines) {
        for (var line : lines) {
            for (var at = line.indexOf(','); at >= 0; at = line.indexOf(',', at + 1)) {
                if (at == 0
                        || at + 1 == line.length()
                        || line.charAt(at + 1) != ' '
                                && !(Character.isDigit(line.charAt(at - 1))
                                        && Character.isDigit(line.charAt(at + 1)))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static long stands(List<String> lines, char candidate) {
        return lines.stream().filter(line -> line.indexOf(candidate) >= 0).count();
    }

    private static long score(List<String> lines, char candidate) {
        var linesByCount = new HashMap<Long, Long>();
        for (var line : lines) {
            var count = line.chars().filter(c -> c == candidate).count();
            if (count > 0) {
                linesByCount.merge(count, 1L, Long::sum);
            }
        }
        return linesByCount.entrySet().stream()
                .mapToLong(e -> score(e.getValue() * 1000 / lines.size(), e.getKey()))
                .max()
                .orElse(0);
    }

    /** Among candidates that fit at least 8 lines in 10 the one with more columns wins: decimal commas fit every line too. */
    private static long score(long perMille, long count) {
        var columns = Math.min(count, 99);
        return perMille >= 800 ? 1_000_000 + columns * 1000 + perMille : perMille * 1000 + columns;
    }

    /** Lines without what stands in quotation marks. */
    private static List<String> lines(String sample, boolean quotes) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        var inside = false;
        for (var i = 0; i < sample.length(); i++) {
            var c = sample.charAt(i);
            if (c == '"' && quotes) {
                inside = !inside;
            } else if (c == '\n' && !inside || c == '\r' && !inside) {
                add(lines, line);
            } else if (!inside || c == '\n') {
                line.append(c);
            }
        }
        if (lines.isEmpty() || lines.size() < 20) {
            add(lines, line);
        }
        return lines.isEmpty() ? List.of("") : lines;
    }

    private static void add(List<String> lines, StringBuilder line) {
        if (!line.isEmpty()) {
            lines.add(line.toString());
            line.setLength(0);
        }
    }
}
