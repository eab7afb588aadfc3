package org.clayton.identity.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;

/** Which word of one name answers to which of the other; each at most once, the most alike first. */
record Alignment(List<Pair> pairs, List<Word> onlyOne, List<Word> onlyOther) {

    record Pair(int at, int to, Word one, Word other, Likeness likeness) {}

    private static final Comparator<Pair> BEST_FIRST = Comparator.comparing(
                    (Pair pair) -> -pair.likeness().score())
            .thenComparing(pair -> -Math.min(pair.one().length(), pair.other().length()))
            .thenComparing(pair -> Math.abs(pair.at() - pair.to()))
            .thenComparing(pair -> Math.min(pair.at(), pair.to()))
            .thenComparing(Pair::at);

    static Alignment of(List<Word> one, List<Word> other, BiFunction<Word, Word, Likeness> compare) {
        var possible = new ArrayList<Pair>();
        for (var at = 0; at < one.size(); at++) {
            for (var to = 0; to < other.size(); to++) {
                var likeness = compare.apply(one.get(at), other.get(to));
                if (likeness.score() > 0) {
                    possible.add(new Pair(at, to, one.get(at), other.get(to), likeness));
                }
            }
        }
        possible.sort(BEST_FIRST);
        var takenOne = new boolean[one.size()];
        var takenOther = new boolean[other.size()];
        var pairs = new ArrayList<Pair>();
        for (var pair : possible) {
            if (!takenOne[pair.at()] && !takenOther[pair.to()]) {
                takenOne[pair.at()] = true;
                takenOther[pair.to()] = true;
                pairs.add(pair);
            }
        }
        pairs.sort(Comparator.comparing(Pair::at));
        return new Alignment(List.copyOf(pairs), left(one, takenOne), left(other, takenOther));
    }

    private static List<Word> left(List<Word> words, boolean[] taken) {
        var left = new ArrayList<Word>();
        for (var at = 0; at < taken.length; at++) {
            if (!taken[at]) {
                left.add(words.get(at));
            }
        }
        return List.copyOf(left);
    }

    static double sum(List<Word> words, ToDoubleFunction<Word> weight) {
        return words.stream().mapToDouble(weight).sum();
    }
}
