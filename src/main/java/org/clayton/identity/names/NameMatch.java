package org.clayton.identity.names;

import java.util.List;

/**
 * What two names say about being one party's; a name alone never makes two parties one.
 *
 * @param verdict what the score means
 * @param score 0 nothing alike, 1 the same name
 * @param features what the score is made of, in the order it was weighed
 */
public record NameMatch(Verdict verdict, double score, List<Feature> features) {

    /** From this score on two names are taken for one. */
    static final double MATCH = 0.86;

    /** From this score on a person should look. */
    static final double UNSURE = 0.65;

    public enum Verdict {
        MATCH,
        UNSURE,
        DIFFERENT
    }

    /** Whose names they are. */
    public enum Schema {
        PERSON,
        COMPANY,
        /** Not said: read from the names. */
        ANY
    }

    /**
     * One thing that was compared.
     *
     * @param name word, left over, legal form, number, generation, order, sex
     * @param one what the first name has, or empty
     * @param other what the second name has, or empty
     * @param score 0 to 1: how well this part agrees
     * @param weight what it counts for beside the other parts of its kind; 0 where it scales the whole
     * @param because in a few words
     */
    public record Feature(String name, String one, String other, double score, double weight, String because) {}

    static NameMatch of(double score, List<Feature> features) {
        var rounded = Math.round(Math.max(0, Math.min(1, score)) * 1000) / 1000.0;
        var verdict = rounded >= MATCH ? Verdict.MATCH : rounded >= UNSURE ? Verdict.UNSURE : Verdict.DIFFERENT;
        return new NameMatch(verdict, rounded, List.copyOf(features));
    }
}
