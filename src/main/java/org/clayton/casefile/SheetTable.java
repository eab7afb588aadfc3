package org.clayton.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.clayton.intake.facts.Place;

/** The sheets that rows come from, each known by a number, so that a row's place costs two ints. */
final class SheetTable {

    private final Map<Place, Integer> numbers = new HashMap<>();
    private final List<Place> heads = new ArrayList<>();
    private Place last = new Place("", "", 0);
    private int lastNumber = -1;

    int number(Place place) {
        if (lastNumber < 0 || !last.file().equals(place.file()) || !last.sheet().equals(place.sheet())) {
            last = new Place(place.file(), place.sheet(), 0);
            lastNumber = numbers.computeIfAbsent(last, this::add);
        }
        return lastNumber;
    }

    private int add(Place head) {
        heads.add(head);
        return heads.size() - 1;
    }

    Place place(int sheet, int row) {
        var head = heads.get(sheet);
        return new Place(head.file(), head.sheet(), row);
    }

    /** For each sheet number its position by file and name: the same whatever order the files came in. */
    int[] ranks() {
        var ranks = new int[heads.size()];
        var sorted = IntStream.range(0, ranks.length)
                .boxed()
                .sorted((a, b) -> heads.get(a).compareTo(heads.get(b)))
                .mapToInt(Integer::intValue)
                .toArray();
        for (var i = 0; i < sorted.length; i++) {
            ranks[sorted[i]] = i;
        }
        return ranks;
    }
}
