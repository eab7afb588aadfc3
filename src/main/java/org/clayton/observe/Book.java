package org.clayton.observe;

import org.clayton.intake.facts.Channel;

/** One account's movements, sorted once into what the detectors look at. */
final class Book {

    final View view;
    final int account;
    final int holder;
    final String country;
    /** Every movement with a known value. */
    final Rows all;
    /** Cash paid in. */
    final Rows cashIn;
    /** Cash drawn. */
    final Rows cashOut;
    /** Payments from and to other holders, see {@link View#isTransfer}. */
    final Rows credits;

    final Rows debits;
    /** Payments to other holders and cash drawn. */
    final Rows out;
    /** Movements left out because no exchange rate is known. */
    final int leftOut;

    Book(View view, int account) {
        this.view = view;
        this.account = account;
        this.holder = view.holder(account);
        this.country = view.country(account);
        var ledger = view.ledger;
        var rows = new int[ledger.count(account)];
        for (var i = 0; i < rows.length; i++) {
            rows[i] = ledger.movement(account, i);
        }
        this.all = Rows.of(ledger, rows, view::valued);
        this.leftOut = rows.length - all.size();
        this.cashIn = all.only(m -> arrives(m) && view.isCash(m));
        this.cashOut = all.only(m -> !arrives(m) && view.isCash(m));
        this.credits = all.only(m -> arrives(m) && view.isTransfer(m));
        this.debits = all.only(m -> !arrives(m) && view.isTransfer(m));
        this.out = cashOut.isEmpty() ? debits : all.only(m -> !arrives(m) && (view.isCash(m) || view.isTransfer(m)));
    }

    boolean arrives(int movement) {
        return view.ledger.to(movement) == account;
    }

    /** The other account of a movement. */
    int other(int movement) {
        return arrives(movement) ? view.ledger.from(movement) : view.ledger.to(movement);
    }

    boolean isBankWork(int movement) {
        var channel = view.ledger.channel(movement);
        return channel == Channel.FEE || channel == Channel.INTEREST;
    }

    /** Whether text or other side speak of an inheritance, a notary, an insurer, a court. */
    boolean lawful(int movement) {
        var name = view.nameOf(other(movement));
        var trade = view.lists().trade(name);
        return trade.equals("client-account")
                || trade.equals("public-body")
                || view.lists().speaks("windfall", name + ' ' + view.ledger.text(movement));
    }

    /** Everything that arrives, own transfers too. */
    Rows arrivals() {
        return all.only(this::arrives);
    }

    boolean isQuiet() {
        return all.isEmpty();
    }
}
