package org.clayton.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** All units of an account whose claims are one pool: a line for each claim, and one for what nobody claims. */
final class WholePool extends Whole {
    private final Pooled method;
    private final Line unclaimed = new Line();
    private final TreeMap<Integer, Line> claims = new TreeMap<>();

    WholePool(Pooled method) {
        this.method = method;
    }

    @Override
    long content() {
        return Math.addExact(unclaimed.sum(), claimed());
    }

    private long claimed() {
        return claims.values().stream().mapToLong(Line::sum).reduce(0, Math::addExact);
    }

    @Override
    List<Stretch> take(long amount, boolean kept) {
        var claimed = claimed();
        var content = content();
        var part = amount == content ? claimed : claimed == 0 ? 0 : method.leaving(amount, content, claimed, kept);
        var totals = claims.values().stream().mapToLong(Line::sum).toArray();
        var shares = Proportion.split(part, totals, totals.length, claimed);
        var taken = new ArrayList<Stretch>();
        var place = 0;
        for (var line : claims.values()) {
            taken.addAll(line.oldest(shares[place++]));
        }
        claims.values().removeIf(line -> line.sum() == 0);
        taken.addAll(unclaimed.oldest(amount - part));
        taken.sort(Comparator.comparingLong(Stretch::at));
        return taken;
    }

    @Override
    Whole empty() {
        return new WholePool(method);
    }

    @Override
    List<Stretch> rest() {
        var rest = new ArrayList<Stretch>();
        claims.values().forEach(line -> line.stretches().forEach(rest::add));
        unclaimed.stretches().forEach(rest::add);
        return rest;
    }

    @Override
    List<Stretch> of(int origin, long most) {
        var found = new ArrayList<Stretch>();
        for (var line : claims.values()) {
            found.addAll(line.of(origin, line.sum()));
        }
        found.addAll(unclaimed.of(origin, unclaimed.sum()));
        found.sort(Comparator.comparingLong(Stretch::at));
        var taken = new ArrayList<Stretch>();
        var want = most;
        for (var one : found) {
            var cut = Math.min(want, one.amount());
            want -= cut;
            if (cut > 0) {
                taken.add(one.head(cut));
            }
            if (cut < one.amount()) {
                putBack(one.tail(one.amount() - cut));
            }
        }
        claims.values().removeIf(line -> line.sum() == 0);
        return taken;
    }

    @Override
    void append(Stretch stretch) {
        line(stretch).append(stretch);
    }

    @Override
    void putBack(Stretch stretch) {
        line(stretch).putBack(stretch);
    }

    private Line line(Stretch stretch) {
        return stretch.claimed() ? claims.computeIfAbsent(stretch.claim(), unused -> new Line()) : unclaimed;
    }
}
