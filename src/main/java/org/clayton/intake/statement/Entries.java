package org.clayton.intake.statement;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import org.clayton.intake.facts.RowRefused;
import org.clayton.intake.statement.StatementAccount.Key;

/**
 * Entries in the order of the sheet, held as columns of numbers: a sheet may hold a million of them, and each takes about
 * 40 bytes. A column that a statement does not have takes none.
 */
final class Entries extends AbstractList<Entry> implements RandomAccess {

    /** No day and no time. */
    static final int NOTHING = Integer.MIN_VALUE;

    final Ints at = new Ints(0);
    final Ints row = new Ints(0);
    final Ints key = new Ints(0);
    final Ints day = new Ints(0);
    final Ints valueDay = new Ints(NOTHING);
    final Ints second = new Ints(NOTHING);
    final Longs signed = new Longs(Entry.NONE);
    final Longs rival = new Longs(Entry.NONE);
    final Longs debit = new Longs(Entry.NONE);
    final Longs credit = new Longs(Entry.NONE);
    final Longs balance = new Longs(Entry.NONE);
    final Longs fee = new Longs(Entry.NONE);
    final Ints mark = new Ints(0);
    final Ints repeats = new Ints(0);
    final BitSet plain = new BitSet();
    final Map<Integer, String> continued = new HashMap<>();
    final Map<Integer, RowRefused> refused = new HashMap<>();

    /** Accounts and marks by their numbers: a sheet has few. */
    final List<Key> keys = new ArrayList<>();

    final List<String> marks = new ArrayList<>(List.of(""));
    private final Map<Key, Integer> numbers = new HashMap<>();
    private int last;
    private int size;

    Entry add(int place, int number, String account, Currency currency, boolean open, LocalDate booked) {
        at.set(size, place);
        row.set(size, number);
        key.set(size, numberOf(account, currency, open));
        day.set(size, Math.toIntExact(booked.toEpochDay()));
        return new Entry(this, size++);
    }

    private int numberOf(String account, Currency currency, boolean open) {
        if (!keys.isEmpty() && keys.get(last).is(account, currency, open)) {
            return last;
        }
        last = numbers.computeIfAbsent(new Key(account, currency, open), added -> {
            keys.add(added);
            return keys.size() - 1;
        });
        return last;
    }

    int numberOf(String text) {
        var known = marks.indexOf(text);
        if (known < 0) {
            marks.add(text);
        }
        return known < 0 ? marks.size() - 1 : known;
    }

    @Override
    public Entry get(int index) {
        return new Entry(this, Objects.checkIndex(index, size));
    }

    @Override
    public int size() {
        return size;
    }

    /** Those of each account, in the order in which the accounts come; all of them as they are when there is but one. */
    Map<Key, List<Entry>> byAccount() {
        var accounts = new LinkedHashMap<Key, List<Entry>>();
        if (keys.size() == 1) {
            accounts.put(keys.get(0), this);
            return accounts;
        }
        var places = new ArrayList<Ints>();
        var counts = new int[keys.size()];
        keys.forEach(unused -> places.add(new Ints(0)));
        for (var i = 0; i < size; i++) {
            var account = key.get(i);
            places.get(account).set(counts[account]++, i);
        }
        for (var account = 0; account < counts.length; account++) {
            accounts.put(keys.get(account), new Some(this, places.get(account), counts[account]));
        }
        return accounts;
    }

    /** Some of the entries, by their places. */
    private static final class Some extends AbstractList<Entry> implements RandomAccess {
        private final Entries all;
        private final Ints places;
        private final int size;

        Some(Entries all, Ints places, int size) {
            this.all = all;
            this.places = places;
            this.size = size;
        }

        @Override
        public Entry get(int index) {
            return all.get(places.get(Objects.checkIndex(index, size)));
        }

        @Override
        public int size() {
            return size;
        }
    }
}
