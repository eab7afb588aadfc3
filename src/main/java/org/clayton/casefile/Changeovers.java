package org.clayton.casefile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.clayton.money.ExchangeRates.Rate;
import org.clayton.money.Money;

/**
 * Accounts that their bank changed over to the euro: the same number, a statement in the old currency and one in euro. The
 * ledger stays in the currency of the day, and one entry carries the balance over at the rate fixed by law.
 */
final class Changeovers {

    /** The bank may round row by row, so a cent more or less is no difference. */
    private static final long ROUNDING = 1;

    /** Old statements end at the latest so many days after the changeover. */
    private static final int MOST_DAYS_AFTER = 31;

    private static final Currency EURO = Currency.getInstance("EUR");

    /**
     * @param from number of the old account among the legs @param to number of the euro account
     * @param left minor units of the old currency, negative for an overdraft
     * @param came minor units of the euro
     */
    record Entry(int from, int to, long left, long came, Rate rate) {

        /** What the entry says for itself in the ledger. */
        String text(Currency old) {
            return "changeover of the account: " + new Money(left, old) + " are " + new Money(came, EURO) + " at "
                    + rate;
        }
    }

    private final Legs legs;
    private final AccountBook accounts;
    private final List<Reconciler.Books> books;
    private final Rates fixedRates;
    private final List<Entry> entries = new ArrayList<>();
    private final TreeSet<String> remarks = new TreeSet<>();

    /** @param books what the statements of each account of {@code legs} say together; what an entry carries over is taken out */
    Changeovers(Legs legs, AccountBook accounts, List<Reconciler.Books> books, Rates fixedRates) {
        this.fixedRates = fixedRates;
        this.legs = legs;
        this.accounts = accounts;
        this.books = books;
    }

    Collection<String> remarks() {
        return remarks;
    }

    /** The entries to make where no row of the bank shows the changeover; where two rows do, they are paired. */
    void settle(LegPairs pairs) {
        for (var old = 0; old < legs.accounts(); old++) {
            var rate = fixedRates.changeover(accounts.currencyOf(legs.codes.get(old)));
            var euro = rate.isPresent() ? euroOf(old) : -1;
            if (euro >= 0 && followsOn(old, euro, rate.get()) && !paired(old, euro, rate.get(), pairs)) {
                entry(old, euro, rate.get());
            }
        }
    }

    List<Entry> entries() {
        return entries;
    }

    private int euroOf(int old) {
        for (var account = 0; account < legs.accounts(); account++) {
            if (accounts.baseOf(legs.codes.get(account)) == accounts.baseOf(legs.codes.get(old))
                    && accounts.currencyOf(legs.codes.get(account)).equals(EURO)) {
                return account;
            }
        }
        return -1;
    }

    /** One ends about the day on which the other begins. An account kept in both currencies at once is two accounts. */
    private boolean followsOn(int old, int euro, Rate rate) {
        var day = rate.from().toEpochDay();
        var ends = legs.statements.get(old).stream()
                .mapToLong(Statement::lastRow)
                .max()
                .orElse(Long.MAX_VALUE);
        var begins = legs.statements.get(euro).stream()
                .mapToLong(Statement::firstRow)
                .min()
                .orElse(Long.MIN_VALUE);
        return ends <= day + MOST_DAYS_AFTER && begins >= day - 1;
    }

    /** The bank printed the changeover as a row in each statement. */
    private boolean paired(int old, int euro, Rate rate, LegPairs pairs) {
        if (legs.start(old) == legs.start(old + 1) || legs.start(euro) == legs.start(euro + 1)) {
            return false;
        }
        var last = legs.start(old + 1) - 1;
        var first = legs.start(euro);
        var out = legs.amount(last);
        var overdrawn = out > 0;
        if (Math.abs(legs.amount(first) - converted(-out, old, rate)) > ROUNDING
                || !books.get(old).closing().equals(OptionalLong.of(0))) {
            return false;
        }
        pairs.pair(overdrawn ? first : last, overdrawn ? last : first, LegPairs.Reason.CHANGEOVER);
        return true;
    }

    private void entry(int old, int euro, Rate rate) {
        var closing = books.get(old).closing();
        if (closing.isEmpty() || closing.getAsLong() == 0) {
            return;
        }
        var number = accounts.baseOf(legs.codes.get(old)).number;
        var left = new Money(closing.getAsLong(), accounts.currencyOf(legs.codes.get(old)));
        var expected = converted(closing.getAsLong(), old, rate);
        var opening = books.get(euro).opening();
        var came = opening.isPresent() && Math.abs(opening.getAsLong() - expected) <= ROUNDING
                ? opening.getAsLong()
                : expected;
        if (opening.isPresent() && opening.getAsLong() != came) {
            remarks.add(number + " was changed over to the euro on " + rate.from() + ": " + left + " are "
                    + new Money(expected, EURO) + " at " + rate + ", but the statement in euro opens with "
                    + new Money(opening.getAsLong(), EURO)
                    + ". The money is not followed over the changeover. Maybe a statement between the two is missing.");
            return;
        }
        if (came == 0) {
            return;
        }
        entries.add(new Entry(old, euro, closing.getAsLong(), came, rate));
        books.set(old, books.get(old).endingWith(0));
        books.set(euro, books.get(euro).beginningWith(0));
        remarks.add(number + " was changed over to the euro on " + rate.from() + ": " + left + " are "
                + new Money(came, EURO) + " at " + rate + "; one entry of the ledger carries the balance over.");
    }

    private long converted(long minor, int old, Rate rate) {
        var exact = BigDecimal.valueOf(
                        minor, accounts.currencyOf(legs.codes.get(old)).getDefaultFractionDigits())
                .divide(rate.perEuro(), EURO.getDefaultFractionDigits(), RoundingMode.HALF_UP);
        return Money.of(exact, EURO).minor();
    }
}
