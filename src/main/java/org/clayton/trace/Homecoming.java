package org.clayton.trace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the units of a returned payment stand in the account they had left. What comes back in the claims it left with
 * stands as it stood; what comes back in others, because the receiver had spent it meanwhile, takes the places that were left in
 * the order in which it comes. The bank's own money, lent for the payment, goes back to the bank as far as unclaimed money came back.
 */
final class Homecoming {
    private final List<Stretch> stood;
    private final List<Stretch> returned;

    private Homecoming(List<Stretch> stood, List<Stretch> returned) {
        this.stood = stood;
        this.returned = returned;
    }

    /**
     * @param taken as it left
     * @param returned together so much of it, from the last unit backwards, that came back
     */
    static List<Stretch> of(List<Stretch> taken, List<Stretch> returned) {
        var home = new Homecoming(last(taken, sum(returned)), returned);
        return claims(home.stood).equals(claims(returned)) ? home.asItStood() : home.together();
    }

    static long sum(List<Stretch> stretches) {
        return stretches.stream().mapToLong(Stretch::amount).reduce(0, Math::addExact);
    }

    private static List<Stretch> last(List<Stretch> taken, long amount) {
        var last = new ArrayDeque<Stretch>();
        var want = amount;
        for (var i = taken.size() - 1; i >= 0 && want > 0; i--) {
            var cut = Math.min(want, taken.get(i).amount());
            last.addFirst(taken.get(i).tail(cut));
            want -= cut;
        }
        if (want > 0) {
            last.addLast(Stretch.unclaimed(Stretch.LENT, want, -1));
        }
        return List.copyOf(last);
    }

    private static Map<Integer, Long> claims(List<Stretch> stretches) {
        var claims = new HashMap<Integer, Long>();
        stretches.stream()
                .filter(Stretch::claimed)
                .forEach(one -> claims.merge(one.claim(), one.amount(), Math::addExact));
        return claims;
    }

    private List<Stretch> asItStood() {
        var pieces = new HashMap<Integer, Deque<Stretch>>();
        returned.forEach(one -> pieces.computeIfAbsent(one.claim(), unused -> new ArrayDeque<>())
                .addLast(one));
        var back = new ArrayList<Stretch>();
        for (var place : stood) {
            var from = pieces.getOrDefault(place.claim(), new ArrayDeque<>());
            for (var want = place.claimed() ? place.amount() : 0; want > 0; ) {
                var piece = from.removeFirst();
                var cut = Math.min(want, piece.amount());
                back.add(new Stretch(place.claim(), place.end() - want, cut, piece.hop(), place.origin()));
                want -= cut;
                if (cut < piece.amount()) {
                    from.addFirst(piece.tail(piece.amount() - cut));
                }
            }
            if (!place.claimed()) {
                back.add(place);
            }
        }
        return back;
    }

    /** In the order in which it came back it takes the places that were left, the bank's own place first. */
    private List<Stretch> together() {
        var lent = sum(stood.stream().filter(Homecoming::lent).toList());
        var bank = new ArrayDeque<Stretch>();
        var rest = new ArrayDeque<Stretch>();
        for (var i = returned.size() - 1; i >= 0; i--) {
            var one = returned.get(i);
            var back = one.claimed() ? 0 : Math.min(lent, one.amount());
            lent -= back;
            if (back > 0) {
                bank.addFirst(Stretch.unclaimed(Stretch.LENT, back, -1));
            }
            if (back < one.amount()) {
                rest.addFirst(one.head(one.amount() - back));
            }
        }
        var home = inPlaces(rest, sum(List.copyOf(bank)));
        home.addAll(bank);
        return home;
    }

    private List<Stretch> inPlaces(Deque<Stretch> pieces, long bank) {
        var home = new ArrayList<Stretch>();
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
                var at = lent(place) ? Stretch.LENT : place.at() + free - cut;
                home.add(0, new Stretch(piece.claim(), at, cut, piece.hop(), place.origin()));
                free -= cut;
                if (cut < piece.amount()) {
                    pieces.addLast(piece.head(piece.amount() - cut));
                }
            }
        }
        return home;
    }

    private static boolean lent(Stretch one) {
        return one.at() == Stretch.LENT;
    }
}
