package org.clayton.judge;

import java.util.Comparator;

/**
 * What a flag, link or proposal speaks of.
 *
 * @param index position in the case file's list of that kind
 * @param label how people know it: account number, name, description
 */
public record Subject(Kind kind, int index, String label) implements Comparable<Subject> {
    private static final Comparator<Subject> ORDER =
            Comparator.comparing(Subject::kind).thenComparingInt(Subject::index);

    public enum Kind {
        ACCOUNT,
        ASSET,
        PARTY
    }

    int indexIf(Kind wanted) {
        return kind == wanted ? index : -1;
    }

    @Override
    public int compareTo(Subject other) {
        return ORDER.compare(this, other);
    }
}
