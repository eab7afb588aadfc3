package org.clayton.bench;

import org.clayton.casefile.Ledger;
import org.clayton.intake.facts.Channel;
import org.clayton.intake.facts.Place;
import org.jspecify.annotations.Nullable;

/** The columns that tracing reads, and nothing else: 16 bytes a movement. */
record BenchLedger(int[] senders, int[] receivers, long[] amounts) implements Ledger {
    void set(int movement, int from, int to, long amount) {
        senders[movement] = from;
        receivers[movement] = to;
        amounts[movement] = amount;
    }

    @Override
    public int size() {
        return amounts.length;
    }

    @Override
    public int from(int movement) {
        return senders[movement];
    }

    @Override
    public int to(int movement) {
        return receivers[movement];
    }

    @Override
    public long sent(int movement) {
        return amounts[movement];
    }

    @Override
    public long received(int movement) {
        return amounts[movement];
    }

    @Override
    public long value(int movement) {
        return amounts[movement];
    }

    @Override
    public int day(int movement) {
        return 0;
    }

    @Override
    public int second(int movement) {
        return -1;
    }

    @Override
    public Channel channel(int movement) {
        return Channel.TRANSFER;
    }

    @Override
    public String text(int movement) {
        return "";
    }

    @Override
    public Place place(int movement) {
        throw new UnsupportedOperationException("a benchmark ledger has no sheet");
    }

    @Override
    public @Nullable Place otherPlace(int movement) {
        return null;
    }

    @Override
    public Rung rung(int movement) {
        return Rung.ROW;
    }

    @Override
    public int count(int account) {
        throw new UnsupportedOperationException("a benchmark ledger is only walked from end to end");
    }

    @Override
    public int movement(int account, int i) {
        throw new UnsupportedOperationException("a benchmark ledger is only walked from end to end");
    }
}
