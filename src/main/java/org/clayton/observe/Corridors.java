package org.clayton.observe;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.clayton.casefile.Party;
import org.clayton.casefile.Trip;
import org.clayton.intake.facts.Place;

/** Money and journeys along the route. Words in texts are read only for suspects and those tied to them. */
final class Corridors {

    private static final List<String> ZONES = List.of("source", "hub", "command");

    private final View view;
    private final String[] zoneOf;

    private Corridors(View view) {
        this.view = view;
        this.zoneOf = view.caseFile.accounts().stream()
                .map(account -> view.lists().zone(account.country()))
                .toArray(String[]::new);
    }

    static void look(View view, Consumer<Observation> found) {
        var corridors = new Corridors(view);
        for (var party : view.caseFile.parties()) {
            for (var account : view.bankAccountsOf(party.index())) {
                corridors.look(party, account, found);
            }
        }
    }

    private void look(Party party, int account, Consumer<Observation> found) {
        var rows = view.rowsOf(account).only(m -> !zone(account, m).isEmpty());
        var least = view.floors.at(Floor.CORRIDOR_TOTAL);
        if (rows.sum() < least) {
            return;
        }
        var days = view.floors.whole(Floor.CORRIDOR_WINDOW_DAYS);
        rows.windows(days, (from, to) -> {
            if (rows.sum(from, to) >= least) {
                window(party, account, rows, from, to, found);
            }
        });
    }

    private void window(Party party, int account, Rows rows, int from, int to, Consumer<Observation> found) {
        var zones = new TreeSet<String>();
        for (var i = from; i < to; i++) {
            zones.add(zone(account, rows.movement(i)));
        }
        var first = LocalDate.ofEpochDay(rows.day(from));
        var until = first.plusDays(view.floors.at(Floor.CORRIDOR_WINDOW_DAYS));
        List<Place> trips = view.caseFile.trips().stream()
                .filter(trip -> trip.who() == party.index())
                .filter(trip ->
                        !trip.departs().isBefore(first) && trip.departs().isBefore(until))
                .filter(trip -> !zone(trip).isEmpty())
                .peek(trip -> zones.add(zone(trip)))
                .map(Trip::place)
                .toList();
        if (zones.size() >= view.floors.at(Floor.CORRIDOR_ZONES)) {
            found.accept(new Corridor(
                    account,
                    party.index(),
                    LocalDate.ofEpochDay(rows.day(to - 1)),
                    view.country(account),
                    first,
                    zones.size(),
                    to - from,
                    rows.sum(from, to),
                    trips.size(),
                    !view.lists().zone(party.country()).isEmpty(),
                    view.trade(party.index()),
                    Basis.of(rows, from, to).and(trips)));
        }
    }

    private String zone(int account, int movement) {
        var other = view.ledger.from(movement) == account ? view.ledger.to(movement) : view.ledger.from(movement);
        var byCountry = zoneOf[other];
        return byCountry.isEmpty() && view.isTied(view.holder(account)) ? zone(view.ledger.text(movement)) : byCountry;
    }

    private String zone(Trip trip) {
        var byCountry = view.lists().zone(trip.to());
        return byCountry.isEmpty() ? zone(trip.to()) : byCountry;
    }

    private String zone(String text) {
        return ZONES.stream()
                .filter(zone -> view.lists().speaks("zone-" + zone, text))
                .findFirst()
                .orElse("");
    }
}
