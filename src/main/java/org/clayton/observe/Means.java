package org.clayton.observe;

import java.util.function.Consumer;
import org.clayton.casefile.Party;

/** Cash of a holder beside what the holder lawfully earns; nothing is said of holders whose income is not known. */
final class Means {

    private static final int YEAR = 365;
    private static final int DRAWN_BEFORE = 90;

    private Means() {}

    static void look(View view, Consumer<Observation> found) {
        for (var party : view.caseFile.parties()) {
            var accounts = view.bankAccountsOf(party.index());
            if (accounts.length > 0 && view.income(party.index()) > 0) {
                look(view, party, accounts, found);
            }
        }
    }

    private static void look(View view, Party party, int[] accounts, Consumer<Observation> found) {
        var cash = view.rowsOf(accounts).only(view::isCash);
        var in = cash.only(
                m -> view.holder(view.ledger.to(m)) == party.index() && view.isBankAccount(view.ledger.to(m)));
        var best = new int[2];
        in.windows(YEAR, (from, to) -> {
            if (in.sum(from, to) > in.sum(best[0], best[1])) {
                best[0] = from;
                best[1] = to;
            }
        });
        if (in.sum(best[0], best[1]) < Math.max(1, view.floors.at(Floor.MEANS_CASH))) {
            return;
        }
        var year = in.only(m -> m >= in.movement(best[0]) && m <= in.movement(best[1] - 1));
        var out = cash.only(m -> view.isBankAccount(view.ledger.from(m)));
        var drawn = out.sum(out.firstOn(in.day(best[0]) - DRAWN_BEFORE), out.firstAfter(in.movement(best[1] - 1)));
        for (var account : accounts) {
            var own = year.only(m -> view.ledger.to(m) == account);
            if (!own.isEmpty()) {
                found.accept(gap(view, party, account, year, own, drawn));
            }
        }
    }

    private static MeansGap gap(View view, Party party, int account, Rows year, Rows own, long drawn) {
        var income = view.income(party.index());
        var net = Math.max(0, year.sum() - drawn);
        return new MeansGap(
                account,
                party.index(),
                view.ledger.date(year.movement(year.size() - 1)),
                view.country(account),
                own.size(),
                year.sum(),
                own.sum(),
                income > 0,
                income,
                BasisPoints.of(year.sum(), income),
                drawn,
                net,
                BasisPoints.of(net, income),
                party.kind() == Party.Kind.COMPANY,
                Basis.of(own, 0, own.size()).and(party.places()));
    }
}
