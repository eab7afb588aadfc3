package org.clayton.observe;

import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.clayton.casefile.Party;
import org.clayton.intake.facts.Channel;

/** Whether a company with turnover lives like one. */
final class Companies {

    private static final int WINDOW_DAYS = 180;
    private static final int ENOUGH = 12;

    private Companies() {}

    static void look(View view, Consumer<Observation> found) {
        view.caseFile.parties().stream()
                .filter(party -> party.kind() == Party.Kind.COMPANY)
                .forEach(party -> look(view, party, view.bankAccountsOf(party.index()), found));
    }

    private static void look(View view, Party party, int[] accounts, Consumer<Observation> found) {
        var rows = view.rowsOf(accounts);
        if (rows.isEmpty()) {
            return;
        }
        var credits = rows.only(m -> view.holder(view.ledger.to(m)) == party.index()
                && !view.sameHolder(view.ledger.from(m), view.ledger.to(m)));
        var best = best(credits);
        if (credits.sum(best[0], best[1]) < view.floors.at(Floor.COMPANY_TURNOVER)) {
            return;
        }
        var life = lifeSigns(view, party, rows);
        var paid = rows.only(m -> view.holder(view.ledger.from(m)) == party.index()
                && !view.sameHolder(view.ledger.from(m), view.ledger.to(m)));
        for (var account : accounts) {
            var own = credits.only(m -> view.ledger.to(m) == account);
            var last = rows.size() - 1;
            found.accept(new CompanyLife(
                    account,
                    party.index(),
                    view.ledger.date(rows.movement(last)),
                    view.country(account),
                    credits.sum(best[0], best[1]),
                    life,
                    rows.day(last) - rows.day(0) + 1,
                    BasisPoints.of(paid.sum(), credits.sum()),
                    view.trade(party.index()),
                    view.isTied(party.index()),
                    Basis.of(own, 0, own.size()).and(party.places())));
        }
    }

    private static int[] best(Rows credits) {
        var best = new int[2];
        credits.windows(WINDOW_DAYS, (from, to) -> {
            if (credits.sum(from, to) > credits.sum(best[0], best[1])) {
                best[0] = from;
                best[1] = to;
            }
        });
        return best;
    }

    private static int lifeSigns(View view, Party party, Rows rows) {
        return (int) IntStream.of(rows.column())
                .filter(m -> view.holder(view.ledger.from(m)) == party.index() && isLife(view, m))
                .limit(ENOUGH)
                .count();
    }

    private static boolean isLife(View view, int movement) {
        var channel = view.ledger.channel(movement);
        if (channel == Channel.WAGE || channel == Channel.TAX) {
            return true;
        }
        var text = view.ledger.text(movement) + ' ' + view.nameOf(view.ledger.to(movement));
        return channel != Channel.FEE
                && (view.lists().speaks("wage", text)
                        || view.lists().speaks("tax", text)
                        || view.lists().speaks("rent", text)
                        || view.lists().speaks("utility", text));
    }
}
