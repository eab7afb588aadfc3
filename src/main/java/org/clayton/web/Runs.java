package org.clayton.web;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.clayton.intake.BadInput;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The runs of this server, one at a time and the latest few kept; all of them end with the server. */
final class Runs implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Runs.class);
    /** Findings stay in memory, and a large case takes a good part of it. */
    static final int KEPT = 5;

    private static final int STOP_SECONDS = 10;

    private final Engine engine;
    private final Path folder;
    private final SecureRandom random = new SecureRandom();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "run");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, Run> byId = new LinkedHashMap<>();

    Runs(Engine engine, Path folder) {
        this.engine = engine;
        this.folder = folder;
    }

    /** A new folder of its own for a run that is being prepared; its name is the run's id and cannot be guessed. */
    Path newFolder() {
        var id = new byte[16];
        random.nextBytes(id);
        return folder.resolve(HexFormat.of().formatHex(id));
    }

    /**
     * @param own the folder from {@link #newFolder}, removed with the run
     * @param caseFolder what is read; it may lie elsewhere, and is then never written to
     */
    synchronized Run start(Path own, String name, Path caseFolder) {
        makeRoom();
        var run = new Run(own.getFileName().toString(), name, caseFolder);
        byId.put(run.id(), run);
        worker.execute(() -> work(run, own));
        return run;
    }

    synchronized Optional<Run> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The newest first. */
    synchronized List<Run> latest() {
        var runs = new ArrayList<>(byId.values());
        Collections.reverse(runs);
        return runs;
    }

    /** Forgets a run that is over and removes its files. */
    synchronized void remove(Run run) {
        if (run.standing().over() && byId.remove(run.id()) != null) {
            ServerFolder.remove(folder.resolve(run.id()));
        }
    }

    @Override
    public void close() throws InterruptedException {
        worker.shutdownNow();
        if (!worker.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("A run did not stop within {} seconds; its files may stay in {}", STOP_SECONDS, folder);
        }
    }

    private void makeRoom() {
        if (byId.size() < KEPT) {
            return;
        }
        var oldest = byId.values().stream()
                .filter(run -> run.standing().over())
                .findFirst()
                .orElseThrow(() -> new BadInput(
                        "This server",
                        KEPT + " runs are waiting",
                        "It works on one run at a time and takes no more for now",
                        "Maybe wait until some are done"));
        remove(oldest);
    }

    private void work(Run run, Path own) {
        try {
            run.works("starting", 0, 0);
            var findings = engine.run(run.caseFolder(), run::works);
            run.works("writing the draft orders", 0, 0);
            var papers = own.resolve("papers");
            engine.write(findings, papers);
            run.ends(new Run.Outcome(findings, papers));
        } catch (BadInput e) {
            run.stops(Run.State.REFUSED, Problems.text(e));
        } catch (OutOfMemoryError e) {
            run.stops(Run.State.FAILED, outOfMemory());
        } catch (RuntimeException | Error e) {
            // an Error too: a run that nobody ended would be waited for forever
            LOG.error(
                    "The run of {} failed while {}", run.name(), run.standing().step(), e);
            run.stops(Run.State.FAILED, failed(run.standing().step()));
        }
    }

    private static String outOfMemory() {
        return "This case needs more memory than the server was started with ("
                + Runtime.getRuntime().maxMemory() / (1 << 20)
                + " MiB). Nothing is wrong with the files. Maybe start it with more: java -Xmx8g -jar clayton.jar serve.";
    }

    private static String failed(String step) {
        return "Clayton itself failed while " + step + ". This is a mistake in the program, not in the case, and there"
                + " are no findings to rely on. Maybe send the report that stands in the server's window to the"
                + " maintainers.";
    }
}
