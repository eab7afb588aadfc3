package org.clayton.web;

import java.util.List;
import org.clayton.judge.Subject;
import org.clayton.money.Money;
import org.clayton.report.Findings;
import org.clayton.trace.Method;
import org.clayton.trace.Trace;

/**
 * Claimed money reaching a subject with one movement: the same way as in the picture, as a table.
 *
 * @param claim id of the claim it comes from
 * @param claimed the claimed part of what arrived
 */
record Arrival(String number, String claim, String date, String from, String claimed, Row row) {

    /** In ledger order, under one method. */
    static List<Arrival> of(Findings findings, Subject subject, Method method) {
        var account = findings.ledgerAccount(subject).index();
        var ledger = findings.caseFile().ledger();
        return findings.trace(method).hops().stream()
                .filter(hop -> ledger.to(hop.movement()) == account)
                .map(hop -> of(findings, hop))
                .toList();
    }

    private static Arrival of(Findings findings, Trace.Hop hop) {
        var ledger = findings.caseFile().ledger();
        var accounts = findings.caseFile().accounts();
        var date = ledger.date(hop.movement()).toString();
        var currency = accounts.get(ledger.to(hop.movement())).currency();
        var claimed = new Money(hop.received(), currency).toString();
        var whole = new Money(ledger.received(hop.movement()), currency).toString();
        return new Arrival(
                hop.number(),
                findings.claims().get(hop.claim()).id(),
                date,
                accounts.get(ledger.from(hop.movement())).number(),
                claimed,
                Row.at(ledger.place(hop.movement()), date, whole, ledger.text(hop.movement())));
    }
}
