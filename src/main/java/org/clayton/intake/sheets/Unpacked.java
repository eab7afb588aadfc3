package org.clayton.intake.sheets;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what comes out of an archive entry: far more than went in is a zip bomb. */
final class Unpacked extends FilterInputStream {

    /** Small entries may pack as tightly as they can. */
    private static final long FREE = 64L << 20;

    /** Sheets of equal rows pack about a hundred to one. */
    private static final long MOST_RATIO = 200;

    private static final long MOST = 4L << 30;

    private final long limit;
    private long count;

    /** @param packed bytes of the entry in the archive */
    Unpacked(InputStream in, long packed) {
        super(in);
        this.limit = Math.min(MOST, Math.max(FREE, packed * MOST_RATIO));
    }

    @Override
    public int read() throws IOException {
        var read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        var read = super.read(into, from, length);
        count(read);
        return read;
    }

    private void count(int read) throws IOException {
        count += Math.max(0, read);
        if (count > limit) {
            throw new IOException(Damage.bomb());
        }
    }
}
