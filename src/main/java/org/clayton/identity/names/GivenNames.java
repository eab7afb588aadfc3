package org.clayton.identity.names;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which given names are one name in other spellings, its pet form, or another person's name. */
final class GivenNames {

    static final GivenNames SHIPPED = new GivenNames();

    enum Tie {
        /** One name in two spellings. */
        SPELLING,
        /** A short or pet form. */
        SHORT,
        /** Names of two languages that go back to one. */
        KIN,
        /** Two names. */
        OTHER,
        /** At least one is in no list. */
        UNKNOWN
    }

    /** Before what a name sounds like, as against how it is written. */
    private static final String HEARD = "~";

    private final Map<String, Set<Integer>> spellings = new HashMap<>();
    private final Map<String, Set<Integer>> shortForms = new HashMap<>();
    private final Map<String, Set<Integer>> kin = new HashMap<>();

    private final Set<String> male = new HashSet<>();

    private GivenNames() {
        var number = 0;
        for (var line : WordFile.lines("given-names.txt")) {
            number++;
            var names = line.substring(2);
            if (line.startsWith("~")) {
                add(kin, names, number);
                continue;
            }
            var parts = names.split(";");
            if (!line.startsWith("f")) {
                male.addAll(Arrays.asList(names.replace(";", " ").strip().split(" +")));
            }
            add(spellings, parts[0], number);
            if (parts.length > 1) {
                add(shortForms, parts[1], number);
            }
        }
    }

    private static void add(Map<String, Set<Integer>> map, String names, int number) {
        Arrays.stream(names.strip().split(" ")).forEach(name -> {
            map.computeIfAbsent(name, unused -> new HashSet<>()).add(number);
            map.computeIfAbsent(HEARD + Sound.of(name), unused -> new HashSet<>())
                    .add(number);
        });
    }

    /** Whether it is in the lists, letter by letter. */
    boolean lists(Word word) {
        return spellings.containsKey(word.latin()) || shortForms.containsKey(word.latin());
    }

    /** Whether it sounds like a name of the lists. */
    boolean knows(Word word) {
        return lists(word)
                || spellings.containsKey(HEARD + word.sound())
                || shortForms.containsKey(HEARD + word.sound());
    }

    /** Whether one is a man's name and the other a woman's: "José María" is a man, "María José" a woman. */
    boolean sexesDiffer(Word one, Word other) {
        return male.contains(one.latin()) && onlyFemale(other) || male.contains(other.latin()) && onlyFemale(one);
    }

    private boolean onlyFemale(Word word) {
        return lists(word) && !male.contains(word.latin());
    }

    /** A number that all spellings and pet forms of a given name share; -1 for a word that is none or could be two. */
    int group(Word word) {
        var groups = new HashSet<>(found(spellings, word));
        groups.addAll(found(shortForms, word));
        return groups.size() == 1 ? groups.iterator().next() : -1;
    }

    Tie tie(Word one, Word other) {
        if (!knows(one) || !knows(other)) {
            return Tie.UNKNOWN;
        }
        if (meet(spellings, one, spellings, other)) {
            return Tie.SPELLING;
        }
        if (meet(spellings, one, shortForms, other)
                || meet(shortForms, one, spellings, other)
                || meet(shortForms, one, shortForms, other)) {
            return Tie.SHORT;
        }
        if (meet(kin, one, kin, other)) {
            return Tie.KIN;
        }
        return lists(one) && lists(other) ? Tie.OTHER : Tie.UNKNOWN;
    }

    private boolean meet(Map<String, Set<Integer>> map, Word one, Map<String, Set<Integer>> others, Word other) {
        var mine = found(map, one);
        return found(others, other).stream().anyMatch(mine::contains);
    }

    /** By its letters where they are listed, else by its sound: "Michelle" is not "Michele". */
    private Set<Integer> found(Map<String, Set<Integer>> map, Word word) {
        return lists(word)
                ? map.getOrDefault(word.latin(), Set.of())
                : map.getOrDefault(HEARD + word.sound(), Set.of());
    }
}
