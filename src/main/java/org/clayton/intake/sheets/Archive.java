package org.clayton.intake.sheets;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The entries of a zip archive by name. Nothing is ever unpacked to disk, so that a name like {@code ../../x} is just
 * a name; what comes out of an entry is counted against what went in ({@link Unpacked}).
 */
final class Archive implements Closeable {

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();

    private Archive(ZipFile zip) {
        this.zip = zip;
        for (var all = zip.getEntries(); all.hasMoreElements(); ) {
            var entry = all.nextElement();
            entries.putIfAbsent(key(entry.getName()), entry);
        }
    }

    static Archive open(Path file) throws IOException {
        return new Archive(ZipFile.builder().setPath(file).get());
    }

    static Archive of(byte[] bytes) throws IOException {
        return new Archive(ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get());
    }

    /** Names of parts differ in more than capitals. */
    private static String key(String name) {
        var slashes = name.replace('\\', '/');
        return (slashes.startsWith("/") ? slashes.substring(1) : slashes).toLowerCase(Locale.ROOT);
    }

    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /** Whether the name of any entry starts so. */
    boolean hasFolder(String start) {
        return entries.keySet().stream().anyMatch(name -> name.startsWith(key(start)));
    }

    /** Unpacked, as the archive says; -1 when it does not. */
    long size(String name) {
        var entry = entries.get(key(name));
        return entry == null ? -1 : entry.getSize();
    }

    InputStream in(String name) throws IOException, Unreadable {
        var entry = entries.get(key(name));
        if (entry == null) {
            throw new Unreadable(
                    "a workbook without its part " + name,
                    "The workbook is damaged",
                    "Maybe open it in a spreadsheet program, let it repair the file, and save it again");
        }
        return new Unpacked(zip.getInputStream(entry), entry.getCompressedSize());
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException("an archive would not close", e);
        }
    }
}
