package org.clayton.observe;

import java.time.LocalDate;

/**
 * One property sold again soon, at another price.
 *
 * @param heldDays between the two deals
 * @param changeBasisPoints size of the price change, up or down, as a share of the first price
 * @param sellerTrade trade read from the name of who sells again
 * @param suspectIn whether a buyer or seller of either deal is a suspect or tied to one
 */
public record QuickResale(
        int asset,
        int party,
        LocalDate date,
        String country,
        int heldDays,
        long firstPriceMinor,
        long secondPriceMinor,
        int changeBasisPoints,
        String sellerTrade,
        boolean suspectIn,
        Basis basis)
        implements Observation {}
