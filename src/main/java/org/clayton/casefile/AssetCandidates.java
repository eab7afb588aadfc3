package org.clayton.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.clayton.identity.Identifier;
import org.clayton.identity.WrittenName;
import org.jspecify.annotations.Nullable;

/**
 * Gathers for each house, car or watch the movements that may have paid for it: those that leave an account of the payer,
 * the buyer or the notary within the window and go to somebody who is paid for it, or name it; and those of the whole price
 * that reach the seller or dealer from whomever, because somebody else may pay.
 */
final class AssetCandidates {

    private static final int DAYS_BEFORE = 45;
    private static final int DAYS_AFTER = 15;

    private final List<AssetDraft> drafts;
    private final AccountBook accounts;
    private final LedgerRows rows;
    private final Map<Integer, WrittenName> names = new HashMap<>();

    AssetCandidates(List<AssetDraft> drafts, AccountBook accounts, LedgerRows rows) {
        this.drafts = drafts;
        this.accounts = accounts;
        this.rows = rows;
    }

    /** One pass over all movements; only those of accounts that have to do with a thing are looked at closely. */
    void gather() {
        if (drafts.isEmpty()) {
            return;
        }
        var payers = payers();
        var payees = payees();
        for (var row = 0; row < rows.size(); row++) {
            var from = payers[rows.from.get(row)];
            var to = payees[rows.to.get(row)];
            if ((from != null || to != null) && rows.counts(row)) {
                from(from, row);
                to(to, row);
            }
        }
    }

    private void from(@Nullable List<AssetDraft> some, int row) {
        for (var draft : some == null ? List.<AssetDraft>of() : some) {
            if (inWindow(draft, rows.day.get(row)) && isFor(draft, row)) {
                (reachesNotary(draft, row) ? draft.toNotary : draft.candidates).add(row);
            }
        }
    }

    private void to(@Nullable List<AssetDraft> some, int row) {
        for (var draft : some == null ? List.<AssetDraft>of() : some) {
            var whole = rows.sent.get(row) == draft.terms.price().minor() && sameCurrency(draft, row);
            if (whole && inWindow(draft, rows.day.get(row)) && !draft.candidates.contains(row)) {
                draft.byAnybody.add(row);
            }
        }
    }

    /** By account code, the things it may have been paid from for. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private @Nullable List<AssetDraft>[] payers() {
        var byParty = new HashMap<Integer, List<AssetDraft>>();
        var byBase = new HashMap<AccountBook.Base, List<AssetDraft>>();
        for (var draft : drafts) {
            for (var party : new TreeSet<>(List.of(draft.buyer, draft.payer, draft.notary))) {
                byParty.computeIfAbsent(party, unused -> new ArrayList<>()).add(draft);
            }
            if (draft.payerBase >= 0) {
                byBase.computeIfAbsent(accounts.base(draft.payerBase), unused -> new ArrayList<>())
                        .add(draft);
            }
        }
        var payers = (List<AssetDraft>[]) new List[accounts.codes()];
        for (var code = 0; code < payers.length; code++) {
            var base = accounts.baseOf(code);
            var some = new ArrayList<>(byBase.getOrDefault(base, List.of()));
            if (base.holder >= 0) {
                byParty.getOrDefault(base.holder, List.of()).stream()
                        .filter(draft -> !some.contains(draft))
                        .forEach(some::add);
            }
            payers[code] = some.isEmpty() ? null : some;
        }
        return payers;
    }

    /** By account code, the things whose seller or dealer holds it by name. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private @Nullable List<AssetDraft>[] payees() {
        var byName = new HashMap<String, List<AssetDraft>>();
        for (var draft : drafts) {
            draft.payees.forEach(name -> byName.computeIfAbsent(name.key(), unused -> new ArrayList<>())
                    .add(draft));
        }
        var payees = (List<AssetDraft>[]) new List[accounts.codes()];
        for (var code = 0; code < payees.length; code++) {
            payees[code] = byName.get(name(code).key());
        }
        return payees;
    }

    private WrittenName name(int code) {
        return names.computeIfAbsent(code, unused -> {
            var base = accounts.baseOf(code);
            return WrittenName.of(base.holderName.isEmpty() ? base.firstName() : base.holderName);
        });
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
                && (draft.isPayee(name(rows.to.get(row))) || names(draft, rows.texts.text(rows.text.get(row))));
    }

    private boolean sameCurrency(AssetDraft draft, int row) {
        return accounts.currencyOf(rows.from.get(row))
                .equals(draft.terms.price().currency());
    }

    /** The text names the thing, or who is paid for it where the bank has no column for the payee. */
    private static boolean names(AssetDraft draft, String text) {
        return draft.terms.identifiers().stream().anyMatch(identifier -> Identifier.namedIn(text, identifier))
                || draft.payees.stream().anyMatch(payee -> payee.standsIn(text));
    }
}
