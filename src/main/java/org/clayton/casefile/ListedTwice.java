package org.clayton.casefile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clayton.intake.facts.Place;

/**
 * A payment list may repeat what a statement in the case shows. Money must not be counted twice, and the statement knows
 * more (its line order, its balance); so the list's row gives way. A row that the statement should show and does not stays,
 * outside the account's own books.
 */
final class ListedTwice {

    private static final int DAYS_APART = 3;
    private static final int NONE = -1;

    private final Legs legs;
    private final AccountBook accounts;
    private final LedgerRows rows;
    private final Map<Integer, Integer> heldAccounts = new HashMap<>();
    private final Map<Integer, Map<Long, List<Integer>>> byAmount = new HashMap<>();
    private final List<Bookkeeping.Repeated> repeated = new ArrayList<>();
    private final TreeMap<String, Integer> once = new TreeMap<>();
    private final TreeMap<String, Integer> notShown = new TreeMap<>();

    ListedTwice(Legs legs, AccountBook accounts, LedgerRows rows) {
        this.legs = legs;
        this.accounts = accounts;
        this.rows = rows;
        for (var account = 0; account < legs.accounts(); account++) {
            heldAccounts.put(legs.codes.get(account), account);
        }
    }

    /** Looks through the payments, in order of place so that the order of the files does not matter. */
    Collection<String> settle() {
        var touching = new ArrayList<Integer>();
        for (var row = 0; row < rows.size() && legs.accounts() > 0; row++) {
            if (rows.counts(row) && (held(rows.from.get(row)) || held(rows.to.get(row)))) {
                touching.add(row);
            }
        }
        touching.sort((one, other) -> rows.place(one).compareTo(rows.place(other)));
        touching.forEach(this::settle);
        return remarks();
    }

    /** The rows of lists that gave way, in order of place. */
    List<Bookkeeping.Repeated> repeated() {
        return repeated;
    }

    private boolean held(int code) {
        return accounts.baseOf(code).kind == Account.Kind.HELD;
    }

    private void settle(int row) {
        var out = shown(rows.from.get(row), row, -rows.sent.get(row), rows.to.get(row));
        var in = shown(rows.to.get(row), row, rows.received.get(row), rows.from.get(row));
        var place = rows.place(row);
        if (out != NONE || in != NONE) {
            rows.drop(row);
            repeated.add(new Bookkeeping.Repeated(
                    place,
                    legs.place(out == NONE ? in : out),
                    "the statement of one of its accounts shows the payment",
                    true));
            once.merge(sheet(place), 1, Integer::sum);
            return;
        }
        rows.from.set(row, outside(rows.from.get(row)));
        rows.to.set(row, outside(rows.to.get(row)));
        notShown.merge(sheet(place), 1, Integer::sum);
    }

    private static String sheet(Place place) {
        return place.sheet().isEmpty() ? place.file() : place.file() + " / " + place.sheet();
    }

    /** Takes the statement's row for the payment, so that it stands for no second one. */
    private int shown(int code, int row, long amount, int other) {
        var account = heldAccounts.get(code);
        if (account == null) {
            return NONE;
        }
        var some = byAmount.computeIfAbsent(account, this::index).getOrDefault(amount, new ArrayList<>());
        Integer nearest = null;
        for (var leg : some) {
            var apart = Math.abs(legs.day(leg) - rows.day.get(row));
            if (apart <= DAYS_APART
                    && allows(leg, other)
                    && (nearest == null || apart < Math.abs(legs.day(nearest) - rows.day.get(row)))) {
                nearest = leg;
            }
        }
        if (nearest == null) {
            return NONE;
        }
        some.remove(nearest);
        return nearest;
    }

    private boolean allows(int leg, int other) {
        var base = legs.otherBase(leg);
        return base == BankRows.NOBODY || accounts.base(base) == accounts.baseOf(other);
    }

    private Map<Long, List<Integer>> index(int account) {
        Map<Long, List<Integer>> index = new HashMap<>();
        for (var leg = legs.start(account); leg < legs.start(account + 1); leg++) {
            index.computeIfAbsent(legs.amount(leg), unused -> new ArrayList<>()).add(leg);
        }
        return index;
    }

    private int outside(int code) {
        return held(code) ? accounts.code(accounts.notShown(accounts.baseOf(code)), accounts.currencyOf(code)) : code;
    }

    private Collection<String> remarks() {
        var remarks = new TreeSet<String>();
        once.forEach((sheet, count) -> remarks.add(sheet + ": " + count
                + (count == 1 ? " payment stands" : " payments stand") + " in a statement too and count once."));
        notShown.forEach((sheet, count) -> remarks.add(sheet + ": " + count
                + (count == 1 ? " payment names" : " payments name")
                + " an account whose statement does not show them. Maybe the statement does not reach those days."));
        return remarks;
    }
}
