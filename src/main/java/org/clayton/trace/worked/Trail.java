package org.clayton.trace.worked;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every step that every piece of money took. */
final class Trail {

    /**
     * @param number "tainted-3-2": label, entry, piece of that label from 1
     * @param parent place of the step it was cut from, -1 where it comes from outside the ledger
     * @param sent minor units of what it left
     * @param received minor units of what it reached; 0 when it reached nothing that is followed
     */
    record Hop(String number, int entry, String label, int parent, long sent, long received, String from, String to) {}

    private final List<Hop> hops = new ArrayList<>();
    private final Map<String, Integer> counts = new TreeMap<>();

    int add(int entry, String label, int parent, long sent, long received, String from, String to) {
        var piece = counts.merge(label, 1, Integer::sum);
        hops.add(new Hop(label + "-" + entry + "-" + piece, entry, label, parent, sent, received, from, to));
        return hops.size() - 1;
    }

    List<Hop> hops() {
        return List.copyOf(hops);
    }
}
