package org.clayton.trace;

import java.util.Arrays;
import java.util.List;
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
    LIBR("lowest intermediate balance"),
    /** Claimed money first, "drugs-in, first-out": one of the choices in US v Banco Cafetero, 797 F.2d 1154 (2d Cir. 1986). */
    TAINTED_FIRST("claims first (drugs-in, first-out)"),
    /** What can still be found was bought with the claim, what was spent with the holder's own: Re Oatway [1903] 2 Ch 356. */
    OATWAY("the claimant's election (Re Oatway)");

    /** The methods that stand side by side when nobody names one; the others a person has to ask for. */
    public static final List<Method> USUAL = List.of(FIFO, LIFO, PRO_RATA, LIBR);

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
