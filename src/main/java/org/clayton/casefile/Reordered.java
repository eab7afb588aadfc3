package org.clayton.casefile;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.clayton.intake.facts.Channel;
import org.clayton.intake.facts.Place;
import org.jspecify.annotations.Nullable;

/** The same movements in another order, to see what the order decides. */
public final class Reordered implements Ledger {
    private final Ledger ledger;
    private final int[] order;
    private final int[] position;

    /** @param order the movement that stands at each position, each of them once */
    public Reordered(Ledger ledger, int[] order) {
        this.ledger = ledger;
        this.order = order;
        position = new int[order.length];
        for (var at = 0; at < order.length; at++) {
            position[order[at]] = at;
        }
    }

    /** The claims with the movements as they are numbered here. */
    public List<Claim> claims(List<Claim> claims) {
        return claims.stream()
                .map(one ->
                        new Claim(one.id(), position[one.movement()], one.amountMinor(), one.rule(), one.sentence()))
                .toList();
    }

    @Override
    public int size() {
        return order.length;
    }

    @Override
    public int from(int movement) {
        return ledger.from(order[movement]);
    }

    @Override
    public int to(int movement) {
        return ledger.to(order[movement]);
    }

    @Override
    public long sent(int movement) {
        return ledger.sent(order[movement]);
    }

    @Override
    public long received(int movement) {
        return ledger.received(order[movement]);
    }

    @Override
    public long value(int movement) {
        return ledger.value(order[movement]);
    }

    @Override
    public int day(int movement) {
        return ledger.day(order[movement]);
    }

    @Override
    public int second(int movement) {
        return ledger.second(order[movement]);
    }

    @Override
    public Channel channel(int movement) {
        return ledger.channel(order[movement]);
    }

    @Override
    public String text(int movement) {
        return ledger.text(order[movement]);
    }

    @Override
    public Place place(int movement) {
        return ledger.place(order[movement]);
    }

    @Override
    public @Nullable Place otherPlace(int movement) {
        return ledger.otherPlace(order[movement]);
    }

    @Override
    public int reverses(int movement) {
        var earlier = ledger.reverses(order[movement]);
        return earlier == NO_MOVEMENT ? NO_MOVEMENT : position[earlier];
    }

    @Override
    public int[] reversals() {
        return Arrays.stream(ledger.reversals())
                .map(one -> position[one])
                .sorted()
                .toArray();
    }

    @Override
    public int arrives(int movement) {
        return ledger.arrives(order[movement]);
    }

    /** Before the same line of the receiver's statement. */
    @Override
    public int creditedBefore(int movement) {
        var before = ledger.creditedBefore(order[movement]);
        if (before == order[movement] + 1) {
            return movement + 1;
        }
        return before == order.length ? before : Math.max(movement + 1, position[before]);
    }

    @Override
    public int[] late() {
        return Arrays.stream(ledger.late())
                .map(one -> position[one])
                .boxed()
                .sorted(Comparator.comparingInt(this::creditedBefore).thenComparingInt(one -> one))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    @Override
    public Rung rung(int movement) {
        return ledger.rung(order[movement]);
    }

    @Override
    public int count(int account) {
        return ledger.count(account);
    }

    @Override
    public int movement(int account, int i) {
        var of = new int[count(account)];
        for (var at = 0; at < of.length; at++) {
            of[at] = position[ledger.movement(account, at)];
        }
        Arrays.sort(of);
        return of[i];
    }
}
