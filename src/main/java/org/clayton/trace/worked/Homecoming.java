package org.clayton.trace.worked;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Where a returned payment stands in the account it had left, when the receiver had spent some of it. Each claim stands where
 * it stood, and where unclaimed money stood there is what unclaimed money came back. In other claims than it left with, it
 * takes the places that were left in the order in which it comes. What the bank had lent gets unclaimed money back first.
 */
final class Homecoming {
    private final List<Lot> stood;
    private final List<Lot> returned;

    private Homecoming(List<Lot> stood, List<Lot> returned) {
        this.stood = stood;
        this.returned = returned;
    }

    /** @param returned as much as {@code stood} */
    static List<Lot> of(List<Lot> stood, List<Lot> returned) {
        var home = new Homecoming(stood, returned);
        return claims(stood).equals(claims(returned)) ? home.eachInItsPlace() : home.together();
    }

    private static SortedMap<String, Long> claims(List<Lot> lots) {
        var claims = Labels.totals(lots);
        claims.keySet().removeIf(label -> !Labels.isClaim(label));
        return claims;
    }

    private static String kind(Lot lot) {
        return Labels.isClaim(lot.label()) ? lot.label() : "";
    }

    private List<Lot> eachInItsPlace() {
        Map<String, Deque<Lot>> pieces = new HashMap<>();
        returned.forEach(lot ->
                pieces.computeIfAbsent(kind(lot), unused -> new ArrayDeque<>()).addLast(lot));
        var back = new ArrayList<Lot>();
        for (var place : stood) {
            var from = pieces.getOrDefault(kind(place), new ArrayDeque<>());
            for (var want = place.amount(); want > 0; ) {
                var piece = from.removeFirst();
                var cut = Math.min(want, piece.amount());
                back.add(piece.head(cut).at(place.tail(want).place(), place.origin()));
                want -= cut;
                if (cut < piece.amount()) {
                    from.addFirst(piece.tail(piece.amount() - cut));
                }
            }
        }
        return back;
    }

    /** In the order in which it came back it takes the places that were left, the bank's own place first. */
    private List<Lot> together() {
        var lots = stood.stream().filter(Homecoming::lent).toList();
        var lent = Labels.sum(lots);
        var bank = new ArrayDeque<Lot>();
        var rest = new ArrayDeque<Lot>();
        for (var i = returned.size() - 1; i >= 0; i--) {
            var lot = returned.get(i);
            var back = Labels.isClaim(lot.label()) ? 0 : Math.min(lent, lot.amount());
            lent -= back;
            if (back > 0) {
                bank.addFirst(lot.tail(back).at(Lot.LENT, lots.get(0).origin()));
            }
            if (back < lot.amount()) {
                rest.addFirst(lot.head(lot.amount() - back));
            }
        }
        var home = inPlaces(rest, Labels.sum(bank));
        home.addAll(bank);
        return home;
    }

    private List<Lot> inPlaces(Deque<Lot> pieces, long bank) {
        var home = new ArrayList<Lot>();
        var skip = bank;
        for (var i = stood.size() - 1; i >= 0; i--) {
            var place = stood.get(i);
            var free = place.amount();
            if (lent(place)) {
                var given = Math.min(skip, free);
                skip -= given;
                free -= given;
            }
            while (free > 0) {
                var piece = pieces.removeLast();
                var cut = Math.min(free, piece.amount());
                var at = lent(place) ? Lot.LENT : place.place() + free - cut;
                home.add(0, piece.tail(cut).at(at, place.origin()));
                free -= cut;
                if (cut < piece.amount()) {
                    pieces.addLast(piece.head(piece.amount() - cut));
                }
            }
        }
        return home;
    }

    private static boolean lent(Lot lot) {
        return lot.place() == Lot.LENT;
    }
}
