package org.clayton.observe;

import java.time.LocalDate;
import java.util.function.Consumer;

/** Long silence, then much in and out. */
final class Reactivations {

    private Reactivations() {}

    static void look(Book book, Consumer<Observation> found) {
        var floors = book.view.floors;
        var quiet = floors.whole(Floor.DORMANT_QUIET_DAYS);
        if (book.all.day(book.all.size() - 1) - book.all.day(0) < quiet) {
            return;
        }
        var customer = book.all.only(movement -> !book.isBankWork(movement));
        for (var i = 1; i < customer.size(); i++) {
            if (customer.day(i) - customer.day(i - 1) >= quiet) {
                woken(book, customer, i, found);
            }
        }
    }

    private static void woken(Book book, Rows customer, int first, Consumer<Observation> found) {
        var floors = book.view.floors;
        var end = customer.firstOn(customer.day(first) + floors.whole(Floor.DORMANT_AFTER_DAYS) + 1);
        var in = 0L;
        var largest = first;
        for (var i = first; i < end; i++) {
            if (book.arrives(customer.movement(i))) {
                in += customer.value(i);
                largest = customer.value(i) > customer.value(largest) ? i : largest;
            }
        }
        var out = customer.sum(first, end) - in;
        if (in >= floors.at(Floor.DORMANT_IN) && BasisPoints.of(out, in) >= floors.at(Floor.DORMANT_OUT_SHARE)) {
            found.accept(new Reactivation(
                    book.account,
                    book.holder,
                    LocalDate.ofEpochDay(customer.day(end - 1)),
                    book.country,
                    LocalDate.ofEpochDay(customer.day(first)),
                    customer.day(first) - customer.day(first - 1),
                    in,
                    out,
                    BasisPoints.of(out, in),
                    book.lawful(customer.movement(largest)),
                    Basis.of(customer, first, end)));
        }
    }
}
