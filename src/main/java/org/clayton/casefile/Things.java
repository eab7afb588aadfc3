package org.clayton.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clayton.intake.facts.Facts;

/** The lists of the case file that speak of things, in order of the ids. */
record Things(List<Asset> assets, List<Deal> deals, List<Purchase> purchases) {

    /** @param order movement numbers in ledger order */
    static Things of(List<AssetDraft> drafts, PartyBook parties, AccountIndex index, int[] order) {
        return new Maker(drafts, parties, index).list(order);
    }

    private record Maker(List<AssetDraft> drafts, PartyBook parties, AccountIndex index) {

        private Things list(int[] order) {
            var positions = positions(order);
            var assets = new ArrayList<Asset>();
            var deals = new ArrayList<Deal>();
            var purchases = new ArrayList<Purchase>();
            for (var draft : drafts) {
                draft.index = assets.size();
                var payments =
                        draft.payments.stream().map(positions::get).sorted().toList();
                assets.add(asset(draft));
                if (draft.deal != null) {
                    deals.add(deal(draft, draft.deal, payments));
                } else if (draft.purchase != null) {
                    purchases.add(purchase(draft, draft.purchase, payments));
                }
            }
            return new Things(assets, deals, purchases);
        }

        /** Where the movements that paid stand in the ledger. */
        private Map<Integer, Integer> positions(int[] order) {
            var wanted = new HashMap<Integer, Integer>();
            drafts.forEach(draft -> draft.payments.forEach(row -> wanted.put(row, -1)));
            for (var i = 0; i < order.length; i++) {
                if (wanted.containsKey(order[i])) {
                    wanted.put(order[i], i);
                }
            }
            return wanted;
        }

        private Asset asset(AssetDraft draft) {
            var deal = draft.deal;
            var purchase = draft.purchase;
            var owner = draft.registered >= 0 ? draft.registered : draft.buyer;
            return new Asset(
                    draft.index,
                    index.of(draft.code),
                    draft.id,
                    purchase == null ? Asset.Kind.PROPERTY : AssetWords.kind(purchase.category(), purchase.item()),
                    purchase == null ? deal == null ? "" : deal.property() : purchase.item(),
                    purchase == null ? deal == null ? "" : deal.register() : purchase.serial(),
                    draft.country(),
                    owner,
                    Optional.of(draft.terms.price()),
                    List.of(draft.terms.place()));
        }

        private Deal deal(AssetDraft draft, Facts.PropertyDeal row, List<Integer> payments) {
            return new Deal(
                    draft.index,
                    draft.id,
                    draft.buyer,
                    parties.find(row.seller()),
                    AssetWords.status(row.status()),
                    Optional.ofNullable(row.signed()),
                    Optional.ofNullable(row.completes()),
                    row.price(),
                    Optional.ofNullable(row.valuation()),
                    Optional.ofNullable(row.mortgage()),
                    row.payment(),
                    row.notary(),
                    payments,
                    row.note(),
                    row.place());
        }

        private Purchase purchase(AssetDraft draft, Facts.LuxuryPurchase row, List<Integer> payments) {
            return new Purchase(
                    draft.index,
                    draft.id,
                    draft.buyer,
                    draft.registered,
                    draft.payer,
                    row.bought(),
                    row.price(),
                    draft.cash(),
                    row.dealer(),
                    row.country(),
                    payments,
                    row.note(),
                    row.place());
        }
    }
}
