package org.clayton.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clayton.money.LargestRemainder;

/**
 * Follows the claims through the true events under one rule, with nothing clever: every account is a list of lots.
 * Money that the case's books do not show the origin of is lawful; cash in hand cannot be overdrawn.
 */
final class ReferenceTracer {
    private final Rule rule;
    private final Map<String, Purse> purses = new TreeMap<>();
    private final Map<Event, List<Purse.Lot>> onTheWay = new HashMap<>();
    private final Map<Event, String> claims;
    private final Map<String, Long> reached = new TreeMap<>();
    private final Map<String, Long> left = new TreeMap<>();

    private record Half(LocalDate booked, Event event, boolean in) {}

    private ReferenceTracer(Rule rule, Map<Event, String> claims) {
        this.rule = rule;
        this.claims = claims;
    }

    /** @param claims name of each claim by the event with which it enters */
    static ReferenceTracer trace(Rule rule, Books books, Map<Event, String> claims) {
        var tracer = new ReferenceTracer(rule, claims);
        for (var account : books.accounts.values()) {
            if (account.opening() > 0) {
                tracer.purse(account.key()).put(List.of(new Purse.Lot(Purse.LAWFUL, account.opening())));
            }
        }
        for (var half : halves(books)) {
            if (half.in()) {
                tracer.arrive(half.event());
            } else {
                tracer.leave(half.event());
            }
        }
        return tracer;
    }

    private static List<Half> halves(Books books) {
        var halves = new ArrayList<Half>();
        for (var event : books.inOrder()) {
            halves.add(new Half(event.day, event, false));
            halves.add(new Half(event.arrives, event, true));
        }
        halves.sort(Comparator.comparing(Half::booked)
                .thenComparing(half -> half.event().day)
                .thenComparingInt(half -> half.event().made)
                .thenComparing(Half::in));
        return halves;
    }

    private void leave(Event event) {
        var pieces = new ArrayList<Purse.Lot>();
        if (event.from.followed()) {
            var purse = purse(event.from.key());
            var there = event.from.kind() == Pot.Kind.CASH ? Math.min(purse.total(), event.sent) : event.sent;
            pieces.addAll(purse.take(there));
            if (there < event.sent) {
                pieces.add(new Purse.Lot(Purse.LAWFUL, event.sent - there));
            }
        } else {
            pieces.add(new Purse.Lot(Purse.LAWFUL, event.sent));
        }
        left.merge(event.from.key(), claimedIn(pieces), Math::addExact);
        onTheWay.put(event, pieces);
    }

    private void arrive(Event event) {
        var pieces = shrunk(onTheWay.remove(event), event.received);
        if (claims.containsKey(event)) {
            pieces = List.of(new Purse.Lot(claims.get(event), event.received));
        }
        if (event.to.followed()) {
            var purse = purse(event.to.key());
            purse.put(pieces);
            reached.merge(event.to.key(), claimedIn(pieces), Math::addExact);
        }
    }

    /** A fee or an exchange: each piece shrinks or grows in proportion to what really arrived. */
    private static List<Purse.Lot> shrunk(List<Purse.Lot> pieces, long received) {
        var amounts = pieces.stream().mapToLong(Purse.Lot::amount).toArray();
        var parts = LargestRemainder.split(received, amounts);
        var result = new ArrayList<Purse.Lot>();
        for (var i = 0; i < parts.length; i++) {
            if (parts[i] > 0) {
                result.add(new Purse.Lot(pieces.get(i).label(), parts[i]));
            }
        }
        return result;
    }

    private static long claimedIn(List<Purse.Lot> pieces) {
        return pieces.stream()
                .filter(lot -> !lot.label().equals(Purse.LAWFUL))
                .mapToLong(Purse.Lot::amount)
                .sum();
    }

    private Purse purse(String key) {
        return purses.computeIfAbsent(key, unused -> new Purse(rule));
    }

    /** Claimed minor units that are there at the end. */
    long held(String key) {
        return purses.containsKey(key) ? purses.get(key).claimed() : 0;
    }

    /** Claimed minor units that ever went out. */
    long left(String key) {
        return left.getOrDefault(key, 0L);
    }

    long balance(String key) {
        return purses.containsKey(key) ? purses.get(key).total() : 0;
    }

    /** Claimed minor units that ever came in. */
    long reached(String key) {
        return reached.getOrDefault(key, 0L);
    }
}
