package org.clayton.observe;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * The accounts that pass money on: what arrives leaves again at once and little else happens, or cash beyond the
 * holder's means is paid in and wired on. Notaries, lenders, public bodies and dealers do so for a living and are none.
 */
final class Transits {

    private static final Set<String> FOR_A_LIVING =
            Set.of("client-account", "public-body", "lender", "goods-dealer", "association", "payment-service");

    private final View view;
    private final Set<Integer> accounts = new HashSet<>();

    private Transits(View view) {
        this.view = view;
    }

    static Transits among(View view, Collection<Observation> seen) {
        var transits = new Transits(view);
        seen.stream()
                .filter(transits::passesOn)
                .map(Observation::account)
                .filter(account -> !FOR_A_LIVING.contains(view.tradeOf(account)))
                .forEach(transits.accounts::add);
        return transits;
    }

    /** The same and further accounts that gather from several of them. */
    Transits and(Collection<Integer> gathering) {
        var more = new Transits(view);
        more.accounts.addAll(accounts);
        more.accounts.addAll(gathering);
        return more;
    }

    boolean has(int account) {
        return accounts.contains(account);
    }

    Set<Integer> accounts() {
        return accounts;
    }

    /** Case currency: what came to these accounts from accounts that pass money on in the days up to a day. */
    long fed(Collection<Integer> receivers, int day) {
        var sum = 0L;
        for (var account : receivers) {
            if (!FOR_A_LIVING.contains(view.tradeOf(account))) {
                var book = new Book(view, account);
                var from = book.credits.firstOn(day - view.floors.whole(Floor.GATHER_WINDOW_DAYS));
                for (var i = from; i < book.credits.firstOn(day + 1); i++) {
                    sum = Math.addExact(sum, has(book.other(book.credits.movement(i))) ? book.credits.value(i) : 0);
                }
            }
        }
        return sum;
    }

    private boolean passesOn(Observation seen) {
        if (seen instanceof PassThrough pass) {
            return !pass.lawfulWords()
                    && pass.inMinor() >= at(Floor.TRANSIT_TOTAL)
                    && pass.ofTurnoverBasisPoints() >= at(Floor.TRANSIT_OF_TURNOVER)
                    && pass.leftBasisPoints() <= at(Floor.PASS_MOST)
                    && pass.repeatPayeesBasisPoints() <= at(Floor.PASS_REPEAT);
        }
        return seen instanceof CashThenWire wired
                && !wired.holderIsCompany()
                && wired.ofIncomeBasisPoints() >= at(Floor.CASH_WIRE_OF_INCOME);
    }

    private long at(Floor floor) {
        return view.floors.at(floor);
    }
}
