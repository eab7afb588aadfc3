package org.clayton.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Writes several files at a time; a failure is told after every writer has stopped. */
final class Together {
    private static final int MOST_WRITERS = 4;

    private Together() {}

    /** Each writer has its own {@link Orders}: they are not made for several threads. */
    interface Writing {
        void with(Orders orders) throws IOException;
    }

    static void run(List<Writing> writings) throws IOException {
        var writers = Math.min(MOST_WRITERS, Runtime.getRuntime().availableProcessors());
        var waiting = new ConcurrentLinkedQueue<>(writings);
        var threads = Executors.newFixedThreadPool(writers);
        try {
            var running = new ArrayList<Future<?>>();
            for (var writer = 0; writer < writers; writer++) {
                running.add(threads.submit(() -> {
                    write(waiting);
                    return null;
                }));
            }
            waitFor(running);
        } finally {
            threads.shutdownNow();
        }
    }

    private static void write(Queue<Writing> waiting) throws IOException {
        var orders = new Orders();
        for (var next = waiting.poll(); next != null; next = waiting.poll()) {
            next.with(orders);
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
            return new IOException(unchecked);
        }
        throw new IllegalStateException("a report could not be written", cause);
    }
}
