package org.clayton.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.clayton.intake.BadInput;

/** Collects what is wrong with all files of a rule book, so that its author hears everything at once. */
final class Mistakes {

    private final TreeSet<Mistake> all = new TreeSet<>();

    void add(String file, int line, String sentence, String maybe) {
        all.add(new Mistake(file, line, sentence, maybe));
    }

    List<Mistake> sorted() {
        return new ArrayList<>(all);
    }

    boolean inFile(String file) {
        return all.stream().anyMatch(mistake -> mistake.file().equals(file));
    }

    /** @throws BadInput naming every mistake, when there is one */
    void stopIfAny(String book) {
        stopIfAny("Nothing was judged", "rule book " + book);
    }

    /** @param untouched what did not happen, before the mistakes are told */
    void stopIfAny(String untouched, String place) {
        if (all.isEmpty()) {
            return;
        }
        throw new BadInput(
                place,
                all.size() == 1 ? "one mistake" : all.size() + " mistakes",
                untouched,
                "Maybe rules/README.md helps: it shows a whole rule and every key",
                all.stream().map(mistake -> "  " + mistake).toList());
    }
}
