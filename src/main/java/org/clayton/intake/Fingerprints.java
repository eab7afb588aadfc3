package org.clayton.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.clayton.intake.sheets.Ended;

/** The SHA-256 of each file, found by a thread of its own while the files are read; may be asked by several threads. */
final class Fingerprints implements AutoCloseable {

    private final Map<String, FutureTask<String>> hashes = new HashMap<>();
    private final Map<Long, List<String>> bySize = new HashMap<>();
    private final Map<String, Long> sizes = new HashMap<>();
    private final Thread hasher;

    /** @param files by name, in the order in which they are read */
    Fingerprints(SortedMap<String, Path> files) {
        var tasks = new ArrayList<FutureTask<String>>();
        files.forEach((name, path) -> {
            var task = new FutureTask<>(() -> Digest.of(path));
            tasks.add(task);
            hashes.put(name, task);
            var size = size(path);
            sizes.put(name, size);
            bySize.computeIfAbsent(size, unused -> new ArrayList<>()).add(name);
        });
        hasher = new Thread(() -> tasks.forEach(FutureTask::run), "clayton fingerprints");
        hasher.setDaemon(true);
        hasher.start();
    }

    /** -1 when it cannot be told; reading the file then says why. */
    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException e) {
            return -1;
        }
    }

    /** Lower-case hexadecimal; waits until it is found. */
    String of(String name) throws IOException {
        try {
            return known(name).get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("reading was interrupted");
        }
    }

    /** The first file with the same bytes, when it comes before this one; else empty. Only files of one size are compared. */
    String twin(String name) throws IOException {
        for (var earlier : bySize.getOrDefault(sizes.getOrDefault(name, -1L), List.of())) {
            if (earlier.equals(name)) {
                return "";
            }
            if (sameBytes(earlier, name)) {
                return earlier;
            }
        }
        return "";
    }

    /** A file that cannot be read has no twin; it is refused when its own turn comes. */
    private boolean sameBytes(String earlier, String name) throws IOException {
        var own = of(name);
        try {
            return own.equals(of(earlier));
        } catch (IOException unreadable) {
            return false;
        }
    }

    private FutureTask<String> known(String name) {
        var task = hashes.get(name);
        if (task == null) {
            throw new IllegalArgumentException("no file of the case: " + name);
        }
        return task;
    }

    /** Nobody asks any more. */
    @Override
    public void close() {
        hashes.values().forEach(task -> task.cancel(true));
        Ended.await(hasher);
    }
}
