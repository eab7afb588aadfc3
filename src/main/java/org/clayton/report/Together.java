package org.clayton.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Writes several files at a time; the first failure ends it, after every writer has stopped. */
final class Together {
    private Together() {}

    interface Writing {
        void run() throws IOException;
    }

    static void run(List<Writing> writings) throws IOException {
        var threads = Executors.newFixedThreadPool(writings.size());
        try {
            var running = new ArrayList<Future<?>>();
            for (var writing : writings) {
                running.add(threads.submit(() -> {
                    writing.run();
                    return null;
                }));
            }
            waitFor(running);
        } finally {
            threads.shutdownNow();
        }
    }

    private static void waitFor(List<Future<?>> running) throws IOException {
        ExecutionException failed = null;
        for (var one : running) {
            try {
                one.get();
            } catch (ExecutionException e) {
                failed = failed == null ? e : failed;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("stopped while writing", e);
            }
        }
        if (failed != null) {
            throw cause(failed);
        }
    }

    private static IOException cause(ExecutionException failed) {
        var cause = failed.getCause();
        if (cause instanceof IOException io) {
            return io;
        }
        if (cause instanceof UncheckedIOException unchecked) {
            return unchecked.getCause();
        }
        throw new IllegalStateException("a report could not be written", cause);
    }
}
