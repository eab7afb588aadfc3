package org.clayton.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.clayton.casefile.Ledger;
import org.clayton.intake.facts.Channel;
import org.clayton.intake.facts.Place;
import org.jspecify.annotations.Nullable;

/** A ledger written down by hand, row by row. */
public final class Movements implements Ledger {
    private final List<Row> rows = new ArrayList<>();

    private record Row(
            String date,
            int from,
            int to,
            long sent,
            long received,
            Channel channel,
            String text,
            Place place,
            @Nullable Place other) {}

    public Movements add(String date, int from, int to, long sent, long received, String text, Place place) {
        return add(date, from, to, sent, received, Channel.TRANSFER, text, place, null);
    }

    public Movements add(
            String date,
            int from,
            int to,
            long sent,
            long received,
            Channel channel,
            String text,
            Place place,
            @Nullable Place other) {
        rows.add(new Row(date, from, to, sent, received, channel, text, place, other));
        return this;
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
    public long value(int movement) {
        return NO_RATE;
    }

    @Override
    public int day(int movement) {
        return Math.toIntExact(LocalDate.parse(rows.get(movement).date()).toEpochDay());
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
        return rows.get(movement).text();
    }

    @Override
    public Place place(int movement) {
        return rows.get(movement).place();
    }

    @Override
    public @Nullable Place otherPlace(int movement) {
        return rows.get(movement).other();
    }

    @Override
    public Rung rung(int movement) {
        return Rung.DATE;
    }

    @Override
    public int count(int account) {
        return (int) rows.stream()
                .filter(row -> row.from() == account || row.to() == account)
                .count();
    }

    @Override
    public int movement(int account, int i) {
        var seen = -1;
        for (var at = 0; at < rows.size(); at++) {
            if (rows.get(at).from() == account || rows.get(at).to() == account) {
                seen++;
            }
            if (seen == i) {
                return at;
            }
        }
        throw new IndexOutOfBoundsException(i);
    }
}
