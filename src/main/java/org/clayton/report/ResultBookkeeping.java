package org.clayton.report;

import org.clayton.casefile.Bookkeeping;

/** How rows became movements: rows that count once, own transfers with their reasons, legs left over, rates used. */
final class ResultBookkeeping {
    private ResultBookkeeping() {}

    static void write(Bookkeeping books, JsonText json) {
        json.list("repeated", books.repeated(), one -> {
            json.place("place", one.place());
            json.place("countsAt", one.first());
            json.text("why", one.why());
            json.truth("sure", one.sure());
        });
        json.list("ownTransfers", books.transfers(), one -> {
            json.place("debit", one.debit());
            json.place("credit", one.credit());
            json.money("sent", one.sent());
            json.money("received", one.received());
            json.number("days", one.days());
            json.text("reason", one.reason());
            json.truth("equalCandidates", one.equalCandidates());
        });
        json.list("unmatchedTransfers", books.unmatched(), one -> {
            json.place("place", one.place());
            json.text("date", one.day().toString());
            json.money("amount", one.amount());
            json.text("direction", one.out() ? "out" : "in");
            json.text("account", one.account());
            json.text("why", one.why());
        });
        json.list("referenceRates", books.rates(), one -> {
            json.text("currency", one.rate().currency().getCurrencyCode());
            json.text("date", one.rate().from().toString());
            json.text("perEuro", one.rate().perEuro().toPlainString());
            json.text("source", one.rate().source());
            json.number("movements", one.movements());
        });
    }
}
