package org.clayton.intake;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.clayton.intake.facts.FactSink;
import org.clayton.intake.sheets.Ended;

/**
 * Reads several files at the same time. What they say reaches the sink and the progress in the calling thread, file by
 * file in the order given, as if they had been read one after the other; only a few files are read ahead.
 */
final class FilesAhead implements AutoCloseable {

    /** Files that wait, read or half read, for those before them. */
    private static final int WAITING = 4;

    private final int threads;
    private final FileReader reader;
    private final ExecutorService readers;
    private final List<Thread> started = Collections.synchronizedList(new ArrayList<>());

    /** @param threads that read, 1 or more */
    FilesAhead(int threads, FileReader reader) {
        var number = new AtomicInteger();
        this.threads = threads;
        this.reader = reader;
        this.readers = Executors.newFixedThreadPool(threads, work -> {
            var thread = new Thread(work, "clayton file reader " + number.incrementAndGet());
            thread.setDaemon(true);
            started.add(thread);
            return thread;
        });
    }

    List<FileReading> read(List<Map.Entry<String, Path>> files, FactSink sink, Progress progress) {
        var readings = new ArrayList<FileReading>();
        Deque<Handover> ahead = new ArrayDeque<>();
        var next = 0;
        for (var file : files) {
            while (next < files.size() && ahead.size() < threads + WAITING) {
                ahead.add(begun(files.get(next++), sink, progress));
            }
            progress.at("reading " + file.getKey(), readings.size(), files.size());
            readings.add(ahead.remove().fetch());
        }
        return readings;
    }

    /** Started in order, so that the file all others wait for is never without a thread. */
    private Handover begun(Map.Entry<String, Path> file, FactSink sink, Progress progress) {
        var handover = new Handover(sink, progress);
        readers.execute(() -> handover.run(to -> reader.read(file.getKey(), file.getValue(), to, to)));
        return handover;
    }

    /** Whatever is still being read is given up; returns when no thread is left. */
    @Override
    public void close() {
        readers.shutdownNow();
        started.forEach(Ended::await);
    }
}
