package org.clayton.observe;

import java.time.LocalDate;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.clayton.casefile.Account;

/** Accounts that deal with businesses through which money changes its form: sought from the side of the few businesses. */
final class Dealings {

    private static final int DAYS = 30;
    private static final int BEFORE = 3;
    private static final int AFTER = 5;

    private final View view;
    /** Kind by account of a listed business. */
    private final TreeMap<Integer, String> businesses = new TreeMap<>();

    private Dealings(View view) {
        this.view = view;
        IntStream.range(0, view.caseFile.accounts().size())
                .filter(account -> view.kind(account) != Account.Kind.CASH && view.kind(account) != Account.Kind.ASSET)
                .forEach(account -> {
                    var kind = view.lists().counterparty(view.nameOf(account));
                    if (!kind.isEmpty()) {
                        businesses.put(account, kind);
                    }
                });
    }

    static void look(View view, Consumer<Observation> found) {
        var dealings = new Dealings(view);
        for (var account : dealings.customers()) {
            var book = new Book(view, account);
            for (var kind : new TreeSet<>(dealings.businesses.values())) {
                dealings.look(book, kind, true, found);
                dealings.look(book, kind, false, found);
            }
        }
    }

    private TreeSet<Integer> customers() {
        var customers = new TreeSet<Integer>();
        for (var business : businesses.keySet()) {
            for (var i = 0; i < view.ledger.count(business); i++) {
                var movement = view.ledger.movement(business, i);
                customers.add(view.ledger.from(movement));
                customers.add(view.ledger.to(movement));
            }
        }
        customers.removeIf(account -> !view.isBankAccount(account) || businesses.containsKey(account));
        return customers;
    }

    private void look(Book book, String kind, boolean incoming, Consumer<Observation> found) {
        var rows = book.all.only(m -> book.arrives(m) == incoming && kind.equals(businesses.get(book.other(m))));
        var best = new int[2];
        rows.windows(DAYS, (from, to) -> {
            if (rows.sum(from, to) > rows.sum(best[0], best[1])) {
                best[0] = from;
                best[1] = to;
            }
        });
        if (rows.sum(best[0], best[1]) >= Math.max(1, view.floors.at(Floor.DEALING_LEAST))) {
            found.accept(dealing(book, kind, incoming, rows, best[0], best[1]));
        }
    }

    private Dealing dealing(Book book, String kind, boolean incoming, Rows rows, int from, int to) {
        var first = rows.day(from);
        var last = rows.day(to - 1);
        var sum = rows.sum(from, to);
        var cash = book.cashIn.sum(book.cashIn.firstOn(first - BEFORE), book.cashIn.firstOn(last + 1));
        var onFrom = book.out.firstAfter(rows.movement(from));
        var on = Math.max(0, book.out.sum(onFrom, Math.max(onFrom, book.out.firstOn(last + AFTER + 1))));
        var income = view.income(book.holder);
        return new Dealing(
                book.account,
                book.holder,
                LocalDate.ofEpochDay(last),
                book.country,
                LocalDate.ofEpochDay(first),
                kind,
                incoming,
                to - from,
                Tally.ofOthers(book, rows, from).slide(from, to).distinct(),
                sum,
                income > 0,
                BasisPoints.of(sum, income),
                cash,
                BasisPoints.of(cash, sum),
                on,
                BasisPoints.of(on, sum),
                view.isCompany(book.holder),
                view.isTied(book.holder),
                Basis.of(rows, from, to));
    }
}
