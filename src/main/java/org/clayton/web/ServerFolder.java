package org.clayton.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** What was dropped and what was found, on this machine's temporary disk until the server ends; closed to other users. */
record ServerFolder(Path path) implements AutoCloseable {

    static ServerFolder fresh() {
        try {
            var folder = new ServerFolder(Files.createTempDirectory("clayton-serve-"));
            Files.createDirectory(folder.uploads());
            Files.createDirectory(folder.runs());
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary folder can be made", e);
        }
    }

    /** Where the server keeps a file while it arrives. */
    Path uploads() {
        return path.resolve("uploads");
    }

    Path runs() {
        return path.resolve("runs");
    }

    @Override
    public void close() {
        remove(path);
    }

    /** Removes a folder and all in it; one that is gone already is fine. */
    static void remove(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (var one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
