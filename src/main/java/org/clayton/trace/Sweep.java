package org.clayton.trace;

import java.util.Collections;
import java.util.List;
import org.clayton.casefile.Account;
import org.clayton.casefile.Claim;
import org.clayton.casefile.Ledger;

/**
 * One walk along the ledger under one method: ordinary movements are two sums, claimed money takes the long way, and so do
 * the few accounts of which every unit is kept.
 */
final class Sweep {
    private static final byte ENDS = 0;
    private static final byte PLAIN = 1;
    private static final byte WHOLE = 2;

    private final Ledger ledger;
    private final Method method;
    private final Scene scene;
    private final boolean[] followed;
    private final byte[] way;
    private final ClaimOrder claims;
    private final HopLog log;
    private final Exits exits;
    private final Assertions assertions;
    private final Books books;
    private final TakenBack takenBack;
    private final Wholes wholes;
    private final Underway underway;
    private final Parcel pieces = new Parcel();
    private final Parcel absorbed = new Parcel();

    Sweep(Ledger ledger, List<Account> accounts, List<Claim> given, Method method, Scene scene) {
        this(ledger, accounts, given, method, scene, false);
    }

    /** @param allWhole keeps every unit of every account, although nothing asks for it; the answers are the same */
    Sweep(Ledger ledger, List<Account> accounts, List<Claim> given, Method method, Scene scene, boolean allWhole) {
        this.ledger = ledger;
        this.method = method;
        this.scene = scene;
        followed = scene.followed();
        claims = new ClaimOrder(given, ledger);
        log = new HopLog(claims);
        exits = new Exits(ledger, accounts, log);
        assertions = new Assertions(claims, log, exits);
        books = Books.under(method, scene, log);
        takenBack = new TakenBack(ledger, followed);
        underway = new Underway(ledger);
        wholes = new Wholes(books, scene, allWhole ? followed : takenBack.whole(), takenBack, exits, log);
        way = new byte[followed.length];
        for (var account = 0; account < way.length; account++) {
            way[account] = wholes.has(account) ? WHOLE : followed[account] ? PLAIN : ENDS;
        }
    }

    Trace walk() {
        var size = ledger.size();
        for (var movement = 0; movement < size; movement++) {
            arrive(movement);
            var from = ledger.from(movement);
            var plain = !followed[from] || books.debitPlain(from, ledger.sent(movement));
            var to = ledger.to(movement);
            if (!plain || movement == assertions.nextMovement() || way[to] == WHOLE) {
                move(movement, plain);
            } else if (way[to] == PLAIN && !isHeldBack(movement)) {
                books.creditPlain(to, ledger.received(movement));
            }
        }
        arrive(size);
        var breaks = exits.sorted();
        var tally = new Tally(ledger, scene, log);
        var held = tally.held(this::held, claims);
        tally.assertConserved(this::held, breaks);
        return new Trace(method, log.asList(), held, breaks, exits.restored(), Collections.emptySortedMap());
    }

    private void held(int account, Books.Pieces sink) {
        if (way[account] == WHOLE) {
            wholes.held(account, sink);
        } else {
            books.held(account, sink);
        }
    }

    private void move(int movement, boolean debited) {
        pieces.clear();
        var reaches = followed[ledger.to(movement)];
        var original = takenBack.original(movement);
        if (original != Ledger.NO_MOVEMENT) {
            gatherBack(movement, original);
        } else if (!debited) {
            debit(movement, ledger.from(movement), reaches || exits.goesOn(movement));
        }
        carry(movement, reaches);
        if (movement == assertions.nextMovement()) {
            assertions.enter(pieces, ledger.received(movement));
        }
        if (reaches && isHeldBack(movement)) {
            underway.put(movement, pieces);
        } else if (reaches) {
            credit(movement, original);
        } else {
            if (takenBack.asked(movement)) {
                takenBack.arrived(movement, pieces, ledger.received(movement));
            }
            for (var i = 0; i < pieces.size; i++) {
                exits.left(pieces.hop[i]);
            }
        }
    }

    /** Credits what is booked on the receiver's statement before the movement at hand, and left its sender on an earlier day. */
    private void arrive(int movement) {
        for (var late = underway.dueBefore(movement); late != Underway.NONE; late = underway.dueBefore(movement)) {
            if (followed[ledger.to(late)] && isHeldBack(late)) {
                underway.take(late, pieces);
                credit(late, Ledger.NO_MOVEMENT);
            }
        }
    }

    /** What is taken back, or takes back, finds its money at once. */
    private boolean isHeldBack(int movement) {
        return underway.isLate(movement)
                && !takenBack.asked(movement)
                && takenBack.original(movement) == Ledger.NO_MOVEMENT;
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

    private void debit(int movement, int from, boolean kept) {
        if (way[from] == WHOLE) {
            wholes.debit(movement, from, ledger.sent(movement), kept, pieces);
        } else {
            books.debit(from, ledger.sent(movement), kept, pieces);
        }
    }

    /** What a bank takes back comes from where the payment had brought it. */
    private void gatherBack(int movement, int original) {
        if (takenBack.recalls(movement, original)) {
            var restore = takenBack.returns(movement, original);
            wholes.recall(movement, original, ledger.from(movement), ledger.sent(movement), restore, pieces);
        } else {
            wholes.fromOutside(original, pieces);
        }
    }

    private void credit(int movement, int original) {
        var to = ledger.to(movement);
        if (original != Ledger.NO_MOVEMENT && takenBack.returns(movement, original)) {
            wholes.takeBack(original, to, ledger.received(movement), pieces);
            return;
        }
        if (way[to] == WHOLE) {
            wholes.credit(movement, to, ledger.received(movement), pieces);
            return;
        }
        if (pieces.size == 0) {
            books.creditPlain(to, ledger.received(movement));
            return;
        }
        absorbed.clear();
        books.credit(ledger.to(movement), ledger.received(movement), pieces, absorbed);
        for (var i = 0; i < absorbed.size; i++) {
            exits.absorbed(absorbed.hop[i], absorbed.amount[i]);
        }
    }
}
