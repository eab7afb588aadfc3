package org.clayton.observe;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.clayton.casefile.Asset;

/** Payments whose words speak of a vessel. */
final class VesselSpendings {

    private VesselSpendings() {}

    static void look(Book book, Consumer<Observation> found) {
        var view = book.view;
        var floors = view.floors;
        var spent = book.all.only(m -> !book.arrives(m)
                && view.ledger.value(m) >= floors.at(Floor.VESSEL_PAYMENT)
                && !view.isCash(m)
                && speaks(book, m));
        spent.windows(floors.whole(Floor.VESSEL_WINDOW_DAYS), (from, to) -> {
            if (spent.sum(from, to) >= floors.at(Floor.VESSEL_TOTAL)) {
                found.accept(new VesselSpending(
                        book.account,
                        book.holder,
                        LocalDate.ofEpochDay(spent.day(to - 1)),
                        book.country,
                        LocalDate.ofEpochDay(spent.day(from)),
                        to - from,
                        spent.sum(from, to),
                        ownsVessel(view, book.holder),
                        view.tradeOf(book.account),
                        view.isTied(book.holder),
                        Basis.of(spent, from, to)));
            }
        });
    }

    private static boolean speaks(Book book, int movement) {
        var view = book.view;
        return view.lists().speaks("vessel", view.ledger.text(movement))
                || view.lists().speaks("vessel", view.nameOf(book.other(movement)));
    }

    private static boolean ownsVessel(View view, int party) {
        return party >= 0
                && view.caseFile.assets().stream()
                        .anyMatch(asset -> asset.kind() == Asset.Kind.VESSEL && asset.owner() == party);
    }
}
