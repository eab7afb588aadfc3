package org.clayton.report;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeSet;
import org.clayton.freeze.BrokenBooks;
import org.clayton.money.Money;
import org.clayton.trace.Method;
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
        var told = new ToldHops(findings);
        var hops = new EnumMap<Method, BitSet>(Method.class);
        findings.methods().forEach(method -> hops.put(method, told.of(method)));
        var trails = new ResultTrails(findings, json);
        trails.movements(hops);
        json.object(
                "trails",
                () -> hops.forEach(
                        (method, bits) -> json.object(method.word(), () -> trails.one(findings.trace(method), bits))));
    }

    /** Every movement that a trail speaks of stands once. */
    private void movements(Map<Method, BitSet> hops) {
        var used = new TreeSet<Integer>();
        hops.forEach((method, bits) -> bits.stream()
                .forEach(at -> used.add(findings.trace(method).hops().get(at).movement())));
        var ledger = findings.caseFile().ledger();
        json.list("movements", used, movement -> {
            json.number("movement", movement + 1L);
            json.text("date", ledger.date(movement).toString());
            json.text("from", findings.account(ledger.from(movement)).key());
            json.text("to", findings.account(ledger.to(movement)).key());
            json.money("sent", money(ledger.sent(movement), ledger.from(movement)));
            json.money("received", money(ledger.received(movement), ledger.to(movement)));
            json.text("text", ledger.text(movement));
            json.text("orderedBy", Words.of(ledger.rung(movement)));
            places(movement);
        });
    }

    private void one(Trace trace, BitSet told) {
        var ledger = findings.caseFile().ledger();
        var books = BrokenBooks.of(trace, findings.caseFile());
        json.number("otherHops", trace.hops().size() - (long) told.cardinality());
        json.list("hops", () -> told.stream().iterator(), at -> {
            var hop = trace.hops().get(at);
            json.text("hop", hop.number());
            json.text("claim", findings.claims().get(hop.claim()).id());
            json.text("parent", number(trace, hop.parent()));
            json.number("movement", hop.movement() + 1L);
            json.text("sent", plain(hop.sent(), ledger.from(hop.movement())));
            json.text("received", plain(hop.received(), ledger.to(hop.movement())));
            mark(books.hop(at));
        });
        var broken = books.reached();
        json.list("held", trace.held(), held -> {
            json.text("account", findings.account(held.account()).key());
            json.text("claim", findings.claims().get(held.claim()).id());
            json.money("amount", money(held.amount(), held.account()));
            json.text("lastHop", number(trace, held.hop()));
            mark(books.hop(held.hop()) || broken.contains(held.account()));
        });
        var gone = Ends.through(trace, books);
        json.list("left", Ends.of(trace).entrySet(), entry -> {
            var end = entry.getKey();
            json.text("kind", Words.of(end.kind()));
            json.text("account", findings.account(end.account()).key());
            json.money("amount", money(entry.getValue().amount(), end.account()));
            json.number("pieces", entry.getValue().pieces());
            mark(gone.contains(end));
            json.text("firstDay", ledger.date(entry.getValue().first()).toString());
            json.text("lastDay", ledger.date(entry.getValue().last()).toString());
        });
    }

    /** Left out where there is nothing to say. */
    private void mark(boolean unreconciled) {
        if (unreconciled) {
            json.truth(BrokenBooks.MARK, true);
        }
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

    /** In the currency of the account; a trail of many thousand hops need not repeat it. */
    private String plain(long minor, int account) {
        return money(minor, account).decimal().toPlainString();
    }

    private String number(Trace trace, int hop) {
        return hop < 0 ? "" : trace.hops().get(hop).number();
    }

    private Money money(long minor, int account) {
        return new Money(minor, findings.account(account).currency());
    }
}
