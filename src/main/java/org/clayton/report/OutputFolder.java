package org.clayton.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import org.clayton.intake.BadInput;

/** A folder that appears whole or not at all: filled beside its place under another name, then renamed. */
final class OutputFolder {
    private OutputFolder() {}

    interface Filling {
        void into(Path folder) throws IOException;
    }

    /** @param folder absolute */
    static void fill(Path folder, Filling filling) {
        try {
            var parent = folder.getParent();
            if (parent == null || Files.exists(folder) && !Files.isDirectory(folder)) {
                throw new BadInput(
                        folder.toString(),
                        "no folder",
                        "The results need a folder of their own",
                        "Maybe name another --out");
            }
            Files.createDirectories(parent);
            var temporary = Files.createTempDirectory(parent, "." + folder.getFileName() + "-");
            try {
                filling.into(temporary);
                Digests.write(temporary);
                readable(temporary);
                clear(folder);
                Files.move(temporary, folder, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                delete(temporary);
            }
        } catch (IOException | UncheckedIOException e) {
            throw unwritable(folder, e);
        }
    }

    private static BadInput unwritable(Path folder, Exception cause) {
        var bad = new BadInput(
                folder.toString(),
                "a place where the results cannot be written",
                "Nothing was written",
                "Maybe the folder is on a full or read-only disk or belongs to somebody else: name another with --out");
        bad.initCause(cause);
        return bad;
    }

    /** An earlier package that nobody touched makes place; one that a person changed is kept under another name. */
    private static void clear(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        if (Digests.untouched(folder)) {
            delete(folder);
            return;
        }
        if (!Digests.present(folder)) {
            throw new BadInput(
                    folder.toString(),
                    "files that no run wrote",
                    "The results need a folder of their own; nothing was written",
                    "Maybe name another --out");
        }
        var kept = folder;
        for (var number = 1; Files.exists(kept); number++) {
            kept = folder.resolveSibling(folder.getFileName() + "-kept-" + number);
        }
        Files.move(folder, kept, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Temporary folders are closed to others; the result is as open as any new folder. */
    private static void readable(Path temporary) throws IOException {
        if (temporary.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            var pattern = Files.createDirectory(temporary.resolve("rights"));
            Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(pattern));
            Files.delete(pattern);
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (var one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }
}
