package org.clayton.observe;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Cash that stays just under the limit of the account's country, and under the world-wide one. */
final class CashRuns {

    private CashRuns() {}

    static void look(Book book, Consumer<Observation> found) {
        if (book.cashIn.size() < book.view.floors.whole(Floor.STRUCTURING_DEPOSITS)) {
            return;
        }
        Set<List<Integer>> seen = new HashSet<>();
        for (var place : List.of(book.country.isEmpty() ? "*" : book.country, "*")) {
            var band = inBand(book, place);
            if (seen.add(java.util.Arrays.stream(band.column()).boxed().toList())) {
                runs(book, place, band, found);
                habits(book, place, band, found);
            }
        }
    }

    private static Rows inBand(Book book, String place) {
        var share = book.view.floors.at(Floor.STRUCTURING_BAND);
        return book.cashIn.only(movement -> {
            var limit = limit(book, place, movement);
            var value = book.view.ledger.value(movement);
            return limit > 0 && value < limit && value >= BasisPoints.share(limit, share);
        });
    }

    private static long limit(Book book, String place, int movement) {
        return book.view.cashLimit(Lists.REPORTING, place, book.view.ledger.day(movement));
    }

    private static void runs(Book book, String place, Rows band, Consumer<Observation> found) {
        var floors = book.view.floors;
        var least = floors.at(Floor.STRUCTURING_DEPOSITS);
        band.windows(floors.whole(Floor.STRUCTURING_WINDOW_DAYS), (from, to) -> {
            if (to - from >= least) {
                found.accept(run(book, place, band, from, to));
            }
        });
    }

    private static CashRun run(Book book, String place, Rows band, int from, int to) {
        var smallest = Long.MAX_VALUE;
        var largest = 0L;
        for (var i = from; i < to; i++) {
            smallest = Math.min(smallest, band.value(i));
            largest = Math.max(largest, band.value(i));
        }
        return new CashRun(
                book.account,
                book.holder,
                LocalDate.ofEpochDay(band.day(to - 1)),
                book.country,
                LocalDate.ofEpochDay(band.day(from)),
                to - from,
                View.distinct(java.util.stream.IntStream.range(from, to).map(band::day)),
                band.sum(from, to),
                smallest,
                largest,
                place,
                limit(book, place, band.movement(to - 1)),
                Basis.of(band, from, to));
    }

    private static void habits(Book book, String place, Rows band, Consumer<Observation> found) {
        var floors = book.view.floors;
        var days = floors.whole(Floor.HABIT_WINDOW_DAYS);
        var least = floors.at(Floor.HABIT_DEPOSITS);
        band.windows(days, (from, to) -> {
            if (to - from >= least) {
                found.accept(habit(book, place, band, from, to));
            }
        });
    }

    private static CashHabit habit(Book book, String place, Rows band, int from, int to) {
        var cash = book.cashIn;
        var all = cash.firstOn(band.day(to - 1) + 1) - cash.firstOn(band.day(from));
        var limit = limit(book, place, band.movement(to - 1));
        return new CashHabit(
                book.account,
                book.holder,
                LocalDate.ofEpochDay(band.day(to - 1)),
                book.country,
                LocalDate.ofEpochDay(band.day(from)),
                to - from,
                all,
                BasisPoints.of(to - from, all),
                band.sum(from, to),
                limit,
                BasisPoints.of(band.sum(from, to), limit),
                Basis.of(band, from, to));
    }
}
