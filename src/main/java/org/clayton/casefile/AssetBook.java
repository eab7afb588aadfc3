package org.clayton.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.clayton.identity.AccountNumber;
import org.clayton.identity.WrittenName;
import org.clayton.intake.facts.Channel;
import org.clayton.intake.facts.Facts;
import org.clayton.money.Money;

/** Houses, cars and watches: what deals and purchases turned money into, and the movements that paid for them. */
final class AssetBook {

    private final CaseFileBuilder read;
    private final PartyBook parties;
    private final List<AssetDraft> drafts = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    AssetBook(CaseFileBuilder read, PartyBook parties) {
        this.read = read;
        this.parties = parties;
        read.deals.stream()
                .sorted(Comparator.comparing(Facts.PropertyDeal::place))
                .forEach(deal -> drafts.add(new AssetDraft(id(deal.id(), "D"), deal)));
        read.purchases.stream()
                .sorted(Comparator.comparing(Facts.LuxuryPurchase::place))
                .forEach(purchase -> drafts.add(new AssetDraft(id(purchase.id(), "L"), purchase)));
        drafts.sort(Comparator.comparing(draft -> NaturalOrder.key(draft.id)));
        drafts.forEach(this::open);
    }

    private String id(String written, String letter) {
        var id = written.strip();
        for (var i = 1; id.isEmpty() || !ids.add(id); i++) {
            id = (written.isBlank() ? letter : written.strip() + "-") + i;
        }
        return id;
    }

    private void open(AssetDraft draft) {
        var deal = draft.deal;
        var purchase = draft.purchase;
        if (deal != null) {
            draft.buyer = parties.find(deal.buyerId(), deal.buyer(), "");
            draft.registered = draft.buyer;
            draft.notary = notary(deal.notary());
        } else if (purchase != null) {
            draft.buyer = parties.find(purchase.buyerId(), purchase.buyer(), "");
            draft.registered = parties.find(purchase.registeredTo());
        }
        draft.payer = payer(draft);
        var base = read.accounts.special("ASSET:" + draft.id, draft.id, draft.country(), Account.Kind.ASSET);
        read.accounts.base(base).holder = draft.registered >= 0 ? draft.registered : draft.buyer;
        read.accounts.base(base).holderName = purchase == null ? deal == null ? "" : deal.buyer() : purchase.buyer();
        read.accounts.base(base).seenAt(draft.terms.place());
        draft.code = read.accounts.code(base, draft.terms.price().currency());
    }

    /** The party whose account in the case is kept under the notary's name, with or without "client account". */
    private int notary(String written) {
        var name = WrittenName.of(written);
        var known = parties.find(written);
        var holders = read.accounts.bases().stream()
                .filter(base ->
                        base.kind.followed() && base.holder >= 0 && name.core().contains(" "))
                .filter(base -> name.standsIn(base.holderName))
                .map(base -> base.holder)
                .distinct()
                .toList();
        return holders.size() == 1 ? holders.get(0) : known;
    }

    /** Whoever "paid by" names: the holder of the account, the person, or the buyer where it names nobody. */
    private int payer(AssetDraft draft) {
        var paidBy = draft.terms.paidBy();
        if (paidBy.isBlank() || PaymentWords.cash(paidBy)) {
            return draft.buyer;
        }
        var account = AccountNumber.ofCounterparty(paidBy);
        if (account.isEmpty()) {
            return parties.find(paidBy);
        }
        draft.payerBase = read.accounts.numbered(account.get());
        return read.accounts.base(draft.payerBase).holder;
    }

    /** Points the payments at the things, and adds what was paid in cash by the sheet's word. */
    void pay(StatementLines lines, TreeSet<String> remarks) {
        remarks.addAll(new AssetPayments(drafts, read.accounts, read.movements).find());
        for (var draft : drafts) {
            List.copyOf(draft.payments).forEach(row -> redirect(draft, row, lines));
            rest(draft, remarks);
        }
    }

