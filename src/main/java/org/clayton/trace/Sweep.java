package org.clayton.trace;

import java.util.List;
import org.clayton.casefile.Account;
import org.clayton.casefile.Claim;
import org.clayton.casefile.Ledger;

/** One walk along the ledger under one method: ordinary movements are two sums, only claimed money takes the long way. */
final class Sweep {
    private final Ledger ledger;
    private final Method method;
    private final Scene scene;
    private final boolean[] followed;
    private final ClaimOrder claims;
    private final HopLog log;
    private final Exits exits;
    private final Assertions assertions;
    private final Books books;
    private final Parcel pieces = new Parcel();
    private final Parcel absorbed = new Parcel();

    Sweep(Ledger ledger, List<Account> accounts, List<Claim> given, Method method, Scene scene) {
        this.ledger = ledger;
        this.method = method;
        this.scene = scene;
        followed = scene.followed();
        claims = new ClaimOrder(given, ledger);
        log = new HopLog(claims);
        exits = new Exits(ledger, accounts, log);
        assertions = new Assertions(claims, log, exits);
        books = Books.under(method, scene, log);
    }

    Trace walk() {
        var size = ledger.size();
        for (var movement = 0; movement < size; movement++) {
            var from = ledger.from(movement);
            var plain = !followed[from] || books.debitPlain(from, ledger.sent(movement));
            if (!plain || movement == assertions.nextMovement()) {
                move(movement, plain);
            } else if (followed[ledger.to(movement)]) {
                books.creditPlain(ledger.to(movement), ledger.received(movement));
            }
        }
        var breaks = exits.sorted();
        var tally = new Tally(ledger, scene, log);
        var held = tally.held(books, claims);
        tally.assertConserved(books, breaks);
        return new Trace(method, log.asList(), held, breaks);
    }

    private void move(int movement, boolean debited) {
        pieces.clear();
        var reaches = followed[ledger.to(movement)];
        if (!debited) {
            books.debit(ledger.from(movement), ledger.sent(movement), reaches || exits.goesOn(movement), pieces);
        }
        carry(movement, reaches);
        if (movement == assertions.nextMovement()) {
            assertions.enter(pieces, ledger.received(movement));
        }
        if (reaches) {
            credit(movement);
        } else {
            for (var i = 0; i < pieces.size; i++) {
                exits.left(pieces.hop[i]);
            }
        }
    }

    /** Writes one row of evidence for each piece, with what left and what arrived. */
    private void carry(int movement, boolean reaches) {
        var left = java.util.Arrays.copyOf(pieces.amount, pieces.size);
        var sent = ledger.sent(movement);
        var received = ledger.received(movement);
        var sameCurrency = scene.oneCurrency(ledger, movement);
        if (received < sent || received > sent && !sameCurrency) {
            Conversion.convert(pieces, sent, received);
        }
        for (var i = 0; i < pieces.size; i++) {
            var parent = pieces.hop[i];
            pieces.hop[i] = log.add(pieces.claim[i], movement, parent, left[i], pieces.amount[i]);
            if (reaches && sameCurrency) {
                exits.fee(pieces.hop[i]);
            }
        }
    }

    private void credit(int movement) {
        absorbed.clear();
        books.credit(ledger.to(movement), ledger.received(movement), pieces, absorbed);
        for (var i = 0; i < absorbed.size; i++) {
            exits.absorbed(absorbed.hop[i], absorbed.amount[i]);
        }
    }
}
