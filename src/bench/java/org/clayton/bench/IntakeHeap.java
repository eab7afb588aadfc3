package org.clayton.bench;

import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.clayton.casefile.CaseFileBuilder;

/** The smallest heap with which a reader finishes, found by trying: the one measure of memory that a collector cannot blur. */
public final class IntakeHeap {

    private static final List<Integer> STEPS =
            List.of(16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1024, 1536, 2048, 3072, 4096);

    /** A reader that only just fits collects without end; beyond this it does not finish. */
    private static final int MOST_SECONDS = 180;

    private IntakeHeap() {}

    /** Reads one file once: the reader's name, the file. Exit code 3 when it reads nothing. */
    public static void main(String[] arguments) throws IOException {
        System.exit(IntakeReaders.valueOf(arguments[0]).rows(Path.of(arguments[1])) > 0 ? 0 : 3);
    }

    static void print(Path file, int rows) throws IOException, InterruptedException {
        for (var reader : IntakeReaders.values()) {
            if (reader.reads(file.getFileName().toString(), rows)) {
                IntakeBench.print("%-36s %6s MiB%n", reader.words, smallest(reader, file));
            }
        }
    }

    /** What stays of a file when it is read: the case file's rows, names and texts, whatever the file weighed. */
    static void printKept(Path file, long rows, long letters) {
        var before = used();
        var builder = new CaseFileBuilder();
        IntakeReaders.clayton(file, builder);
        var kept = used() - before;
        Reference.reachabilityFence(builder);
        IntakeBench.print(
                "kept in the case file's rows %,d KiB, %d bytes a row, %d of them letters of distinct texts and numbers%n",
                kept >> 10, kept / rows, letters / rows);
    }

    private static long used() {
        for (var round = 0; round < 3; round++) {
            System.gc();
        }
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static String smallest(IntakeReaders reader, Path file) throws IOException, InterruptedException {
        var low = 0;
        var high = STEPS.size();
        while (low < high) {
            var middle = (low + high) / 2;
            if (finishes(reader, file, STEPS.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low == STEPS.size() ? "more than " + STEPS.get(low - 1) : String.valueOf(STEPS.get(low));
    }

    private static boolean finishes(IntakeReaders reader, Path file, int mebibytes)
            throws IOException, InterruptedException {
        var child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + mebibytes + "m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        IntakeHeap.class.getName(),
                        reader.name(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!child.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            child.destroyForcibly().waitFor();
            return false;
        }
        return child.exitValue() == 0;
    }
}
