package org.clayton.observe;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.clayton.intake.facts.Channel;

/**
 * Credits that leave again at once. What leaves is set against the credits oldest first, each payment once, so that one
 * outgoing payment never explains two credits.
 */
final class PassThroughs {

    private static final int EARLIER_DAYS = 90;
    private static final int HALF_YEAR = 182;

    private final Book book;
    private final BitSet passing = new BitSet();
    private final long[] matched;
    private final Rows arrivals;

    private PassThroughs(Book book) {
        this.book = book;
        this.matched = new long[book.credits.size()];
        this.arrivals = book.arrivals();
        match();
    }

    static void look(Book book, Consumer<Observation> found) {
        if (book.credits.size() >= book.view.floors.at(Floor.PASS_COUNT)
                && book.out.sum() >= book.view.floors.at(Floor.PASS_CREDIT)) {
            new PassThroughs(book).windows(found);
        }
    }

    private void match() {
        var floors = book.view.floors;
        var next = 0;
        var left = book.out.isEmpty() ? 0 : book.out.value(0);
        for (var i = 0; i < book.credits.size(); i++) {
            var credit = book.credits.value(i);
            if (credit < floors.at(Floor.PASS_CREDIT) || isWage(i)) {
                continue;
            }
            var after = book.out.firstAfter(book.credits.movement(i));
            if (after > next) {
                next = after;
                left = next < book.out.size() ? book.out.value(next) : 0;
            }
            var latest = book.credits.day(i) + floors.whole(Floor.PASS_WITHIN_DAYS);
            while (next < book.out.size() && book.out.day(next) <= latest && matched[i] < credit) {
                var piece = Math.min(left, credit - matched[i]);
                matched[i] += piece;
                left -= piece;
                if (left == 0) {
                    next++;
                    left = next < book.out.size() ? book.out.value(next) : 0;
                }
            }
            passing.set(i, BasisPoints.of(matched[i], credit) >= floors.at(Floor.PASS_SHARE));
        }
    }

    /** Everything that arrived from half a year before the day to half a year after. */
    private long arrived(int day) {
        return arrivals.sum(arrivals.firstOn(day - HALF_YEAR), arrivals.firstOn(day + HALF_YEAR));
    }

    private boolean lawful(Rows passes, int from, int to, int first, int end) {
        return book.lawful(largest(passes, from, to)) || book.lawful(largest(book.out, first, end));
    }

    private static int largest(Rows rows, int from, int to) {
        var largest = from;
        for (var i = from; i < to; i++) {
            largest = rows.value(i) > rows.value(largest) ? i : largest;
        }
        return rows.movement(largest);
    }

    private boolean isWage(int i) {
        return book.view.ledger.channel(book.credits.movement(i)) == Channel.WAGE;
    }

    private void windows(Consumer<Observation> found) {
        var floors = book.view.floors;
        var position = passing.stream().toArray();
        var movements = IntStream.of(position).map(book.credits::movement).toArray();
        var passes = Rows.of(book.view.ledger, movements, unused -> true);
        passes.windows(floors.whole(Floor.PASS_WINDOW_DAYS), (from, to) -> {
            if (to - from >= floors.at(Floor.PASS_COUNT)) {
                found.accept(pass(passes, position, from, to));
            }
        });
    }

    private PassThrough pass(Rows passes, int[] position, int from, int to) {
        var within = book.view.floors.whole(Floor.PASS_WITHIN_DAYS);
        var first = book.out.firstAfter(passes.movement(from));
        var end = book.out.firstOn(passes.day(to - 1) + within + 1);
        var payees = Tally.ofOthers(book, book.out, first).slide(first, end);
        var out = IntStream.range(from, to).mapToLong(i -> matched[position[i]]).sum();
        var days = new SameDays(book.credits, book.out, within);
        IntStream.range(from, to).forEach(i -> days.and(position[i]));
        return new PassThrough(
                book.account,
                book.holder,
                LocalDate.ofEpochDay(book.out.day(end - 1)),
                book.country,
                LocalDate.ofEpochDay(passes.day(from)),
                to - from,
                passes.sum(from, to),
                out,
                BasisPoints.of(out, passes.sum(from, to)),
                days.leftBasisPoints(),
                within,
                Tally.ofOthers(book, passes, from).slide(from, to).distinct(),
                payees.distinct(),
                payees.regulars(EARLIER_DAYS),
                BasisPoints.of(passes.sum(from, to), arrived(passes.day(from))),
                lawful(passes, from, to, first, end),
                Basis.of(passes, from, to).and(book.out, first, end));
    }
}
