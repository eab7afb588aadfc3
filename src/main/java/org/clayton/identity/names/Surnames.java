package org.clayton.identity.names;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Common family names, and what family names end in. */
final class Surnames {

    static final Surnames SHIPPED = new Surnames();

    private record Ending(String letters, int line) {}

    private final Set<String> known = new HashSet<>();
    private final Map<String, Integer> spellings = new HashMap<>();
    private final List<Ending> endings;

    private Surnames() {
        var number = 0;
        for (var line : WordFile.lines("surnames.txt")) {
            number++;
            for (var name : line.replace("=", "").strip().split(" +")) {
                known.add(Letters.latin(name));
                if (line.startsWith("=")) {
                    spellings.put(Letters.latin(name), number);
                }
            }
        }
        var all = new java.util.ArrayList<Ending>();
        number = 0;
        for (var line : WordFile.lines("surname-endings.txt")) {
            number++;
            for (var ending : line.split(" ")) {
                all.add(new Ending(ending, number));
            }
        }
        all.sort(Comparator.comparing((Ending ending) -> -ending.letters().length())
                .thenComparing(Ending::letters));
        endings = List.copyOf(all);
    }

    boolean sameSpelling(Word one, Word other) {
        var line = spellings.get(one.latin());
        return line != null && line.equals(spellings.get(other.latin()));
    }

    boolean lists(Word word) {
        return known.contains(word.latin());
    }

    /** Whether both are common names, and two of them. */
    boolean twoNames(Word one, Word other) {
        return known.contains(one.latin()) && known.contains(other.latin()) && !sameSpelling(one, other);
    }

    /** What stands before two endings of one kind ("đur" and "đurđ"), where both names have such. */
    Optional<List<String>> stems(Word one, Word other) {
        var mine = ending(one);
        var theirs = ending(other);
        if (mine.isEmpty()
                || theirs.isEmpty()
                || mine.get().line() != theirs.get().line()) {
            return Optional.empty();
        }
        return Optional.of(List.of(stem(one, mine.get()), stem(other, theirs.get())));
    }

    /** Whether they have one stem and two endings ("Shevchuk", "Shevchenko"). */
    boolean twoEndings(Word one, Word other) {
        var mine = ending(one);
        var theirs = ending(other);
        return mine.isPresent()
                && theirs.isPresent()
                && mine.get().line() != theirs.get().line()
                && stem(one, mine.get()).equals(stem(other, theirs.get()));
    }

    private Optional<Ending> ending(Word word) {
        return endings.stream()
                .filter(ending -> word.latin().endsWith(ending.letters()))
                .filter(ending -> word.length() >= ending.letters().length() + 2)
                .findFirst();
    }

    private static String stem(Word word, Ending ending) {
        return Sound.of(
                word.latin().substring(0, word.length() - ending.letters().length()));
    }
}
