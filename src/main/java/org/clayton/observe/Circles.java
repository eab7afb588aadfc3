package org.clayton.observe;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.clayton.intake.facts.Channel;

/**
 * Round trips of 2 to 6 legs in ledger order, each leg within a band below the one before, sought from every first leg
 * by depth with a limit on steps, so that a very busy account costs no more than any other.
 */
final class Circles {

    private static final int MOST_LEGS = 6;
    private static final int MOST_STEPS = 2_000;
    /** An exchange on the way may make a leg worth a little more than the one before. */
    private static final int GAIN = 100;

    private final View view;
    private final int[][] legs;
    private final int days;
    private final long loss;
    private int cutShort;

    private final int[] path = new int[MOST_LEGS];
    private int steps;

    Circles(View view) {
        this.view = view;
        this.days = view.floors.whole(Floor.CIRCLE_WINDOW_DAYS);
        this.loss = view.floors.at(Floor.CIRCLE_LOSS);
        this.legs = new int[view.caseFile.accounts().size()][];
        IntStream.range(0, legs.length)
                .parallel()
                .forEach(account -> legs[account] = view.outgoing(account, this::isLeg));
    }

    private boolean isLeg(int movement) {
        return view.ledger.value(movement) >= view.floors.at(Floor.CIRCLE_LEG)
                && view.isBankAccount(view.ledger.to(movement))
                && view.ledger.to(movement) != view.ledger.from(movement)
                && !view.isCash(movement)
                && view.ledger.channel(movement) != Channel.REVERSAL;
    }

    /** First legs from which the search gave up. */
    int cutShort() {
        return cutShort;
    }

    void look(Consumer<Observation> found) {
        for (var account = 0; account < legs.length; account++) {
            for (var first : legs[account]) {
                path[0] = first;
                steps = 0;
                var length = longer(1);
                if (length > 0) {
                    found.accept(circle(Arrays.copyOf(path, length)));
                }
                cutShort += steps > MOST_STEPS ? 1 : 0;
            }
        }
    }

    /** Length of a circle that opens with the first {@code length} legs of the path; 0 when none is found. */
    private int longer(int length) {
        var last = path[length - 1];
        var at = view.ledger.to(last);
        var outs = legs[at];
        for (var i = after(outs, last); i < outs.length; i++) {
            var next = outs[i];
            if (view.ledger.day(next) - view.ledger.day(path[0]) > days || ++steps > MOST_STEPS) {
                return 0;
            }
            if (follows(last, next)) {
                path[length] = next;
                if (view.ledger.to(next) == view.ledger.from(path[0])) {
                    return length + 1;
                }
                var closed = length + 1 < MOST_LEGS && !visited(view.ledger.to(next), length) ? longer(length + 1) : 0;
                if (closed > 0) {
                    return closed;
                }
            }
        }
        return 0;
    }

    private static int after(int[] outs, int movement) {
        var at = Arrays.binarySearch(outs, movement);
        return at >= 0 ? at + 1 : -at - 1;
    }

    private boolean follows(int leg, int next) {
        var value = view.ledger.value(leg);
        var then = view.ledger.value(next);
        return then >= value - BasisPoints.share(value, loss) && then <= value + BasisPoints.share(value, GAIN);
    }

    private boolean visited(int account, int length) {
        return IntStream.range(0, length).anyMatch(i -> view.ledger.to(path[i]) == account);
    }

    private RoundTrip circle(int[] movements) {
        var ledger = view.ledger;
        var first = movements[0];
        var last = movements[movements.length - 1];
        var account = ledger.from(first);
        var holders = new HashSet<Integer>();
        List<Integer> onTheWay = new ArrayList<>();
        for (var m : movements) {
            onTheWay.add(ledger.to(m));
            holders.add(view.holder(ledger.to(m)));
        }
        return new RoundTrip(
                account,
                view.holder(account),
                ledger.date(last),
                view.country(account),
                LocalDate.ofEpochDay(ledger.day(first)),
                movements.length,
                holders.size(),
                ledger.value(first),
                ledger.value(last),
                BasisPoints.of(ledger.value(last), ledger.value(first)),
                ledger.day(last) - ledger.day(first),
                onTheWay.stream().allMatch(one -> view.sameGroup(account, one)),
                Arrays.stream(movements).anyMatch(m -> view.lists().speaks("refund", ledger.text(m))),
                Arrays.stream(movements).allMatch(m -> view.lists().speaks("pooling", ledger.text(m))),
                Basis.of(movements));
    }
}
