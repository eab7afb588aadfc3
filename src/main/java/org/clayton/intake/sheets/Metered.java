package org.clayton.intake.sheets;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that a parser takes in for one text or one tag: it keeps them, and memory ends somewhere. */
final class Metered extends FilterInputStream {

    /** The longest cell has 32,767 characters; pictures written as text inside XML may have some megabytes. */
    private static final int MOST = 16 << 20;

    private long taken;

    Metered(InputStream in) {
        super(in);
    }

    /** The parser has got through one text or tag. */
    void again() {
        taken = 0;
    }

    @Override
    public int read() throws IOException {
        count(1);
        return super.read();
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        var read = super.read(into, from, length);
        count(read);
        return read;
    }

    private void count(int read) throws IOException {
        taken += Math.max(0, read);
        if (taken > MOST) {
            throw new IOException(CellText.tooLong());
        }
    }
}
