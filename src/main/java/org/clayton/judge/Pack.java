package org.clayton.judge;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.attribute.FileTime;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Many named pieces in one zip file; the same pieces give the same bytes. */
final class Pack {

    private Pack() {}

    static byte[] pack(SortedMap<String, byte[]> pieces) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var piece : pieces.entrySet()) {
                var entry = new ZipEntry(piece.getKey());
                entry.setLastModifiedTime(FileTime.fromMillis(0));
                zip.putNextEntry(entry);
                zip.write(piece.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /** @throws IOException when it is cut off, empty or no zip file */
    static SortedMap<String, byte[]> unpack(byte[] packed) throws IOException {
        var pieces = new TreeMap<String, byte[]>();
        var zip = new ZipInputStream(new ByteArrayInputStream(packed));
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            pieces.put(entry.getName(), zip.readAllBytes());
        }
        if (pieces.isEmpty()) {
            throw new IOException("nothing is in it");
        }
        return pieces;
    }
}
