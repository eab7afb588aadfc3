package org.clayton.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.clayton.identity.Blocking;
import org.clayton.identity.names.NameMatch.Schema;
import org.clayton.identity.names.NameMatch.Verdict;
import org.clayton.identity.names.NameMatcher;

/** How long it takes to find, among very many distinct names, the pairs worth comparing; args: names, rounds. */
public final class BlockingBench {

    private static final String[] BEGIN = {
        "Mar", "Jov", "Pet", "Sto", "Kov", "Rad", "Nik", "Vuk", "Bla", "Hor", "Zel", "Dra", "Gru", "Fer", "Lin", "Bec",
        "Sza", "Now", "Gar", "Silv"
    };
    private static final String[] MIDDLE = {
        "a", "e", "i", "o", "u", "an", "el", "ar", "in", "os", "om", "ev", "ak", "er", "il", "ot", "un", "av", "ec",
        "id"
    };
    private static final String[] CLOSE = {
        "ić", "ović", "ev", "enko", "ski", "ez", "mann", "sen", "a", "ko", "uk", "ak", "es", "in", "er", "oglu", "dze",
        "yan", "ini", "berg"
    };
    private static final String[] GIVEN = {
        "Marko",
        "Ana",
        "Петар",
        "José",
        "Mohammed",
        "Aleksandar",
        "Aco",
        "Maria",
        "Ivan",
        "Elena",
        "Thomas",
        "Olga",
        "Luka",
        "Fatima",
        "Hans",
        "Zoran",
        "Jelena",
        "Paul",
        "Nina",
        "Igor"
    };

    private BlockingBench() {}

    public static void main(String[] args) {
        var size = Integer.parseInt(args[0]);
        var names = names(size);
        System.out.printf(Locale.ROOT, "%,d distinct names%n", names.size());
        for (var round = 0; round < Integer.parseInt(args[1]); round++) {
            round(names);
        }
    }

    private static void round(List<String> names) {
        var cpu = ProcessHandle.current().info().totalCpuDuration().orElseThrow();
        var from = System.nanoTime();
        var blocking = Blocking.of(names.size(), at -> List.of(names.get(at)));
        var blocked = System.nanoTime();
        var pairs = new long[2];
        var tooLarge = blocking.pairs((one, other) -> pairs[0]++);
        var paired = System.nanoTime();
        var compared = compare(blocking, names);
        var done = System.nanoTime();
        System.out.printf(
                Locale.ROOT,
                "keys %.1f s, %,d pairs %.1f s, %,d blocks too large; first %,d pairs compared %.1f s (%,d alike);"
                        + " processor %.1f s%n",
                (blocked - from) / 1e9,
                pairs[0],
                (paired - blocked) / 1e9,
                tooLarge,
                compared[0],
                (done - paired) / 1e9,
                compared[1],
                ProcessHandle.current()
                                .info()
                                .totalCpuDuration()
                                .orElseThrow()
                                .minus(cpu)
                                .toMillis()
                        / 1e3);
    }

    /** The first hundred thousand pairs are compared in full, for the cost of one. */
    private static long[] compare(Blocking blocking, List<String> names) {
        var counts = new long[2];
        blocking.pairs((one, other) -> {
            if (counts[0] < 100_000) {
                counts[0]++;
                var match = NameMatcher.match(names.get(one), names.get(other), Schema.PERSON);
                counts[1] += match.verdict() == Verdict.DIFFERENT ? 0 : 1;
            }
        });
        return counts;
    }

    private static List<String> names(int size) {
        var random = new SplittableRandom(7);
        var names = new HashSet<String>();
        var list = new ArrayList<String>();
        while (list.size() < size) {
            var name = any(GIVEN, random) + " " + any(BEGIN, random) + any(MIDDLE, random) + any(MIDDLE, random)
                    + any(CLOSE, random)
                    + (random.nextInt(3) == 0 ? " " + any(BEGIN, random) + any(CLOSE, random) : "");
            if (names.add(name)) {
                list.add(name);
            }
        }
        return list;
    }

    private static String any(String[] words, SplittableRandom random) {
        return words[random.nextInt(words.length)];
    }
}
