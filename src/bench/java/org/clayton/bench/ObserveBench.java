package org.clayton.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeMap;
import org.clayton.casefile.CaseFile;
import org.clayton.observe.Floors;
import org.clayton.observe.Lists;
import org.clayton.observe.Observation;
import org.clayton.observe.Observations;

/**
 * Movements a second through all detectors, with the shipped tables.
 *
 * <p>Arguments: movements, share of all movements that one account takes, repeats; by default 1,000,000, 0 and 7. Prints
 * wall and CPU time of each repeat and what was seen.
 */
public final class ObserveBench {

    private ObserveBench() {}

    public static void main(String[] arguments) throws IOException {
        var rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        var hot = arguments.length > 1 ? Double.parseDouble(arguments[1]) : 0;
        var repeats = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 7;
        var caseFile = new ObserveScene(rows, hot, 1).caseFile();
        var floors = Floors.defaults(Lists.of(tables(Path.of("rules", "lists"))));
        System.out.printf(Locale.ROOT, "%,d movements, busiest account %.0f %%, seed 1%n", rows, 100 * hot);
        for (var i = 0; i < repeats; i++) {
            time(caseFile, floors);
        }
        var kinds = new TreeMap<String, Integer>();
        for (var seen : Observations.of(caseFile, floors).all()) {
            kinds.merge(seen.getClass().getSimpleName(), 1, Integer::sum);
        }
        System.out.println(kinds);
    }

    private static void time(CaseFile caseFile, Floors floors) {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var cpu = system.getProcessCpuTime();
        var wall = System.nanoTime();
        var seen = Observations.of(caseFile, floors).all();
        var wallMillis = (System.nanoTime() - wall) / 1_000_000;
        var cpuMillis = (system.getProcessCpuTime() - cpu) / 1_000_000;
        System.out.printf(
                Locale.ROOT,
                "wall %,6d ms (%5.2f M/s)   CPU %,6d ms (%5.2f M/s)   %,d observations on %,d accounts%n",
                wallMillis,
                caseFile.ledger().size() / 1000.0 / Math.max(1, wallMillis),
                cpuMillis,
                caseFile.ledger().size() / 1000.0 / Math.max(1, cpuMillis),
                seen.size(),
                seen.stream().mapToInt(Observation::account).distinct().count());
    }

    private static TreeMap<String, String> tables(Path folder) throws IOException {
        var texts = new TreeMap<String, String>();
        try (var files = Files.list(folder)) {
            for (var file : files.toList().toArray(Path[]::new)) {
                texts.put(file.getFileName().toString().replace(".csv", ""), Files.readString(file));
            }
        }
        return texts;
    }
}
