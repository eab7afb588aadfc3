package org.clayton.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.clayton.casefile.CaseFileBuilder;
import org.clayton.freeze.MethodChoice;
import org.clayton.freeze.Proposals;
import org.clayton.intake.CaseSettings;
import org.clayton.intake.Intake;
import org.clayton.intake.Progress;
import org.clayton.judge.RuleBook;
import org.clayton.observe.Floors;
import org.clayton.observe.Lists;
import org.clayton.observe.Observations;
import org.clayton.report.Findings;
import org.clayton.report.Report;
import org.clayton.trace.Method;
import org.clayton.trace.Trace;
import org.clayton.trace.Tracing;

/**
 * The whole run, step by step, over an invented case of N movements in CSV: elapsed and processor seconds, movements a second
 * and the most heap used in each step, least and median of the rounds. Arguments: movements (default 100000), rounds (default 3), seed.
 */
public final class RunBench {

    private final Path folder;
    private final int movements;
    private final Map<String, List<long[]>> steps = new LinkedHashMap<>();

    private RunBench(Path folder, int movements) {
        this.folder = folder;
        this.movements = movements;
    }

    public static void main(String[] args) throws IOException {
        var movements = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        var rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
        var seed = args.length > 2 ? Long.parseLong(args[2]) : 1;
        var folder = Files.createTempDirectory("clayton-bench");
        BenchCase.write(folder, movements, seed);
        var bench = new RunBench(folder, movements);
        for (var round = 0; round < rounds; round++) {
            bench.round();
        }
        bench.print(rounds);
        for (var name : List.of("payments.csv", "subjects.csv")) {
            Files.delete(folder.resolve(name));
        }
        Files.delete(folder);
    }

    private void round() {
        var start = System.nanoTime();
        var cpu = processor();
        var builder = new CaseFileBuilder();
        var intake = timed("read", () -> Intake.read(folder, CaseSettings.DEFAULT, builder, Progress.SILENT));
        var caseFile = timed("case file", () -> builder.build("bench", null, null, intake));
        var rules = timed("rule book", RuleBook::shipped);
        var observed = timed(
                "observe",
                () -> Observations.of(
                        caseFile, new Floors(name -> rules.loosest(name, caseFile), Lists.of(rules.listTexts()))));
        var judging = timed("judge", () -> {
            var asked = rules.judge(caseFile, observed.all());
            asked.flags();
            return asked;
        });
        var flags = judging.flags();
        var claims = timed("claim", () -> judging.claims(flags));
        var traces = new TreeMap<Method, Trace>();
        for (var method : Method.USUAL) {
            traces.put(
                    method,
                    timed(
                            "trace " + method.word(),
                            () -> Tracing.follow(caseFile.ledger(), caseFile.accounts(), claims, method)));
        }
        var findings = timed("link, freeze", () -> {
            var links = judging.links(flags, traces);
            var grounds = judging.grounds(flags, links, traces);
            var choice = MethodChoice.MOST_CONSERVATIVE;
            var proposals = Proposals.from(grounds, flags, links, claims, traces, caseFile, choice);
            return new Findings(
                    caseFile,
                    "bench",
                    rules.hash(),
                    flags,
                    claims,
                    traces,
                    List.of(),
                    links,
                    choice,
                    proposals.proposals(),
                    proposals.notProposed(),
                    judging.notRaised(flags),
                    judging.notJudged());
        });
        timed("result.json", () -> {
            Report.json(findings, OutputStream.nullOutputStream());
            return findings;
        });
        note("whole run", System.nanoTime() - start, processor() - cpu, 0);
        System.out.println("round: " + caseFile.ledger().size() + " movements, "
                + observed.all().size()
                + " observations, " + flags.size() + " flags, " + claims.size() + " claims, "
                + findings.proposals().size() + " proposals");
    }

    private <T> T timed(String step, Supplier<T> work) {
        heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
        var start = System.nanoTime();
        var cpu = processor();
        var done = work.get();
        var nanos = System.nanoTime() - start;
        note(
                step,
                nanos,
                processor() - cpu,
                heapPools().stream()
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum());
        return done;
    }

    private void note(String step, long nanos, long cpu, long bytes) {
        steps.computeIfAbsent(step, unused -> new ArrayList<>()).add(new long[] {nanos, cpu, bytes});
    }

    /** Processor time of the whole process, collector included: steadier than the clock on a busy machine. */
    private static long processor() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static List<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private void print(int rounds) {
        System.out.println(
                System.getProperty("java.version") + ", " + Runtime.getRuntime().availableProcessors()
                        + " processors, heap at most " + (Runtime.getRuntime().maxMemory() >> 20) + " MiB, " + rounds
                        + " rounds");
        System.out.println(line("step", "least s", "median s", "least cpu s", "movements/s", "peak heap MiB"));
        steps.forEach((step, rows) -> {
            var nanos = rows.stream().mapToLong(row -> row[0]).sorted().toArray();
            var least = nanos[0];
            var median = nanos[nanos.length / 2];
            var peak = rows.stream().mapToLong(row -> row[2]).max().orElse(0);
            System.out.println(line(
                    step,
                    seconds(least),
                    seconds(median),
                    seconds(rows.stream().mapToLong(row -> row[1]).min().orElse(0)),
                    Long.toString(movements * 1_000_000_000L / Math.max(1, median)),
                    peak == 0 ? "" : Long.toString(peak >> 20)));
        });
    }

    private static String line(String... cells) {
        var line = new StringBuilder();
        Arrays.stream(cells).forEach(cell -> line.append(String.format(Locale.ROOT, "%16s", cell)));
        return line.toString();
    }

    private static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%d.%03d", nanos / 1_000_000_000L, nanos / 1_000_000 % 1000);
    }
}
