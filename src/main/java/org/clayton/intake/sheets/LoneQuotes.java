package org.clayton.intake.sheets;

import java.io.IOException;
import java.io.Reader;

/**
 * Lets a quotation mark that opens a cell and is never closed stand for itself, so that it cannot swallow the rows
 * below; and one in the middle of a quoted cell, so that it cannot end the cell. Such a mark passes as {@link #LONE},
 * a character that no text holds, and is put back in the cell.
 */
final class LoneQuotes extends Reader {

    /** Of the private use area. */
    static final char LONE = '\uE0FE';

    /** A cell has at most 32,767 characters. */
    private static final int AHEAD = 1 << 16;

    private static final int MOST_LINES = 20;

    private final Reader in;
    private final char separator;
    private final char[] buffer = new char[AHEAD * 2];
    private int at;
    private int end;
    private boolean over;
    private char before = '\n';
    /** Behind the mark that closes the cell at hand. */
    private int quotedTo;
    /** The second of two marks that stand for one. */
    private int second = -1;
    /** No mark before this place closes a cell. */
    private int searched;

    private boolean found;

    LoneQuotes(Reader in, char separator) {
        this.in = in;
        this.separator = separator;
    }

    /** Whether one has passed. */
    boolean found() {
        return found;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        if (end - at < AHEAD && !over) {
            fill();
        }
        var count = Math.min(length, over ? end - at : end - at - AHEAD / 2);
        if (count <= 0) {
            return -1;
        }
        System.arraycopy(buffer, at, into, from, count);
        for (var i = at; i < at + count; i++) {
            if (buffer[i] == '"' && isLone(i)) {
                into[from + i - at] = LONE;
                found = true;
            }
        }
        at += count;
        before = buffer[at - 1];
        return count;
    }

    private boolean isLone(int i) {
        if (i < quotedTo) {
            if (i == quotedTo - 1 || i == second) {
                return false;
            }
            if (i + 1 < quotedTo - 1 && buffer[i + 1] == '"') {
                second = i + 1;
                return false;
            }
            return true;
        }
        if (!ends(i == at ? before : buffer[i - 1])) {
            return false;
        }
        var close = close(i);
        quotedTo = close + 1;
        return close < 0;
    }

    private boolean ends(char c) {
        return c == separator || c == '\n' || c == '\r';
    }

    /** The mark that ends the quoted cell: a delimiter or the end of the line follows it. */
    private int close(int open) {
        var lines = 0;
        var i = Math.max(open + 1, searched);
        for (; i < end && lines <= MOST_LINES; i++) {
            var c = buffer[i];
            if (c == '\n') {
                lines++;
            } else if (c == '"') {
                if (i + 1 < end && buffer[i + 1] == '"') {
                    i++;
                } else if (endsBehind(i)) {
                    return i;
                } else if (ends(buffer[i - 1])) {
                    // the next cell opens, so that this one was never closed
                    break;
                }
            }
        }
        searched = Math.min(i, end);
        return -1;
    }

    private boolean endsBehind(int mark) {
        var next = mark + 1;
        while (next < end && buffer[next] == ' ') {
            next++;
        }
        return next >= end || ends(buffer[next]);
    }

    private void fill() throws IOException {
        System.arraycopy(buffer, at, buffer, 0, end - at);
        quotedTo -= at;
        second -= at;
        searched = Math.max(0, searched - at);
        end -= at;
        at = 0;
        while (end < buffer.length) {
            var read = in.read(buffer, end, buffer.length - end);
            if (read < 0) {
                over = true;
                return;
            }
            end += read;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
