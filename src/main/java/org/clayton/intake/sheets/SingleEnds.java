package org.clayton.intake.sheets;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Takes the second carriage return off line ends that have two, so that a line counts as one row. */
final class SingleEnds extends FilterReader {

    private boolean returned;

    SingleEnds(Reader in) {
        super(in);
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        var kept = 0;
        while (kept == 0 && length > 0) {
            var count = super.read(into, from, length);
            if (count < 0) {
                return -1;
            }
            for (var i = from; i < from + count; i++) {
                if (into[i] != '\r' || !returned) {
                    into[from + kept++] = into[i];
                }
                returned = into[i] == '\r';
            }
        }
        return kept;
    }

    @Override
    public int read() throws IOException {
        var one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }
}
