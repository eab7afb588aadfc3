package org.clayton.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Chooses among the {@link AssetCandidates} the movements that paid for a house, a car or a watch: the whole price, or the
 * few that together are the price (or the price less the loan), or payments on account. Where two choices are equally
 * good none is made, and the reader is told.
 */
final class AssetPayments {

    /** Deposit, rest and a few instalments; more is not searched for. */
    private static final int MOST_PARTS = 4;

    private static final int MOST_CANDIDATES = 16;

    /** A payment on account is at least one part in so many of the price. */
    private static final int LEAST_PART = 10;

    private final List<AssetDraft> drafts;
    private final AccountBook accounts;
    private final LedgerRows rows;
    private final Set<Integer> used = new HashSet<>();
    private final TreeSet<String> remarks = new TreeSet<>();

    AssetPayments(List<AssetDraft> drafts, AccountBook accounts, LedgerRows rows) {
        this.drafts = drafts;
        this.accounts = accounts;
        this.rows = rows;
    }

    /** Fills in the payments of the drafts. */
    Collection<String> find() {
        new AssetCandidates(drafts, accounts, rows).gather();
        settle(drafts);
        settleWith(draft -> draft.toNotary);
        settleWith(draft -> draft.byAnybody);
        drafts.stream().filter(draft -> draft.payments.isEmpty()).forEach(this::incomplete);
        return remarks;
    }

    /** What is still unpaid, with further candidates that were left aside at first. */
    private void settleWith(Function<AssetDraft, List<Integer>> further) {
        var unpaid = drafts.stream()
                .filter(draft ->
                        draft.payments.isEmpty() && !further.apply(draft).isEmpty())
                .toList();
        unpaid.forEach(draft -> draft.candidates.addAll(further.apply(draft)));
        settle(unpaid);
    }

    private void settle(List<AssetDraft> some) {
        wholePrices(some);
        some.stream().filter(draft -> draft.payments.isEmpty()).forEach(this::parts);
    }

    // ---- the whole price in one movement

    private void wholePrices(List<AssetDraft> some) {
        var left = new ArrayList<>(some);
        for (var settled = true; settled; ) {
            settled = false;
            for (var draft : List.copyOf(left)) {
                var whole = whole(draft);
                if (whole.size() == 1 && rivals(left, draft, whole.get(0)).isEmpty()) {
                    take(draft, whole);
                    left.remove(draft);
                    settled = true;
                }
            }
        }
        left.forEach(draft -> nearest(draft, left));
    }

    private List<Integer> whole(AssetDraft draft) {
        return draft.candidates.stream()
                .filter(row -> !used.contains(row)
                        && rows.sent.get(row) == draft.terms.price().minor())
                .toList();
    }

    private List<AssetDraft> rivals(List<AssetDraft> left, AssetDraft draft, int row) {
        return left.stream()
                .filter(other -> other != draft && whole(other).contains(row))
                .toList();
    }

    /** Several whole prices: the nearest by date, unless two are equally near or the nearest is nearer to another thing. */
    private void nearest(AssetDraft draft, List<AssetDraft> left) {
        var whole = whole(draft).stream()
                .sorted(Comparator.comparingLong(row -> distance(draft, row)))
                .toList();
        if (whole.isEmpty()) {
            return;
        }
        var row = whole.get(0);
        var tie = whole.size() > 1 && distance(draft, whole.get(1)) == distance(draft, row);
        var wanted = rivals(left, draft, row).stream().anyMatch(other -> distance(other, row) <= distance(draft, row));
        if (tie || wanted) {
            draft.ambiguous = true;
            remarks.add("The payment for " + draft.shown() + " could be any of " + places(whole)
                    + "; none is linked. Maybe the sheet says the day or the account it was paid from.");
        } else {
            take(draft, List.of(row));
        }
    }

    private long distance(AssetDraft draft, int row) {
        LocalDate agreed = draft.terms.agreed();
        return agreed == null ? 0 : Math.abs(agreed.toEpochDay() - rows.day.get(row));
    }

    private List<String> places(List<Integer> some) {
        return some.stream().map(row -> rows.place(row).toString()).sorted().toList();
    }

    // ---- deposit and rest, instalments

    private void parts(AssetDraft draft) {
        var open = draft.candidates.stream()
                .filter(row -> !used.contains(row))
                .sorted(Comparator.comparing(rows::place))
                .toList();
        if (open.isEmpty() || open.size() > MOST_CANDIDATES) {
            return;
        }
        var price = draft.terms.price().minor();
        var found = sums(open, price);
        if (found.isEmpty() && draft.terms.mortgage().isPresent()) {
            found = sums(open, price - draft.terms.mortgage().get().minor());
        }
        if (found.size() == 1) {
            take(draft, found.get(0));
        } else if (found.size() > 1) {
            remarks.add("Several sets of payments add up to the price of " + draft.shown() + " among " + places(open)
                    + "; none is linked.");
        }
        draft.ambiguous |= found.size() > 1;
    }

    /**
     * What does not add up to the price: instalments while a deal is open; else only what goes to the seller or dealer by
     * name and is a good part of the price each (a deposit, not a strap for the watch). The reader is told of the rest.
     */
    private void incomplete(AssetDraft draft) {
        var price = draft.terms.price().minor();
        var left = draft.candidates.stream()
                .filter(row -> !used.contains(row) && !draft.byAnybody.contains(row))
                .filter(row -> draft.terms.open() || rows.sent.get(row) >= price / LEAST_PART)
                .toList();
        if (!draft.ambiguous && !left.isEmpty() && left.size() <= MOST_CANDIDATES && total(left) < price) {
            take(draft, left);
        }
    }

    private long total(List<Integer> some) {
        return some.stream().mapToLong(rows.sent::get).reduce(0, Math::addExact);
    }

    /** The smallest sets that add up; the sets of one size only. */
    private List<List<Integer>> sums(List<Integer> open, long wanted) {
        for (var parts = 1; parts <= Math.min(MOST_PARTS, open.size()); parts++) {
            var found = new ArrayList<List<Integer>>();
            search(open, 0, wanted, parts, new ArrayList<>(), found);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private void search(
            List<Integer> open, int at, long wanted, int parts, List<Integer> chosen, List<List<Integer>> found) {
        if (parts == 0) {
            if (wanted == 0) {
                found.add(List.copyOf(chosen));
            }
            return;
        }
        for (var i = at; i < open.size(); i++) {
            chosen.add(open.get(i));
            search(open, i + 1, wanted - rows.sent.get(open.get(i)), parts - 1, chosen, found);
            chosen.remove(chosen.size() - 1);
        }
    }

    private void take(AssetDraft draft, List<Integer> found) {
        draft.payments.addAll(found);
        used.addAll(found);
    }
}
