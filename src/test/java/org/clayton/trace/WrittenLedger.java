package org.clayton.trace;

import java.util.List;
import java.util.stream.IntStream;
import org.clayton.casefile.Ledger;
import org.clayton.intake.facts.Channel;
import org.clayton.intake.facts.Place;
import org.jspecify.annotations.Nullable;

/**
 * A ledger of rows as written.
 *
 * @param oneDay whether nothing says in which order they came; else the day is the row
 */
record WrittenLedger(List<Row> rows, boolean oneDay) implements Ledger {
    WrittenLedger(List<Row> rows) {
        this(rows, false);
    }

    /** @param reverses the earlier row that this one takes back, or -1 */
    record Row(int from, int to, long sent, long received, Channel channel, int reverses) {
        Row(int from, int to, long sent, long received, Channel channel) {
            this(from, to, sent, received, channel, NO_MOVEMENT);
        }
    }

    WrittenLedger {
        rows = List.copyOf(rows);
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public int from(int movement) {
        return rows.get(movement).from();
    }

    @Override
    public int to(int movement) {
        return rows.get(movement).to();
    }

    @Override
    public long sent(int movement) {
        return rows.get(movement).sent();
    }

    @Override
    public long received(int movement) {
        return rows.get(movement).received();
    }

    @Override
    public int reverses(int movement) {
        return rows.get(movement).reverses();
    }

    @Override
    public long value(int movement) {
        return NO_RATE;
    }

    @Override
    public int day(int movement) {
        return oneDay ? 0 : movement;
    }

    @Override
    public int second(int movement) {
        return -1;
    }

    @Override
    public Channel channel(int movement) {
        return rows.get(movement).channel();
    }

    @Override
    public String text(int movement) {
        return "";
    }

    @Override
    public Place place(int movement) {
        throw new UnsupportedOperationException("a written ledger has no sheet");
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
        return (int) of(account).count();
    }

    @Override
    public int movement(int account, int i) {
        return of(account).skip(i).findFirst().orElseThrow();
    }

    private IntStream of(int account) {
        return IntStream.range(0, size()).filter(movement -> from(movement) == account || to(movement) == account);
    }
}
