package org.clayton.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * One debit that reaches the other side in several credits: all of them name the account it left, they add up to it to the
 * cent, and no other choice of credits does.
 */
final class SplitTransfers {

    private static final int MOST_PARTS = 6;
    private static final int MOST_CREDITS = 14;

    private final Legs legs;
    private final LegHints hints;
    private final LegPairs pairs;
    private final AccountBook accounts;

    SplitTransfers(Legs legs, LegHints hints, LegPairs pairs, AccountBook accounts) {
        this.legs = legs;
        this.hints = hints;
        this.pairs = pairs;
        this.accounts = accounts;
    }

    void pair() {
        for (var leg = 0; leg < legs.size(); leg++) {
            if (pairs.free(leg) && legs.amount(leg) < 0 && !hints.pointedAt(leg).isEmpty()) {
                split(leg);
            }
        }
    }

    private void split(int debit) {
        var credits = credits(debit);
        if (credits.size() < 2 || credits.size() > MOST_CREDITS) {
            return;
        }
        var found = new ArrayList<List<Integer>>();
        choose(credits, 0, Math.negateExact(legs.amount(debit)), new ArrayList<>(), found);
        if (found.size() == 1) {
            pairs.split(debit, found.get(0));
        }
    }

    private List<Integer> credits(int debit) {
        var credits = new TreeSet<Integer>();
        for (var account : new TreeSet<>(hints.pointedAt(debit))) {
            if (!currency(account).equals(currency(legs.account(debit)))) {
                continue;
            }
            for (var leg = legs.firstOn(account, legs.day(debit));
                    leg < legs.start(account + 1) && legs.day(leg) <= legs.day(debit) + LegPairs.MOST_DAYS;
                    leg++) {
                if (pairs.possible(debit, leg) && hints.pointedAt(leg).contains(legs.account(debit))) {
                    credits.add(leg);
                }
            }
        }
        return List.copyOf(credits);
    }

    private String currency(int account) {
        return accounts.currencyOf(legs.codes.get(account)).getCurrencyCode();
    }

    /** Every choice of at least two credits that adds up; two are enough to know that there is more than one. */
    private void choose(List<Integer> credits, int from, long left, List<Integer> chosen, List<List<Integer>> found) {
        if (left == 0 && chosen.size() > 1) {
            found.add(List.copyOf(chosen));
        }
        if (left <= 0 || chosen.size() == MOST_PARTS) {
            return;
        }
        for (var at = from; at < credits.size() && found.size() < 2; at++) {
            chosen.add(credits.get(at));
            choose(credits, at + 1, left - legs.amount(credits.get(at)), chosen, found);
            chosen.remove(chosen.size() - 1);
        }
    }
}
