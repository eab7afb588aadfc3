package org.clayton.trace.worked;

import java.util.SortedMap;
import java.util.TreeMap;

/** How the net proceeds of a thing fall to the labels that paid for it. */
final class Sales {
    private Sales() {}

    /**
     * @param cost minor units paid in, by label; of a thing that cost nothing nobody can say whose the proceeds are
     * @param price minor units, at least {@code redeem}
     * @param redeem the part that goes to the lender
     * @return {@code price - redeem} by label
     */
    static SortedMap<String, Long> proceeds(SortedMap<String, Long> cost, long price, long redeem, SaleMethod method) {
        if (cost.isEmpty()) {
            return all(Labels.UNKNOWN, price - redeem);
        }
        return switch (method) {
            case PRICE_CONTRIBUTION -> byPrice(cost, price, redeem);
            case EQUITY_CONTRIBUTION -> byEquity(cost, price - redeem);
            case LIEN -> byCharge(cost, price - redeem);
        };
    }

    /**
     * Everybody's share of the price, Foskett v McKeown [2000] UKHL 29. The borrower takes the lender's share and pays the
     * lender, so what it is worth beyond the debt is his, and what it lacks is borne by his own money before the claims.
     */
    private static SortedMap<String, Long> byPrice(SortedMap<String, Long> cost, long price, long redeem) {
        var shares = Labels.split(price, cost);
        var borrowers = shares.getOrDefault(Labels.LOAN, 0L) - redeem;
        shares.remove(Labels.LOAN);
        if (borrowers >= 0) {
            Labels.add(shares, Labels.CLEAN, borrowers);
            return shares;
        }
        var content = Content.of(shares.entrySet().stream()
                .map(share -> new Lot(share.getKey(), share.getValue(), 0, 0, -1))
                .toList());
        Classes.ownFirst(content, -borrowers);
        return content.labels();
    }

    /** Net proceeds in the proportion of the money really paid in; borrowed money was not paid in. */
    private static SortedMap<String, Long> byEquity(SortedMap<String, Long> cost, long net) {
        var equity = new TreeMap<>(cost);
        equity.remove(Labels.LOAN);
        return equity.isEmpty() ? all(Labels.CLEAN, net) : Labels.split(net, equity);
    }

    /** The claims are charged on the proceeds with what they paid in, never more; the rest is the owner's. */
    private static SortedMap<String, Long> byCharge(SortedMap<String, Long> cost, long net) {
        var claims = new TreeMap<>(cost);
        claims.keySet().removeIf(label -> !Labels.isClaim(label));
        var charged = Math.min(net, Labels.sum(claims));
        var proceeds = Labels.split(charged, claims);
        var others = new TreeMap<>(cost);
        others.keySet().removeIf(label -> Labels.isClaim(label) || label.equals(Labels.LOAN));
        var rest = others.isEmpty() ? all(Labels.CLEAN, net - charged) : Labels.split(net - charged, others);
        rest.forEach((label, amount) -> Labels.add(proceeds, label, amount));
        return proceeds;
    }

    private static SortedMap<String, Long> all(String label, long amount) {
        var one = new TreeMap<String, Long>();
        Labels.add(one, label, amount);
        return one;
    }
}
