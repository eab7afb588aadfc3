package org.clayton.report;

import org.clayton.money.Money;
import org.clayton.trace.Trace;

/** Where the claims went, hop by hop, under each method. */
final class ResultTrails {
    private final Findings findings;
    private final JsonText json;

    private ResultTrails(Findings findings, JsonText json) {
        this.findings = findings;
        this.json = json;
    }

    static void write(Findings findings, JsonText json) {
        var trails = new ResultTrails(findings, json);
        json.object("trails", () -> findings.methods()
                .forEach(method -> json.object(method.word(), () -> trails.one(findings.trace(method)))));
    }

    private void one(Trace trace) {
        json.list("hops", trace.hops(), hop -> hop(trace, hop));
        json.list("held", trace.held(), held -> {
            json.text("account", findings.account(held.account()).key());
            json.text("claim", findings.claims().get(held.claim()).id());
            json.money("amount", money(held.amount(), held.account()));
            json.text("lastHop", number(trace, held.hop()));
        });
        json.list("breaks", trace.breaks(), gone -> {
            json.text("kind", Words.of(gone.kind()));
            json.text("claim", findings.claims().get(gone.claim()).id());
            json.text("account", findings.account(gone.account()).key());
            json.money("amount", money(gone.amount(), gone.account()));
            json.text("lastHop", number(trace, gone.hop()));
            json.text("date", findings.caseFile().ledger().date(gone.movement()).toString());
            places(gone.movement());
        });
    }

    private void hop(Trace trace, Trace.Hop hop) {
        var ledger = findings.caseFile().ledger();
        json.text("number", hop.number());
        json.text("claim", findings.claims().get(hop.claim()).id());
        json.text("parent", number(trace, hop.parent()));
        json.text("date", ledger.date(hop.movement()).toString());
        json.text("from", findings.account(ledger.from(hop.movement())).key());
        json.text("to", findings.account(ledger.to(hop.movement())).key());
        json.money("sent", money(hop.sent(), ledger.from(hop.movement())));
        json.money("received", money(hop.received(), ledger.to(hop.movement())));
        json.text("orderedBy", Words.of(ledger.rung(hop.movement())));
        places(hop.movement());
    }

    private void places(int movement) {
        var ledger = findings.caseFile().ledger();
        json.place("place", ledger.place(movement));
        var other = ledger.otherPlace(movement);
        if (other == null) {
            json.nothing("otherPlace");
        } else {
            json.place("otherPlace", other);
        }
    }

    private String number(Trace trace, int hop) {
        return hop < 0 ? "" : trace.hops().get(hop).number();
    }

    private Money money(long minor, int account) {
        return new Money(minor, findings.account(account).currency());
    }
}
