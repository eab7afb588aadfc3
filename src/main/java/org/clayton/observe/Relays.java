package org.clayton.observe;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.clayton.intake.facts.Channel;

/** Pairs of accounts between which money goes by way of several others at once. */
final class Relays {

    private static final int EARLIER_DAYS = 90;
    /** Who pays so many within the days is no middleman, and looking through all of it would cost without limit. */
    private static final int BUSY = 50;

    /** A payment to a middleman and the payment by which it went on. */
    private record Hop(int in, int on) {}

    private final View view;
    private final int days;
    private final long share;
    private final int least;
    private final int[][] legs;

    private Relays(View view) {
        this.view = view;
        this.days = view.floors.whole(Floor.RELAY_WINDOW_DAYS);
        this.share = view.floors.at(Floor.RELAY_SHARE);
        this.least = view.floors.whole(Floor.RELAY_MIDDLEMEN);
        this.legs = new int[view.caseFile.accounts().size()][];
        IntStream.range(0, legs.length)
                .parallel()
                .forEach(account -> legs[account] = view.outgoing(account, this::isLeg));
    }

    static void look(View view, Consumer<Observation> found) {
        var relays = new Relays(view);
        IntStream.range(0, relays.legs.length)
                .parallel()
                .filter(account -> relays.legs[account].length >= relays.least)
                .mapToObj(relays::from)
                .toList()
                .forEach(some -> some.forEach(found));
    }

    private boolean isLeg(int movement) {
        return view.ledger.value(movement) >= view.floors.at(Floor.RELAY_LEG)
                && view.isTransfer(movement)
                && view.ledger.channel(movement) != Channel.WAGE
                && view.isBankAccount(view.ledger.to(movement));
    }

    private List<Relay> from(int account) {
        var hops = new TreeMap<Integer, List<Hop>>();
        for (var in : legs[account]) {
            onward(account, in, hops);
        }
        var relays = new ArrayList<Relay>();
        hops.values().stream().filter(some -> some.size() >= least).forEach(some -> best(some, relays));
        return relays;
    }

    /** Where a payment goes on to, by receiver: payments of the middleman within the days and the band. */
    private void onward(int account, int in, Map<Integer, List<Hop>> hops) {
        var ledger = view.ledger;
        var outs = legs[ledger.to(in)];
        var first = after(outs, in);
        for (var i = first; i < outs.length && ledger.day(outs[i]) - ledger.day(in) <= days; i++) {
            if (i - first >= BUSY) {
                return;
            }
            var end = ledger.to(outs[i]);
            if (end != account && ledger.value(outs[i]) <= ledger.value(in) && kept(in, outs[i]) >= share) {
                hops.computeIfAbsent(end, unused -> new ArrayList<>()).add(new Hop(in, outs[i]));
            }
        }
    }

    private int kept(int in, int on) {
        return BasisPoints.of(view.ledger.value(on), view.ledger.value(in));
    }

    private static int after(int[] outs, int movement) {
        var at = Arrays.binarySearch(outs, movement);
        return at >= 0 ? at + 1 : -at - 1;
    }

    /** Of all stretches of days the one with the most middlemen; of several hops by one of them the first counts. */
    private void best(List<Hop> hops, List<Relay> relays) {
        Map<Integer, Hop> best = Map.of();
        for (var from = 0; from < hops.size(); from++) {
            var window = new TreeMap<Integer, Hop>();
            for (var i = from; i < hops.size() && day(hops.get(i)) - day(hops.get(from)) <= days; i++) {
                window.putIfAbsent(view.ledger.to(hops.get(i).in()), hops.get(i));
            }
            best = window.size() > best.size() ? window : best;
        }
        if (best.size() >= least) {
            relays.add(relay(best, true));
            relays.add(relay(best, false));
        }
    }

    private int day(Hop hop) {
        return view.ledger.day(hop.in());
    }

    private Relay relay(Map<Integer, Hop> hops, boolean scatters) {
        var ledger = view.ledger;
        var in = hops.values().stream().mapToInt(Hop::in).sorted().toArray();
        var on = hops.values().stream().mapToInt(Hop::on).sorted().toArray();
        var source = ledger.from(in[0]);
        var end = ledger.to(on[0]);
        var account = scatters ? source : end;
        return new Relay(
                account,
                view.holder(account),
                ledger.date(on[on.length - 1]),
                view.country(account),
                LocalDate.ofEpochDay(ledger.day(in[0])),
                scatters,
                hops.size(),
                sum(on),
                BasisPoints.of(sum(on), sum(in)),
                BasisPoints.of(known(source, hops, ledger.day(in[0])), hops.size()),
                view.sameGroup(source, end),
                Basis.of(IntStream.concat(Arrays.stream(in), Arrays.stream(on))
                        .sorted()
                        .toArray()));
    }

    private long sum(int[] movements) {
        return Arrays.stream(movements).mapToLong(view.ledger::value).reduce(0, Math::addExact);
    }

    /** Middlemen who were paid in the days before. */
    private int known(int source, Map<Integer, Hop> hops, int firstDay) {
        var known = new HashSet<Integer>();
        for (var leg : legs[source]) {
            var ago = firstDay - view.ledger.day(leg);
            if (ago > 0 && ago <= EARLIER_DAYS && hops.containsKey(view.ledger.to(leg))) {
                known.add(view.ledger.to(leg));
            }
        }
        return known.size();
    }
}
