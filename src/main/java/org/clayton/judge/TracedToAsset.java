package org.clayton.judge;

import java.time.LocalDate;
import java.util.List;

/** Claimed money that reached an asset; see {@link Traced}. */
public record TracedToAsset(
        int asset,
        int account,
        int party,
        String country,
        LocalDate date,
        long leastMinor,
        long mostMinor,
        long reachedMinor,
        List<Integer> movements)
        implements Traced {}
