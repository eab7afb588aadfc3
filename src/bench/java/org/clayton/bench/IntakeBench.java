package org.clayton.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads invented files of 12 columns with Clayton's whole intake and, on the same file in the same run, with POI's user
 * model, fastexcel-reader or FastCSV reading the cell texts alone. The readers take turns; elapsed and processor
 * seconds (collector and compiler included), least and median of the rounds.
 *
 * <p>{@code ./mvnw -q -Dquick process-test-classes -Pbench -Dbench=org.clayton.bench.IntakeBench -Dbench.jvm=-Xmx4g
 * -Dbench.args="100000 5"}: rows (at most 65,535 of them as .xls), rounds, and names of files (all when none is given).
 *
 * <p>{@code -Dbench.args="heap 100000 payments.csv"}: instead what stays in memory when the file is read, and the
 * smallest {@code -Xmx} that finishes, of 16, 24, 32, 48, 64 ... 4096 MiB, each tried in a JVM of its own with the
 * serial collector.
 *
 * <p>The files are made once, under {@code target/bench-intake}.
 */
public final class IntakeBench {

    private static final List<String> NAMES = List.of(
            "payments.csv",
            "statement.csv",
            "payments-shared.xlsx",
            "payments-inline.xlsx",
            "statement-shared.xlsx",
            "statement-inline.xlsx",
            "payments.xls",
            "statement.xls",
            "camt053.xml",
            "mt940.sta");

    private record Round(long rows, long nanos, long cpu) {}

    private IntakeBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var heap = arguments.length > 0 && arguments[0].equals("heap");
        var given = Arrays.asList(arguments).subList(heap ? 1 : 0, arguments.length);
        var rows = given.isEmpty() ? 100_000 : Integer.parseInt(given.get(0));
        var rounds = heap || given.size() < 2 ? 5 : Integer.parseInt(given.get(1));
        var named = given.subList(Math.min(given.size(), heap ? 1 : 2), given.size());
        var files = new IntakeFiles(Files.createDirectories(Path.of("target", "bench-intake")));
        print(
                "%s, %d processors, heap at most %d MiB%n",
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20);
        for (var name : named.isEmpty() ? NAMES : named) {
            var count = name.endsWith(".xls") ? Math.min(rows, IntakeFiles.MOST_XLS) : rows;
            var file = files.made(name, count);
            print("%n%s, %,d rows, %,d KiB%n", name, count, Files.size(file) >> 10);
            if (heap) {
                IntakeHeap.printKept(file, count, IntakeRows.letters(!name.startsWith("payments"), count));
                IntakeHeap.print(file, count);
            } else {
                measure(file, name, count, rounds);
            }
        }
    }

    private static void measure(Path file, String name, int count, int rounds) throws IOException {
        Map<IntakeReaders, List<Round>> done = new EnumMap<>(IntakeReaders.class);
        for (var round = 0; round < rounds; round++) {
            for (var reader : IntakeReaders.values()) {
                if (reader.reads(name, count)) {
                    done.computeIfAbsent(reader, unused -> new ArrayList<>()).add(timed(reader, file));
                }
            }
        }
        print("%-36s %9s %9s %9s %9s %11s%n", "", "least s", "median s", "least cpu", "median", "rows/s");
        done.forEach(IntakeBench::line);
    }

    private static Round timed(IntakeReaders reader, Path file) throws IOException {
        System.gc();
        var start = System.nanoTime();
        var cpu = processor();
        var rows = reader.rows(file);
        return new Round(rows, System.nanoTime() - start, processor() - cpu);
    }

    private static void line(IntakeReaders reader, List<Round> rounds) {
        var nanos = rounds.stream().mapToLong(Round::nanos).sorted().toArray();
        var cpu = rounds.stream().mapToLong(Round::cpu).sorted().toArray();
        var middle = rounds.size() / 2;
        print(
                "%-36s %9.3f %9.3f %9.3f %9.3f %,11d%n",
                reader.words,
                nanos[0] / 1e9,
                nanos[middle] / 1e9,
                cpu[0] / 1e9,
                cpu[middle] / 1e9,
                rounds.get(0).rows() * 1_000_000_000L / nanos[middle]);
        if (rounds.get(0).rows() == 0) {
            print("   it read nothing%n");
        }
    }

    private static long processor() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
