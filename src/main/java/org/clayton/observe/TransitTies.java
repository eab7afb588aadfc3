package org.clayton.observe;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Accounts beside those that pass money on: who feeds them, and whom they feed. */
final class TransitTies {

    private final View view;
    private final Transits transits;

    private TransitTies(View view, Transits transits) {
        this.view = view;
        this.transits = transits;
    }

    /**
     * Looks twice: an account that gathers from several of them is one of them itself, so that those who feed the
     * gatherer alone are seen too.
     *
     * @return the accounts that pass on or gather
     */
    static Transits look(View view, Transits transits, Consumer<Observation> found) {
        var gathering = new TreeSet<Integer>();
        new TransitTies(view, transits)
                .ties().stream()
                        .filter(TransitTie::incoming)
                        .filter(tie -> gathers(view, tie))
                        .forEach(tie -> gathering.add(tie.account()));
        var all = transits.and(gathering);
        new TransitTies(view, all).ties().forEach(found);
        return all;
    }

    private static boolean gathers(View view, TransitTie tie) {
        return tie.others() >= view.floors.at(Floor.GATHER_TRANSITS)
                && tie.tiedMinor() >= view.floors.at(Floor.GATHER_TOTAL)
                && tie.tiedBasisPoints() >= view.floors.at(Floor.GATHER_SHARE);
    }

    private List<TransitTie> ties() {
        var ties = new ArrayList<TransitTie>();
        for (var account : neighbours()) {
            var book = new Book(view, account);
            look(book, book.credits, true, ties);
            look(book, book.debits, false, ties);
        }
        return ties;
    }

    /** Bank accounts that paid, or were paid by, one that passes money on; exchanges and the like serve everybody. */
    private TreeSet<Integer> neighbours() {
        var neighbours = new TreeSet<Integer>();
        for (var account : transits.accounts()) {
            for (var i = 0; i < view.ledger.count(account); i++) {
                var movement = view.ledger.movement(account, i);
                if (view.isTransfer(movement)) {
                    neighbours.add(view.ledger.from(movement));
                    neighbours.add(view.ledger.to(movement));
                }
            }
        }
        neighbours.removeIf(account -> !view.isBankAccount(account)
                || !view.lists().counterparty(view.nameOf(account)).isEmpty());
        return neighbours;
    }

    /** Of all stretches of days the one with the most money from, or to, accounts that pass on. */
    private void look(Book book, Rows all, boolean incoming, List<TransitTie> ties) {
        var tied = all.only(m -> transits.has(book.other(m)));
        var best = new int[2];
        tied.windows(view.floors.whole(Floor.GATHER_WINDOW_DAYS), (from, to) -> {
            if (tied.sum(from, to) > tied.sum(best[0], best[1])) {
                best[0] = from;
                best[1] = to;
            }
        });
        if (tied.sum(best[0], best[1]) >= Math.max(1, view.floors.at(Floor.GATHER_LEAST))) {
            ties.add(tie(book, all, tied, incoming, best[0], best[1]));
        }
    }

    private TransitTie tie(Book book, Rows all, Rows tied, boolean incoming, int from, int to) {
        var sum = tied.sum(from, to);
        var around = all.sum(all.firstOn(tied.day(from)), all.firstOn(tied.day(to - 1) + 1));
        var income = view.income(book.holder);
        return new TransitTie(
                book.account,
                book.holder,
                LocalDate.ofEpochDay(tied.day(to - 1)),
                book.country,
                LocalDate.ofEpochDay(tied.day(from)),
                incoming,
                Tally.ofOthers(book, tied, from).slide(from, to).distinct(),
                sum,
                BasisPoints.of(sum, around),
                income > 0,
                BasisPoints.of(sum, income),
                view.isCompany(book.holder),
                view.tradeOf(book.account),
                Basis.of(tied, from, to));
    }
}
