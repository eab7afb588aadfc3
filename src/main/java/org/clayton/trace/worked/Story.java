package org.clayton.trace.worked;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the money got to where it is: every step, and what lies where at the end.
 *
 * @param hops in the order of the entries; a parent is an earlier place in the list
 * @param rest what is left, by account and thing
 * @param units what each place counts in
 */
public record Story(List<Trail.Hop> hops, Map<String, List<Lot>> rest, Map<String, Unit> units) {

    static Story of(Books books) {
        var rest = new LinkedHashMap<String, List<Lot>>();
        var units = new LinkedHashMap<String, Unit>();
        books.accounts().forEach((id, content) -> rest.put(id, content.lots()));
        books.things().forEach((name, thing) -> rest.put(name, thing.parts.lots()));
        rest.keySet().forEach(place -> units.put(place, books.unitOf(place)));
        return new Story(books.trail.hops(), rest, units);
    }

    /**
     * A way from outside the ledger to what is left in a place.
     *
     * @param amount minor units of the place
     * @param hops from the first step to the last; empty where the method attributes nothing
     */
    record Source(String label, long amount, List<Trail.Hop> hops) {}

    /** Where the money in a place came from: what stands there, traced back piece by piece, the same pieces together. */
    List<Source> sources(String place) {
        var byLast = new TreeMap<String, Source>();
        for (var lot : rest.getOrDefault(place, List.of())) {
            var key = lot.label() + " " + String.format(java.util.Locale.ROOT, "%09d", lot.hop() + 1);
            byLast.merge(
                    key,
                    new Source(lot.label(), lot.amount(), way(lot.hop())),
                    (one, other) -> new Source(one.label(), one.amount() + other.amount(), one.hops()));
        }
        return List.copyOf(byLast.values());
    }

    private List<Trail.Hop> way(int hop) {
        var way = new ArrayList<Trail.Hop>();
        for (var at = hop; at >= 0; at = hops.get(at).parent()) {
            way.add(0, hops.get(at));
        }
        return List.copyOf(way);
    }

    /** Steps of claimed money that end outside everything that is followed. */
    List<Trail.Hop> ends() {
        return hops.stream()
                .filter(hop -> hop.to().isEmpty() && Labels.isClaim(hop.label()))
                .toList();
    }
}
