package org.clayton.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The true books of an invented case: every account and everything that happened, in true order. */
final class Books {
    final Map<String, BankAccount> accounts = new LinkedHashMap<>();
    private final Map<String, Pot> outsiders = new LinkedHashMap<>();
    private final List<Event> events = new ArrayList<>();
    private final long firstOutsider;

    /** @param firstOutsider number of the first outsider's account, so that two cases share none */
    Books(long firstOutsider) {
        this.firstOutsider = firstOutsider;
    }

    BankAccount add(BankAccount account) {
        accounts.put(account.key(), account);
        return account;
    }

    Pot pot(String key) {
        return accounts.get(key).pot();
    }

    /** Somebody whose own books are not in the case; the same name is the same account. */
    Pot outsider(String name, String country) {
        return outsiders.computeIfAbsent(
                name,
                unused ->
                        Pot.outside(name, Iban.of(country, firstOutsider + outsiders.size()), Rates.currency(country)));
    }

    Event move(LocalDate day, Pot from, Pot to, long sent, long received, Act act, String text) {
        var event = new Event(events.size(), day, from, to, sent, received, act, text);
        events.add(event);
        return event;
    }

    Event pay(LocalDate day, Pot from, Pot to, long amount, String text) {
        return move(day, from, to, amount, amount, Act.TRANSFER, text);
    }

    /** To an account in another currency, at the month's rate less the bank's margin of 0.4 %. */
    Event exchange(LocalDate day, Pot from, Pot to, long amount, String text) {
        var received = Rates.convert(amount, from.currency(), to.currency(), day) * 996 / 1000;
        return move(day, from, to, amount, received, Act.TRANSFER, text);
    }

    Event own(LocalDate day, BankAccount account, Act act, Pot other, boolean in, long amount, String more) {
        var text = (account.tongue().word(act) + " " + more).strip();
        return in
                ? move(day, other, account.pot(), amount, amount, act, text)
                : move(day, account.pot(), other, amount, amount, act, text);
    }

    Event cashIn(LocalDate day, BankAccount account, String depositor, long amount, String place) {
        return own(day, account, Act.CASH_IN, Pot.cash(depositor, account.currency()), true, amount, place);
    }

    Event cashOut(LocalDate day, BankAccount account, Act act, long amount, String place) {
        return own(day, account, act, Pot.cash(account.holder(), account.currency()), false, amount, place);
    }

    /** Events in true order: by the day the payer's bank booked them, then as they were made. */
    List<Event> inOrder() {
        return events.stream()
                .sorted(Comparator.comparing((Event e) -> e.day).thenComparingInt(e -> e.made))
                .toList();
    }

    /** Minor units in the account at the end of the day, as far as events have been made. */
    long balance(String key, LocalDate day) {
        var account = accounts.get(key);
        return account.opening()
                + lines(account).stream()
                        .filter(line -> !line.booked().isAfter(day))
                        .mapToLong(Line::amount)
                        .sum();
    }

    /** Forgets what the condition does not keep. */
    void keepOnly(java.util.function.Predicate<Event> condition) {
        events.removeIf(condition.negate());
    }

    /** Raises the opening balance of an account so far that it is never below the floor. */
    void openHighEnough(String key, long floor) {
        var account = accounts.get(key);
        var lowest = lines(account).stream().mapToLong(Line::balance).min().orElse(0);
        if (lowest < floor) {
            accounts.put(key, account.openedWith(account.opening() + floor - lowest));
        }
    }

    /** The account's statement, oldest entry first. */
    List<Line> lines(BankAccount account) {
        var own = events.stream()
                .filter(e -> e.touches(account.key()))
                .sorted(Comparator.comparing((Event e) -> booked(e, account))
                        .thenComparing(e -> e.day)
                        .thenComparingInt(e -> e.made))
                .toList();
        var lines = new ArrayList<Line>();
        var balance = account.opening();
        for (var event : own) {
            var out = event.from.key().equals(account.key());
            var amount = out ? -event.sent : event.received;
            balance = Math.addExact(balance, amount);
            var other = !out ? event.from : event.shown != null ? event.shown : event.to;
            lines.add(new Line(
                    event,
                    lines.size() + 1,
                    booked(event, account),
                    amount,
                    balance,
                    other.name(),
                    event.act == Act.CARD ? "" : other.number(),
                    event.text));
        }
        return lines;
    }

    private static LocalDate booked(Event event, BankAccount account) {
        return event.from.key().equals(account.key()) ? event.day : event.arrives;
    }
}
