package org.clayton.observe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.clayton.intake.facts.Place;

/**
 * The rows an observation rests on. Windows over one account share its column of rows, so a thousand overlapping
 * windows cost a thousand pairs of numbers and not a thousand copies.
 */
public final class Basis {

    public static final Basis NONE = new Basis(List.of(), List.of());

    private record Slice(int[] rows, int from, int to) {
        IntStream stream() {
            return IntStream.range(from, to).map(i -> rows[i]);
        }
    }

    private final List<Slice> slices;
    private final List<Place> places;

    private Basis(List<Slice> slices, List<Place> places) {
        this.slices = slices;
        this.places = places;
    }

    static Basis of(Rows rows, int from, int to) {
        return NONE.and(rows, from, to);
    }

    static Basis of(int... movements) {
        return new Basis(List.of(new Slice(movements, 0, movements.length)), List.of());
    }

    static Basis of(Collection<Integer> movements) {
        return of(movements.stream().mapToInt(Integer::intValue).toArray());
    }

    Basis and(Rows rows, int from, int to) {
        if (from >= to) {
            return this;
        }
        var more = new ArrayList<>(slices);
        more.add(new Slice(rows.column(), from, to));
        return new Basis(List.copyOf(more), places);
    }

    Basis and(Basis other) {
        var more = new ArrayList<>(slices);
        more.addAll(other.slices);
        return new Basis(List.copyOf(more), sorted(places, other.places));
    }

    Basis and(Place place) {
        return and(List.of(place));
    }

    Basis and(Collection<Place> others) {
        return new Basis(slices, sorted(places, others));
    }

    private static List<Place> sorted(Collection<Place> some, Collection<Place> others) {
        var all = new TreeSet<>(some);
        all.addAll(others);
        return List.copyOf(all);
    }

    /** Ledger rows in ledger order, each once. */
    public List<Integer> movements() {
        return slices.stream()
                .flatMapToInt(Slice::stream)
                .sorted()
                .distinct()
                .boxed()
                .toList();
    }

    public List<Place> places() {
        return places;
    }

    @Override
    public String toString() {
        return slices.stream().mapToInt(slice -> slice.to - slice.from).sum() + " movements, " + places.size()
                + " places";
    }
}
