package org.clayton.observe;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.clayton.money.Money;

/** Round thousands in the account's own currency, where an exchange rate cannot make or hide them. */
final class RoundSumRuns {

    /** The same amount to or from the same party so often is a standing order, not a pattern of amounts. */
    private static final int STANDING = 3;

    private record Standing(int other, long amount) {}

    private RoundSumRuns() {}

    static void look(Book book, Consumer<Observation> found) {
        var floors = book.view.floors;
        var least = floors.at(Floor.ROUND_MOVEMENTS);
        if (book.credits.size() + book.cashIn.size() + book.out.size() < least) {
            return;
        }
        var moved = freeAmounts(book);
        if (moved.size() < least) {
            return;
        }
        var unit = unit(book);
        var round = moved.only(m -> own(book, m) % unit == 0);
        moved.windows(floors.whole(Floor.ROUND_WINDOW_DAYS), (from, to) -> {
            var first = round.firstOn(moved.day(from));
            var end = round.firstOn(moved.day(to - 1) + 1);
            if (end - first >= least && BasisPoints.of(end - first, to - from) >= floors.at(Floor.ROUND_SHARE)) {
                found.accept(new RoundSums(
                        book.account,
                        book.holder,
                        LocalDate.ofEpochDay(moved.day(to - 1)),
                        book.country,
                        LocalDate.ofEpochDay(moved.day(from)),
                        end - first,
                        to - from,
                        BasisPoints.of(end - first, to - from),
                        round.sum(first, end),
                        Basis.of(round, first, end)));
            }
        });
    }

    private static Rows freeAmounts(Book book) {
        var moved = book.all.only(m -> book.view.isCash(m) || book.view.isTransfer(m));
        Map<Standing, Integer> times = new HashMap<>();
        for (var m : moved.column()) {
            times.merge(new Standing(book.other(m), own(book, m)), 1, Integer::sum);
        }
        return moved.only(m ->
                book.view.isCash(m) || times.getOrDefault(new Standing(book.other(m), own(book, m)), 0) < STANDING);
    }

    private static long own(Book book, int movement) {
        return book.arrives(movement) ? book.view.ledger.received(movement) : book.view.ledger.sent(movement);
    }

    /** The largest power of ten of the account's currency that is worth no more than 1,000 EUR on the day of judging. */
    private static long unit(Book book) {
        var currency = book.view.account(book.account).currency();
        var thousand = book.view
                .caseFile
                .rates()
                .convert(Money.of(1_000_00, "EUR"), currency, book.view.caseFile.asOf())
                .map(Money::minor)
                .orElse(1_000_00L);
        var unit = 1L;
        while (unit <= thousand / 10) {
            unit *= 10;
        }
        return unit;
    }
}
