package org.clayton.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.clayton.money.ExchangeRates;
import org.clayton.money.Money;

/**
 * A debit and a credit in two currencies for which no rate is known are one transfer where each prints the number of the
 * other account and no other row of those days does.
 */
final class NamedPairs {

    private final Legs legs;
    private final LegHints hints;
    private final LegPairs pairs;
    private final AccountBook accounts;
    private final ExchangeRates rates;

    NamedPairs(Legs legs, LegHints hints, LegPairs pairs, AccountBook accounts, ExchangeRates rates) {
        this.legs = legs;
        this.hints = hints;
        this.pairs = pairs;
        this.accounts = accounts;
        this.rates = rates;
    }

    /** Rows of one day first, then those some days apart. */
    void pair() {
        for (var days : List.of(0, LegPairs.MOST_DAYS)) {
            for (var leg = 0; leg < legs.size(); leg++) {
                if (legs.amount(leg) < 0 && pairs.free(leg) && hints.namesHeldAccount(leg)) {
                    pair(leg, days);
                }
            }
        }
    }

    private void pair(int debit, int days) {
        var credits = others(debit, days);
        if (credits.size() == 1 && others(credits.get(0), days).equals(List.of(debit))) {
            pairs.pair(debit, credits.get(0), LegPairs.Reason.NUMBERS);
        }
    }

    /** Free rows of the named account that name this one's and may be its other leg. */
    private List<Integer> others(int leg, int days) {
        var out = legs.amount(leg) < 0;
        var found = new ArrayList<Integer>();
        for (var account : hints.pointedAt(leg)) {
            var last = legs.day(leg) + (out ? days : 0);
            for (var at = legs.firstOn(account, legs.day(leg) - (out ? 0 : days));
                    at < legs.start(account + 1) && legs.day(at) <= last;
                    at++) {
                var debit = out ? leg : at;
                var credit = out ? at : leg;
                if (hints.namesHeldAccount(at)
                        && hints.pointedAt(at).contains(legs.account(leg))
                        && pairs.possible(debit, credit)
                        && withoutRate(debit, credit)) {
                    found.add(at);
                }
            }
        }
        return found;
    }

    private boolean withoutRate(int debit, int credit) {
        var from = accounts.currencyOf(legs.codes.get(legs.account(debit)));
        var to = accounts.currencyOf(legs.codes.get(legs.account(credit)));
        return !from.equals(to)
                && rates.convert(new Money(1, from), to, LocalDate.ofEpochDay(legs.day(debit)))
                        .isEmpty();
    }
}
