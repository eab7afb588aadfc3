package org.clayton.identity.names;

import java.util.ArrayList;
import java.util.List;

/** Joins words of one name that the other writes as one: "Patr ushev", "FridrichLindenberg", "Good Will". */
final class Glue {

    private static final int MOST = 4;
    private static final int LEAST_LETTERS = 3;

    private Glue() {}

    /** @return the words, with runs joined that answer to a single word of the other name */
    static List<Word> join(List<Word> words, List<Word> other) {
        var joined = new ArrayList<>(words);
        for (var single : other) {
            if (single.length() >= LEAST_LETTERS
                    && joined.stream().noneMatch(word -> word.latin().equals(single.latin()))) {
                joinFor(single, joined);
            }
        }
        return joined;
    }

    private static void joinFor(Word single, List<Word> words) {
        for (var run = Math.min(MOST, words.size()); run >= 2; run--) {
            for (var at = 0; at + run <= words.size(); at++) {
                var one = Word.join(words.subList(at, at + run));
                if (answers(one, single)) {
                    words.subList(at, at + run).clear();
                    words.add(at, one);
                    return;
                }
            }
        }
    }

    private static boolean answers(Word one, Word single) {
        if (one.lossy() || single.lossy()) {
            return one.sound().equals(single.sound())
                    || one.bones().length() > 2 && one.bones().equals(single.bones());
        }
        return one.latin().equals(single.latin())
                || one.sound().equals(single.sound())
                || GivenNames.SHIPPED.tie(one, single) == GivenNames.Tie.SPELLING
                || single.length() >= 7 && Typing.cost(one.latin(), single.latin()) <= 0.7;
    }
}
