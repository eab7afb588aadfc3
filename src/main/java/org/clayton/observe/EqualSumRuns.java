package org.clayton.observe;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.clayton.intake.facts.Channel;

/** The same odd amount again and again with different others, in the account's own currency. */
final class EqualSumRuns {

    private static final int ROUND_UNITS = 5;

    private EqualSumRuns() {}

    static void look(Book book, Consumer<Observation> found) {
        look(book, book.credits, true, found);
        look(book, book.debits, false, found);
    }

    private static void look(Book book, Rows rows, boolean incoming, Consumer<Observation> found) {
        var least = book.view.floors.whole(Floor.EQUAL_OTHERS);
        if (rows.size() < least) {
            return;
        }
        var amounts = Arrays.stream(rows.column())
                .mapToLong(m -> own(book, m))
                .sorted()
                .toArray();
        for (int from = 0, to; from < amounts.length; from = to) {
            to = from + 1;
            while (to < amounts.length && amounts[to] == amounts[from]) {
                to++;
            }
            if (to - from >= least) {
                var amount = amounts[from];
                windows(book, rows.only(m -> own(book, m) == amount), incoming, found);
            }
        }
    }

    private static long own(Book book, int movement) {
        return book.arrives(movement) ? book.view.ledger.received(movement) : book.view.ledger.sent(movement);
    }

    private static void windows(Book book, Rows equal, boolean incoming, Consumer<Observation> found) {
        var floors = book.view.floors;
        if (equal.value(0) < floors.at(Floor.EQUAL_LEAST)) {
            return;
        }
        var others = Tally.ofOthers(book, equal, 0);
        equal.windows(floors.whole(Floor.EQUAL_WINDOW_DAYS), (from, to) -> {
            if (others.slide(from, to).distinct() >= floors.at(Floor.EQUAL_OTHERS)) {
                found.accept(equal(book, equal, incoming, others.distinct(), from, to));
            }
        });
    }

    private static EqualSums equal(Book book, Rows equal, boolean incoming, int others, int from, int to) {
        var digits = Math.max(0, book.view.account(book.account).currency().getDefaultFractionDigits());
        var unit = IntStream.range(0, digits).mapToLong(i -> 10).reduce(ROUND_UNITS, Math::multiplyExact);
        var wages = IntStream.range(from, to)
                .filter(i -> equal.channel(equal.movement(i)) == Channel.WAGE)
                .count();
        return new EqualSums(
                book.account,
                book.holder,
                LocalDate.ofEpochDay(equal.day(to - 1)),
                book.country,
                LocalDate.ofEpochDay(equal.day(from)),
                incoming,
                others,
                equal.value(from),
                equal.sum(from, to),
                to - from,
                equal.day(to - 1) - equal.day(from) + 1,
                own(book, equal.movement(from)) % unit == 0,
                BasisPoints.of(wages, to - from),
                book.view.isCompany(book.holder),
                book.view.tradeOf(book.account),
                Basis.of(equal, from, to));
    }
}