    /**
     * The money leaves into the thing. Where the payee's own books are in the case, its receipt stays in them as proceeds
     * of the sale: whoever sells in good faith receives clean money for value, and its account must go on reconciling.
     *
     * <p>When the buyer pays through a notary whose client account is in the case, the movement found is the notary's, not
     * the buyer's: the buyer's money is followed into the client account and from there into the house, because no row of a
     * held account may vanish from its books.
     */
    private void redirect(AssetDraft draft, int row, StatementLines lines) {
        var movements = read.movements;
        var payee = movements.to.get(row);
        var received = movements.received.get(row);
        if (followed(payee)) {
            var sale = read.accounts.special("SALE:" + draft.id, "sale of " + draft.id, "", Account.Kind.EXTERNAL);
            var proceeds =
                    movements.repeat(row, read.accounts.code(sale, read.accounts.currencyOf(payee)), payee, received);
            lines.put(proceeds, StatementLines.NONE, lines.in(row));
            if (lines.in(row) != StatementLines.NONE) {
                lines.put(row, lines.out(row), StatementLines.NONE);
            }
        }
        movements.to.set(row, draft.code);
        movements.received.set(row, movements.sent.get(row));
        movements.alsoSeen(
                row,
                movements.sheets.number(draft.terms.place()),
                draft.terms.place().row());
    }

    /** What no row shows: cash by the sheet's own word becomes a movement, anything else a remark. */
    private void rest(AssetDraft draft, TreeSet<String> remarks) {
        var terms = draft.terms;
        var paid = draft.payments.stream().mapToLong(read.movements.sent::get).reduce(0, Math::addExact);
        var loan = terms.mortgage().map(Money::minor).orElse(0L);
        var rest = terms.price().minor() - paid;
        var someCash = draft.cash() && paid == 0 || PaymentWords.partlyCash(terms.payment()) && paid > 0 && loan == 0;
        if (someCash && rest > 0 && terms.agreed() != null && !terms.open()) {
            inCash(draft, rest);
        } else if (rest > 0
                && rest != loan
                && !terms.open()
                && (holdsAccount(draft.buyer) || holdsAccount(draft.payer))) {
            remarks.add("Of the price of " + draft.shown() + " no row shows how "
                    + new Money(rest, terms.price().currency())
                    + " was paid. Maybe the paying account's statement is not in the case.");
        }
    }

    private boolean followed(int code) {
        return read.accounts.baseOf(code).kind.followed();
    }

    /** Whether books of the party are in the case, so that a payment of its could be expected to show. */
    private boolean holdsAccount(int party) {
        return party >= 0
                && read.accounts.bases().stream()
                        .anyMatch(base -> base.holder == party
                                && (base.kind == Account.Kind.HELD || base.kind == Account.Kind.LISTED));
    }

    /** Cash is that of the payer: money in hand is taken to be spent by whoever is said to have paid. */
    private void inCash(AssetDraft draft, long amount) {
        var payer = draft.payer >= 0 ? draft.payer : draft.buyer;
        var agreed = draft.terms.agreed();
        if (payer < 0 || agreed == null) {
            return;
        }
        var party = parties.parties().get(payer);
        var cash = read.accounts.special("CASH:" + party.id(), "cash of " + party.name(), "", Account.Kind.CASH);
        read.accounts.base(cash).holder = payer;
        read.accounts.base(cash).holderName = party.name();
        var movements = read.movements;
        draft.payments.add(
                movements.add(read.accounts.code(cash, draft.terms.price().currency()), draft.code, amount, amount));
        movements.when((int) agreed.toEpochDay(), -1);
        var item = draft.purchase == null ? draft.deal == null ? "" : draft.deal.property() : draft.purchase.item();
        movements.seen(
                Channel.OTHER,
                movements.texts.number(item),
                movements.sheets.number(draft.terms.place()),
                draft.terms.place().row());
    }

    List<AssetDraft> drafts() {
        return drafts;
    }
}
