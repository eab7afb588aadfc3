package org.clayton.trace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Money in the order in which it came, the oldest first. */
final class Line {
    private Deque<Stretch> stretches = new ArrayDeque<>();
    private long sum;

    long sum() {
        return sum;
    }

    Iterable<Stretch> stretches() {
        return stretches;
    }

    /** Behind all that is there; unclaimed money that follows unclaimed money of no special origin joins it. */
    void append(Stretch next) {
        sum = Math.addExact(sum, next.amount());
        var last = stretches.peekLast();
        var joins = last != null && !last.claimed() && !next.claimed() && last.end() == next.at();
        if (joins && last.origin() < 0 && next.origin() < 0) {
            stretches.removeLast();
            stretches.addLast(Stretch.unclaimed(last.at(), last.amount() + next.amount(), -1));
        } else {
            stretches.addLast(next);
        }
    }

    /** @param amount at most {@link #sum} */
    List<Stretch> oldest(long amount) {
        var taken = new ArrayList<Stretch>();
        for (var want = amount; want > 0; ) {
            var first = stretches.removeFirst();
            var cut = Math.min(want, first.amount());
            taken.add(first.head(cut));
            if (cut < first.amount()) {
                stretches.addFirst(first.tail(first.amount() - cut));
            }
            want -= cut;
        }
        sum -= amount;
        return taken;
    }

    /** @return in the order in which it stood */
    List<Stretch> newest(long amount) {
        var taken = new ArrayDeque<Stretch>();
        for (var want = amount; want > 0; ) {
            var last = stretches.removeLast();
            var cut = Math.min(want, last.amount());
            taken.addFirst(last.tail(cut));
            if (cut < last.amount()) {
                stretches.addLast(last.head(last.amount() - cut));
            }
            want -= cut;
        }
        sum -= amount;
        return List.copyOf(taken);
    }

    /** At most so many units that one movement brought, oldest first. */
    List<Stretch> of(int origin, long most) {
        var taken = new ArrayList<Stretch>();
        var left = new ArrayDeque<Stretch>();
        var want = most;
        for (var one : stretches) {
            var cut = one.origin() == origin ? Math.min(want, one.amount()) : 0;
            want -= cut;
            if (cut > 0) {
                taken.add(one.head(cut));
            }
            if (cut < one.amount()) {
                left.addLast(one.tail(one.amount() - cut));
            }
        }
        sum -= most - want;
        stretches = left;
        return taken;
    }

    /** Before the first that came later. */
    void putBack(Stretch returned) {
        var before = new ArrayDeque<Stretch>();
        while (!stretches.isEmpty() && stretches.peekFirst().at() < returned.at()) {
            before.addLast(stretches.removeFirst());
        }
        stretches.addFirst(returned);
        while (!before.isEmpty()) {
            stretches.addFirst(before.removeLast());
        }
        sum = Math.addExact(sum, returned.amount());
    }
}
