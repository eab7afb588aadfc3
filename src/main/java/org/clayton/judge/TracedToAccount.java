package org.clayton.judge;

import java.time.LocalDate;
import java.util.List;

/** Claimed money that reached a bank account; see {@link Traced}. */
public record TracedToAccount(
        int account,
        int party,
        String country,
        LocalDate date,
        long leastMinor,
        long mostMinor,
        long reachedMinor,
        List<Integer> movements)
        implements Traced {}
