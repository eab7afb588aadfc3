package org.clayton.casefile;

import java.util.ArrayList;
import java.util.List;
import org.clayton.casefile.PartyBook.Named;
import org.clayton.identity.AccountNumber;
import org.clayton.intake.facts.Facts;
import org.clayton.intake.facts.Place;

/** Everybody whom a row names in a part that makes him a party: holders, owners, buyers, sellers, payers. */
final class NamedRows {

    private final List<Named> all = new ArrayList<>();

    private NamedRows() {}

    static List<Named> of(CaseFileBuilder read) {
        var rows = new NamedRows();
        for (var statement : read.bankRows.statements) {
            rows.name(statement.facts.place(), "", statement.facts.holder(), statement.facts.account());
        }
        for (var entry : read.register) {
            rows.name(entry.place(), entry.holderId(), entry.holder(), entry.account());
        }
        for (var relation : read.relations) {
            rows.name(relation.place(), "", relation.who(), "");
            rows.name(relation.place(), "", relation.whom(), "");
        }
        read.deals.forEach(rows::deal);
        read.purchases.forEach(rows::purchase);
        for (var seizure : read.seizures) {
            rows.name(seizure.place(), "", seizure.holder(), "");
        }
        return rows.all;
    }

    private void deal(Facts.PropertyDeal deal) {
        name(deal.place(), deal.buyerId(), deal.buyer(), "");
        name(deal.place(), "", deal.seller(), "");
        payer(deal.place(), deal.paidBy());
    }

    private void purchase(Facts.LuxuryPurchase purchase) {
        name(purchase.place(), purchase.buyerId(), purchase.buyer(), "");
        name(purchase.place(), "", purchase.registeredTo(), "");
        payer(purchase.place(), purchase.paidBy());
    }

    private void payer(Place place, String paidBy) {
        if (isName(paidBy)) {
            name(place, "", paidBy, "");
        }
    }

    /** Sheets write a person, an account or "cash" under "paid by". */
    static boolean isName(String paidBy) {
        return !PaymentWords.cash(paidBy)
                && AccountNumber.ofCounterparty(paidBy).isEmpty();
    }

    private void name(Place place, String id, String name, String account) {
        if (!id.isBlank() || !name.isBlank()) {
            all.add(new Named(
                    place,
                    id,
                    name,
                    account.isEmpty() ? "" : AccountNumber.of(account).key()));
        }
    }
}
