package org.clayton.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clayton.identity.Identifier;
import org.clayton.identity.WrittenName;

/**
 * Finds the movements that paid for a house, a car or a watch. A movement is looked at when it leaves an account of the
 * payer, the buyer or the notary within the window and goes to somebody who is paid for the thing, or names it. It pays
 * when it is the whole price, or one of the few that together are the price (or the price less the loan), or, while a deal
 * is open, an instalment. Where two choices are equally good none is made, and the reader is told.
 */
final class AssetPayments {

    private static final int DAYS_BEFORE = 45;
    private static final int DAYS_AFTER = 15;

    /** Deposit, rest and a few instalments; more is not searched for. */
    private static final int MOST_PARTS = 4;

    private static final int MOST_CANDIDATES = 16;

    private final List<AssetDraft> drafts;
    private final AccountBook accounts;
    private final LedgerRows rows;
    private final Map<Integer, WrittenName> payeeNames = new HashMap<>();
    private final Set<Integer> used = new HashSet<>();
    private final TreeSet<String> remarks = new TreeSet<>();

    AssetPayments(List<AssetDraft> drafts, AccountBook accounts, LedgerRows rows) {
        this.drafts = drafts;
        this.accounts = accounts;
        this.rows = rows;
    }

    /** Fills in the payments of the drafts. */
    Collection<String> find() {
        gather();
        settle(drafts);
        var unpaid = drafts.stream()
                .filter(draft -> draft.payments.isEmpty() && !draft.toNotary.isEmpty())
                .toList();
        unpaid.forEach(draft -> draft.candidates.addAll(draft.toNotary));
        settle(unpaid);
        return remarks;
    }

    private void settle(List<AssetDraft> some) {
        wholePrices(some);
        some.stream().filter(draft -> draft.payments.isEmpty()).forEach(this::parts);
    }

    /** One pass over all movements; only those that leave an account somebody may have paid from are looked at closely. */
    private void gather() {
        var byParty = new TreeMap<Integer, List<AssetDraft>>();
        var byBase = new HashMap<AccountBook.Base, List<AssetDraft>>();
        for (var draft : drafts) {
            for (var party : new TreeSet<>(List.of(draft.buyer, draft.payer, draft.notary))) {
                if (party >= 0) {
                    byParty.computeIfAbsent(party, unused -> new ArrayList<>()).add(draft);
                }
            }
        }
        for (var base : accounts.bases()) {
            if (base.holder >= 0 && byParty.containsKey(base.holder)) {
                byBase.put(base, byParty.get(base.holder));
            }
        }
        for (var row = 0; row < rows.size(); row++) {
            for (var draft : byBase.getOrDefault(accounts.baseOf(rows.from.get(row)), List.of())) {
                if (inWindow(draft, rows.day.get(row)) && isFor(draft, row)) {
                    (reachesNotary(draft, row) ? draft.toNotary : draft.candidates).add(row);
                }
            }
        }
    }

    /** Then the payment for the house is the notary's, not the buyer's; the buyer's is only taken when that is not there. */
    private boolean reachesNotary(AssetDraft draft, int row) {
        var payee = accounts.baseOf(rows.to.get(row));
        return draft.notary >= 0 && payee.holder == draft.notary && payee.kind.followed();
    }

    private static boolean inWindow(AssetDraft draft, int day) {
        var agreed = draft.terms.agreed();
        var completes = draft.terms.completes();
        var first = agreed == null ? completes : agreed;
        if (first == null) {
            return true;
        }
        var last = completes == null || completes.isBefore(first) ? first : completes;
        return first.toEpochDay() - DAYS_BEFORE <= day && day <= last.toEpochDay() + DAYS_AFTER;
    }

    private boolean isFor(AssetDraft draft, int row) {
        return sameCurrency(draft, row)
                && rows.sent.get(row) <= draft.terms.price().minor()
                && (draft.isPayee(payee(row)) || names(draft, rows.texts.text(rows.text.get(row))));
    }

    private boolean sameCurrency(AssetDraft draft, int row) {
        return accounts.currencyOf(rows.from.get(row))
                .equals(draft.terms.price().currency());
    }

    /** The text names the thing, or who is paid for it where the bank has no column for the payee. */
    private static boolean names(AssetDraft draft, String text) {
        return draft.terms.identifiers().stream().anyMatch(identifier -> Identifier.namedIn(text, identifier))
                || draft.terms.payees().stream()
                        .anyMatch(payee -> WrittenName.of(payee).standsIn(text));
    }

    private WrittenName payee(int row) {
        return payeeNames.computeIfAbsent(rows.to.get(row), code -> {
            var base = accounts.baseOf(code);
            return WrittenName.of(
                    base.holderName.isEmpty() && !base.names.isEmpty() ? base.names.first() : base.holderName);
        });
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
        } else if (draft.terms.open() && total(open) < price) {
            take(draft, open);
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
