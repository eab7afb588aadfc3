package org.clayton.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.clayton.trace.Method;
import org.clayton.trace.Trace;
import org.clayton.trace.Tracing;

/**
 * Movements a second under each method, one thread, against the same walk without tracing.
 *
 * <p>Arguments: movements, accounts, claims, repeats, and methods by name; by default 1,000,000, 50,000, 100, 7 and all.
 * Prints the least and the median of the thread's CPU time.
 */
public final class TraceBench {
    private final TraceScene scene;
    private final int repeats;

    private TraceBench(TraceScene scene, int repeats) {
        this.scene = scene;
        this.repeats = repeats;
    }

    public static void main(String[] arguments) {
        var given = new int[] {1_000_000, 50_000, 100, 7};
        for (var i = 0; i < Math.min(given.length, arguments.length); i++) {
            given[i] = Integer.parseInt(arguments[i]);
        }
        var words = Arrays.stream(arguments).skip(given.length).toList();
        var methods = Arrays.stream(Method.values())
                .filter(method -> words.isEmpty() || words.contains(method.word()))
                .toList();
        var scene = TraceScene.of(given[0], given[1], given[2], 1);
        System.out.printf(
                Locale.ROOT, "%,d movements, %,d accounts, %,d claims, seed 1%n", given[0], given[1], given[2]);
        new TraceBench(scene, given[3]).run(methods);
    }

    private void run(List<Method> methods) {
        time("read only", this::read, "");
        time("balances only", this::balances, "");
        for (var method : methods) {
            var trace = follow(method);
            var size = String.format(
                    Locale.ROOT,
                    "%,d hops, %,d held, %,d breaks, %d deep",
                    trace.hops().size(),
                    trace.held().size(),
                    trace.breaks().size(),
                    deepest(trace));
            time(method.word(), () -> follow(method).held().size(), size);
        }
    }

    private Trace follow(Method method) {
        return Tracing.follow(scene.ledger(), scene.accounts(), scene.claims(), method);
    }

    private static int deepest(Trace trace) {
        return trace.held().stream()
                .limit(10_000)
                .mapToInt(held -> trace.way(held.hop()).size())
                .max()
                .orElse(0);
    }

    private long read() {
        var ledger = scene.ledger();
        var sum = 0L;
        for (var movement = 0; movement < ledger.size(); movement++) {
            sum += ledger.from(movement) ^ ledger.to(movement) ^ ledger.sent(movement);
        }
        return sum;
    }

    private long balances() {
        var ledger = scene.ledger();
        var balance = new long[scene.accounts().size()];
        for (var movement = 0; movement < ledger.size(); movement++) {
            balance[ledger.from(movement)] -= ledger.sent(movement);
            balance[ledger.to(movement)] += ledger.received(movement);
        }
        return balance[0];
    }

    private void time(String what, LongSupplier work, String size) {
        var clock = ManagementFactory.getThreadMXBean();
        var nanos = new long[repeats];
        var seen = 0L;
        for (var i = 0; i < repeats; i++) {
            var start = clock.getCurrentThreadCpuTime();
            seen ^= work.getAsLong();
            nanos[i] = clock.getCurrentThreadCpuTime() - start;
        }
        Arrays.sort(nanos);
        var rows = scene.ledger().size();
        System.out.printf(
                Locale.ROOT,
                "%-14s least %7.1f ns a movement (%6.1f M/s), median %7.1f (%6.1f M/s)  %s [%x]%n",
                what,
                (double) nanos[0] / rows,
                1000.0 * rows / nanos[0],
                (double) nanos[repeats / 2] / rows,
                1000.0 * rows / nanos[repeats / 2],
                size,
                seen & 0xffff);
    }
}
