package org.clayton.bench;

import org.clayton.casefile.Ledger;
import org.clayton.intake.facts.Channel;
import org.clayton.intake.facts.Place;
import org.jspecify.annotations.Nullable;

/** The columns that the detectors read, with the movements of each account in ledger order. */
final class ObserveLedger implements Ledger {
    private static final Channel[] CHANNELS = Channel.values();

    private final int[] from;
    private final int[] to;
    private final int[] day;
    private final long[] amount;
    private final byte[] channel;
    private final String[] texts;
    private final int[] start;
    private final int[] byAccount;

    ObserveLedger(int[] from, int[] to, int[] day, long[] amount, byte[] channel, String[] texts, int accounts) {
        this.from = from;
        this.to = to;
        this.day = day;
        this.amount = amount;
        this.channel = channel;
        this.texts = texts;
        this.start = new int[accounts + 1];
        for (var i = 0; i < from.length; i++) {
            start[from[i] + 1]++;
            start[to[i] + 1]++;
        }
        for (var i = 0; i < accounts; i++) {
            start[i + 1] += start[i];
        }
        this.byAccount = new int[2 * from.length];
        var next = start.clone();
        for (var i = 0; i < from.length; i++) {
            byAccount[next[from[i]]++] = i;
            byAccount[next[to[i]]++] = i;
        }
    }

    @Override
    public int size() {
        return from.length;
    }

    @Override
    public int from(int movement) {
        return from[movement];
    }

    @Override
    public int to(int movement) {
        return to[movement];
    }

    @Override
    public long sent(int movement) {
        return amount[movement];
    }

    @Override
    public long received(int movement) {
        return amount[movement];
    }

    @Override
    public long value(int movement) {
        return amount[movement];
    }

    @Override
    public int day(int movement) {
        return day[movement];
    }

    @Override
    public int second(int movement) {
        return -1;
    }

    @Override
    public Channel channel(int movement) {
        return CHANNELS[channel[movement]];
    }

    @Override
    public String text(int movement) {
        return texts[movement % texts.length];
    }

    @Override
    public Place place(int movement) {
        return new Place("bench.csv", "", movement + 2);
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
        return start[account + 1] - start[account];
    }

    @Override
    public int movement(int account, int i) {
        return byAccount[start[account] + i];
    }
}
