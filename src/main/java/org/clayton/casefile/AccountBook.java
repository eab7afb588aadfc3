package org.clayton.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.clayton.identity.AccountNumber;
import org.clayton.intake.facts.Place;
import org.jspecify.annotations.Nullable;

/**
 * Every place money can be, as the rows name them. A {@link Base} is one number or name; where it is used in several
 * currencies it is one account in each (banks in the region keep several under one number). While rows are read, an
 * account is known by a code in order of arrival; {@link AccountIndex} gives the final one in order of the keys.
 */
final class AccountBook {

    /** One number or name, in whatever currencies. */
    static final class Base {
        String key;
        String number;
        final String country;
        Account.Kind kind;
        String bank = "";
        int holder = -1;
        String holderName = "";
        boolean registered;

        @Nullable
        LocalDate opened;

        @Nullable
        Long registeredOpening;

        /** Whoever rows say is behind it, as written. */
        private SortedSet<String> names = Collections.emptySortedSet();

        private SortedSet<Place> places = Collections.emptySortedSet();
        int firstCode = -1;
        int cash = -1;

        @Nullable
        Base cashOf;

        Base(String key, String number, String country, Account.Kind kind) {
            this.key = key;
            this.number = number;
            this.country = country;
            this.kind = kind;
        }

        void called(String name) {
            names = names.isEmpty() ? new TreeSet<>() : names;
            names.add(name);
        }

        void seenAt(Place place) {
            places = places.isEmpty() ? new TreeSet<>() : places;
            places.add(place);
        }

        /** The first name by which rows call whoever is behind it; empty when none does. */
        String firstName() {
            return names.isEmpty() ? "" : names.first();
        }

        List<Place> places() {
            return List.copyOf(places);
        }
    }

    private record Slot(Base base, Currency currency) {}

    private final List<Base> bases = new ArrayList<>();
    private final Map<String, Integer> byKey = new HashMap<>();
    private final Map<String, Integer> byWriting = new HashMap<>();
    private final List<Slot> slots = new ArrayList<>();
    private final Map<Slot, Integer> furtherCurrencies = new HashMap<>();

    /** The base of an account number, id or other name of an account, as a sheet writes it. */
    int numbered(String written) {
        var known = byWriting.get(written);
        if (known != null) {
            return known;
        }
        var number = AccountNumber.of(written);
        var base = numbered(number);
        byWriting.put(written, base);
        return base;
    }

    int numbered(AccountNumber number) {
        return byKey.computeIfAbsent(
                number.key(), key -> add(new Base(key, number.shown(), number.country(), Account.Kind.EXTERNAL)));
    }

    /** A base that is no bank account, under a key of its own. */
    int special(String key, String shown, String country, Account.Kind kind) {
        return byKey.computeIfAbsent(key, unused -> add(new Base(key, shown, country, kind)));
    }

    /** The cash in the hands of whoever holds the account; it gets its name when the holder is known. */
    int cashOf(int base) {
        var one = bases.get(base);
        if (one.cash < 0) {
            one.cash = special("CASH@" + one.key, "cash", "", Account.Kind.CASH);
            bases.get(one.cash).cashOf = one;
        }
        return one.cash;
    }

    /** The same number outside the account's own books: what its statement does not show. */
    int notShown(Base held) {
        var number = special(held.key + "/not-shown", held.number, held.country, Account.Kind.EXTERNAL);
        var outside = bases.get(number);
        outside.holder = held.holder;
        outside.holderName = held.holderName;
        outside.bank = held.bank;
        return number;
    }

    private int add(Base base) {
        bases.add(base);
        return bases.size() - 1;
    }

    Base base(int number) {
        return bases.get(number);
    }

    List<Base> bases() {
        return bases;
    }

    /** The account of the base in the currency. */
    int code(int base, Currency currency) {
        var one = bases.get(base);
        if (one.firstCode < 0) {
            one.firstCode = open(one, currency);
        }
        return slots.get(one.firstCode).currency().equals(currency)
                ? one.firstCode
                : furtherCurrencies.computeIfAbsent(new Slot(one, currency), slot -> open(one, currency));
    }

    private int open(Base base, Currency currency) {
        slots.add(new Slot(base, currency));
        return slots.size() - 1;
    }

    int codes() {
        return slots.size();
    }

    Base baseOf(int code) {
        return slots.get(code).base();
    }

    Currency currencyOf(int code) {
        return slots.get(code).currency();
    }

    /** Gives up its memory. */
    void clear() {
        bases.clear();
        byKey.clear();
        byWriting.clear();
        slots.clear();
        furtherCurrencies.clear();
    }
}
