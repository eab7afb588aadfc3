package org.clayton.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Ordinary lives, month by month: most of every case. */
final class Life {
    private final Books books;
    private final Random random;
    private final LocalDate from;
    private final LocalDate to;

    /** @param to day after the last */
    Life(Books books, Random random, LocalDate from, LocalDate to) {
        this.books = books;
        this.random = random;
        this.from = from;
        this.to = to;
    }

    /**
     * A wage, a rent, bills, groceries and a little cash.
     *
     * @param wage minor units a month; everything else is in proportion
     * @param busy shop visits a month
     */
    void person(BankAccount who, String employer, long wage, String landlord, long rent, int busy, boolean cash) {
        for (var month = from; month.isBefore(to); month = month.plusMonths(1)) {
            var paid = jitter(wage, 3);
            put(month, 4 + random.nextInt(4), who, Act.WAGE, employer, true, paid, Texts.month(month));
            if (rent > 0) {
                put(month, 5 + random.nextInt(3), who, Act.RENT, landlord, false, rent, Texts.month(month));
            }
            bills(month, who, wage);
            fee(month, who, Math.max(150, wage / 600));
            for (var i = 0; i < busy; i++) {
                var shop = who.tongue().shops().get(random.nextInt(4));
                put(month, 1 + random.nextInt(27), who, Act.CARD, shop, false, odd(wage / 90, wage / 22), "");
            }
            put(month, 22 + random.nextInt(6), who, Act.CARD, who.tongue().store(), false, odd(wage / 7, wage / 4), "");
            if (cash && random.nextInt(3) > 0) {
                var day = month.plusDays(9 + random.nextInt(12));
                if (day.isBefore(to)) {
                    books.cashOut(day, who, Act.CASH_MACHINE, round(wage / 25), "");
                }
            }
        }
    }

    private void bills(LocalDate month, BankAccount who, long wage) {
        var tongue = who.tongue();
        put(month, 11, who, Act.ELECTRICITY, tongue.electricity(), false, jitter(wage / 22, 20), "");
        put(month, 14, who, Act.TELEPHONE, tongue.telephone(), false, wage / 45 / 10 * 10 + 90, "");
        put(month, 8 + random.nextInt(14), who, Act.CARD, tongue.petrol(), false, odd(wage / 40, wage / 25), "");
    }

    void fee(LocalDate month, BankAccount who, long amount) {
        var day = month.withDayOfMonth(month.lengthOfMonth());
        if (day.isBefore(to)) {
            books.own(day, who, Act.FEE, Pot.bank(who.currency()), false, amount, "");
        }
    }

    /**
     * A restaurant that banks what it took, every evening it is open, and pays what restaurants pay.
     *
     * @param low smallest takings of a quiet day, minor units
     * @param closed months of the winter break
     */
    void restaurant(
            BankAccount who, long low, long high, Set<Integer> closed, List<String> staff, List<String> payees) {
        for (var month = from; month.isBefore(to); month = month.plusMonths(1)) {
            var taken = 0L;
            for (var day = month; day.isBefore(to) && day.getMonth() == month.getMonth(); day = day.plusDays(1)) {
                if (!closed.contains(day.getMonthValue()) && day.getDayOfWeek() != DayOfWeek.MONDAY) {
                    taken += evening(who, day, low, high);
                }
            }
            bills(month, who, low * 5);
            fee(month, who, 9_00);
            for (var one : staff) {
                put(month, 9, who, Act.WAGE, one, false, jitter(low * 2 + 60_000, 2), Texts.month(month));
            }
            if (taken > 0) {
                var next = month.plusMonths(1);
                put(next, 5, who, Act.RENT, payees.get(0), false, taken * 8 / 100, Texts.month(month));
                put(next, 15, who, Act.TRANSFER, payees.get(1), false, taken * 12 / 100, Texts.month(month));
                put(next, 18, who, Act.TRANSFER, payees.get(2), false, taken * 17 / 100, Texts.month(month));
            }
        }
    }

    private long evening(BankAccount who, LocalDate day, long low, long high) {
        var summer = day.getMonthValue() >= 6 && day.getMonthValue() <= 9 ? 3 : 2;
        var weekend = day.getDayOfWeek().getValue() >= 5 ? 4 : 3;
        var amount = odd(low, high) * summer * weekend / 9 / 10 * 10;
        books.own(day, who, Act.TAKINGS, Pot.cash(who.holder(), who.currency()), true, amount, Texts.day(day));
        if (day.getDayOfWeek() == DayOfWeek.WEDNESDAY || day.getDayOfWeek() == DayOfWeek.FRIDAY) {
            var supplier = who.tongue().shops().get(random.nextInt(4));
            put(
                    day,
                    day.getDayOfMonth(),
                    who,
                    Act.TRANSFER,
                    supplier,
                    false,
                    amount * 115 / 100,
                    Texts.invoice(random));
        }
        return amount;
    }

    /** Customers who pay invoices by transfer. */
    void customers(
            BankAccount who, List<String> names, long low, long high, int perMonth, int firstMonth, int lastMonth) {
        for (var month = from; month.isBefore(to); month = month.plusMonths(1)) {
            if (month.getMonthValue() < firstMonth || month.getMonthValue() > lastMonth) {
                continue;
            }
            for (var i = 0; i < perMonth; i++) {
                put(
                        month,
                        1 + random.nextInt(26),
                        who,
                        Act.TRANSFER,
                        names.get(random.nextInt(names.size())),
                        true,
                        odd(low, high),
                        Texts.invoice(random));
            }
        }
    }

    void put(
            LocalDate month,
            int dayOfMonth,
            BankAccount who,
            Act act,
            String other,
            boolean in,
            long amount,
            String more) {
        var day = act == Act.CARD ? month.withDayOfMonth(dayOfMonth) : workingDay(month.withDayOfMonth(dayOfMonth));
        if (!day.isBefore(to)) {
            return;
        }
        var outside = books.outsider(other, who.country());
        if (act == Act.TRANSFER) {
            if (in) {
                books.pay(day, outside, who.pot(), amount, more);
            } else {
                books.pay(day, who.pot(), outside, amount, more);
            }
        } else {
            books.own(day, who, act, outside, in, amount, more);
        }
    }

    /** Banks book no transfer on a Saturday or Sunday. */
    private static LocalDate workingDay(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    private long jitter(long amount, int percent) {
        return amount + amount * (random.nextInt(2 * percent + 1) - percent) / 100 + random.nextInt(97);
    }

    /** An amount that nobody rounded. */
    long odd(long low, long high) {
        return low + (long) random.nextInt(Math.toIntExact(high - low)) / 7 * 7 + 3;
    }

    /** Cash machines give notes. */
    private static long round(long amount) {
        return Math.max(2000, amount / 2000 * 2000);
    }
}
