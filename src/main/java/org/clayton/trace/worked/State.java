package org.clayton.trace.worked;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * How things stand after an entry.
 *
 * @param moved what the entry moved, by label; empty where the method attributes no payment
 * @param absorbed what repaid the bank; negative where a returned payment undid that
 * @param accounts in the order of the ledger
 * @param assets in the order in which they were bought
 */
public record State(
        int seq,
        Optional<SortedMap<String, BigDecimal>> moved,
        SortedMap<String, BigDecimal> absorbed,
        Map<String, AccountState> accounts,
        Map<String, AssetState> assets) {

    /** @param tainted the claims among the labels, together */
    public record AccountState(BigDecimal balance, BigDecimal tainted, SortedMap<String, BigDecimal> labels) {}

    /** @param cost what was paid in so far; nothing once it is sold */
    public record AssetState(BigDecimal cost, boolean sold, SortedMap<String, BigDecimal> labels) {}
}
