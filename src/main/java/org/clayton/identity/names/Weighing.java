package org.clayton.identity.names;

import java.util.ArrayList;
import java.util.List;
import org.clayton.identity.names.NameMatch.Feature;

/** Adds up what is compared: words by weight, then what scales the whole. */
final class Weighing {

    private final List<Feature> features = new ArrayList<>();
    private double agreed;
    private double weighed;
    private double scale = 1;

    void word(Alignment.Pair pair, double weight) {
        agreed += weight * pair.likeness().score();
        weighed += weight;
        features.add(new Feature(
                "word",
                pair.one().written(),
                pair.other().written(),
                round(pair.likeness().score()),
                round(weight),
                pair.likeness().because()));
    }

    /** Words that the other name does not have. */
    void left(String one, String other, double weight, String because) {
        weighed += weight;
        features.add(new Feature("left over", one, other, 0, round(weight), because));
    }

    /** Something that makes the whole less likely. */
    void scale(String name, String one, String other, double factor, String because) {
        scale *= factor;
        features.add(new Feature(name, one, other, round(factor), 0, because));
    }

    NameMatch verdict() {
        return NameMatch.of(weighed == 0 ? 0 : scale * agreed / weighed, features);
    }

    private static double round(double part) {
        return Math.round(part * 100) / 100.0;
    }
}
