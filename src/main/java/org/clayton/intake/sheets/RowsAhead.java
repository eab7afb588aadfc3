package org.clayton.intake.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a sheet in their own order, which a second thread parses while the first decides what they are. Only a
 * sheet that proves long gets that thread. A few batches of rows are held, however far the parser could run ahead.
 */
public final class RowsAhead implements Rows {

    /** Rows that are worth no second thread. */
    private static final int ALONE = 4_096;

    private static final int BATCHES = 4;

    /** Characters of one batch, each cell and row counted as some more. */
    private static final int BATCH_WEIGHT = 1 << 17;

    private static final int CELL_WEIGHT = 16;

    /** @param end what stands behind these rows: nothing yet, the last row of the sheet, or a failure */
    private record Batch(
            List<Row> rows, boolean last, @Nullable Throwable end) {}

    private final String name;
    private final Rows rows;
    private final BlockingQueue<Batch> ready = new ArrayBlockingQueue<>(BATCHES);
    private @Nullable Thread parser;
    private volatile boolean closed;
    private Batch batch = new Batch(List.of(), false, null);
    private int given;
    private long alone;

    /** @param name of the sheet or file, for the name of the thread */
    public RowsAhead(Rows rows, String name) {
        this.rows = rows;
        this.name = name;
    }

    @Override
    public @Nullable Row next() throws Unreadable {
        if (parser == null && alone++ < ALONE) {
            requireNotInterrupted();
            return rows.next();
        }
        start();
        while (given == batch.rows.size()) {
            if (batch.last) {
                return end(batch.end);
            }
            batch = taken();
            given = 0;
        }
        return batch.rows.get(given++);
    }

    private static @Nullable Row end(@Nullable Throwable failure) throws Unreadable {
        if (failure instanceof Unreadable refused) {
            throw refused;
        }
        if (failure instanceof RuntimeException unforeseen) {
            throw unforeseen;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        return null;
    }

    private void start() {
        if (parser == null) {
            parser = new Thread(this::parse, "clayton rows of " + name);
            parser.setDaemon(true);
            parser.start();
        }
    }

    private Batch taken() {
        try {
            return ready.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw cancelled();
        }
    }

    private static void requireNotInterrupted() {
        if (Thread.currentThread().isInterrupted()) {
            throw cancelled();
        }
    }

    private static CancellationException cancelled() {
        return new CancellationException("reading was interrupted");
    }

    private void parse() {
        try {
            for (Batch next = filled(); !closed; next = filled()) {
                ready.put(next);
                if (next.last) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // nobody waits for rows any more
        }
    }

    private Batch filled() {
        var filled = new ArrayList<Row>();
        try {
            for (var weight = 0L; weight < BATCH_WEIGHT && !closed; ) {
                var row = rows.next();
                if (row == null) {
                    return new Batch(filled, true, null);
                }
                filled.add(row);
                weight += weight(row);
            }
            return new Batch(filled, false, null);
        } catch (Unreadable | RuntimeException | Error e) {
            return new Batch(filled, true, e); // thrown in the thread that asks for the next row
        }
    }

    private static long weight(Row row) {
        var weight = (long) CELL_WEIGHT;
        for (var column = 0; column < row.size(); column++) {
            weight += CELL_WEIGHT + row.text(column).length();
        }
        return weight;
    }

    @Override
    public List<SheetNotice> notices() throws Unreadable {
        return rows.notices();
    }

    /** Ends the parser before the rows are closed under it. */
    @Override
    public void close() {
        closed = true;
        if (parser != null) {
            parser.interrupt();
            Ended.await(parser);
        }
        rows.close();
    }
}
