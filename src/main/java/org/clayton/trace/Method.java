package org.clayton.trace;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A named legal way to say which money leaves a mixed account first. */
public enum Method {
    /** Oldest money first: Devaynes v Noble (Clayton's Case) (1816) 1 Mer 572. */
    FIFO("first in, first out (Clayton's Case)"),
    /** Newest money first: an accounting contrast, rarely applied in law. */
    LIFO("last in, first out"),
    /** Every source in proportion to its share just before the debit: the rolling charge of Barlow Clowes v Vaughan. */
    PRO_RATA("pro rata (rolling charge)"),
    /** Clean money first, never more than the lowest balance since: Re Hallett's Estate (1880) 13 Ch D 696; Roscoe v Winder [1915] 1 Ch 62. */
    LIBR("lowest intermediate balance");

    private final String words;

    Method(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** The name used on the command line and in files: {@code pro-rata}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Method> of(String word) {
        return Arrays.stream(values())
                .filter(method -> method.word().equals(word))
                .findFirst();
    }
}
