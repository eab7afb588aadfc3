package org.clayton.observe;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.clayton.casefile.Trip;
import org.clayton.intake.facts.Place;

/** Travellers who are paid by one payer in the weeks after they set out. */
final class Crews {

    private record Pay(int account, int traveller, int movement, Place trip) {}

    private final View view;

    private Crews(View view) {
        this.view = view;
    }

    static void look(View view, Consumer<Observation> found) {
        var crews = new Crews(view);
        crews.byPayer().forEach((payer, pays) -> crews.look(payer, pays, found));
    }

    /** Payments by the party that made them. */
    private Map<Integer, List<Pay>> byPayer() {
        var byPayer = new TreeMap<Integer, List<Pay>>();
        for (var trip : view.caseFile.trips()) {
            if (trip.who() >= 0) {
                for (var account : view.bankAccountsOf(trip.who())) {
                    collect(trip, account, byPayer);
                }
            }
        }
        return byPayer;
    }

    private void collect(Trip trip, int account, Map<Integer, List<Pay>> byPayer) {
        var least = view.floors.at(Floor.CREW_PAY);
        var credits = view.rowsOf(account)
                .only(m -> view.ledger.to(m) == account
                        && view.isTransfer(m)
                        && view.ledger.value(m) >= least
                        && view.holder(view.ledger.from(m)) >= 0);
        var first = (int) trip.departs().toEpochDay();
        var end = credits.firstOn(first + view.floors.whole(Floor.CREW_AFTER_DAYS) + 1);
        for (var i = credits.firstOn(first); i < end; i++) {
            byPayer.computeIfAbsent(view.holder(view.ledger.from(credits.movement(i))), unused -> new ArrayList<>())
                    .add(new Pay(account, trip.who(), credits.movement(i), trip.place()));
        }
    }

    private void look(int payer, List<Pay> pays, Consumer<Observation> found) {
        var travellers = new TreeSet<Integer>();
        var accounts = new TreeSet<Integer>();
        pays.forEach(pay -> {
            travellers.add(pay.traveller());
            accounts.add(pay.account());
        });
        for (var account : accounts) {
            var own = pays.stream().filter(pay -> pay.account() == account).toList();
            found.accept(crew(payer, travellers.size(), account, own));
        }
    }

    private CrewPay crew(int payer, int travellers, int account, List<Pay> own) {
        var rows = own.stream().map(Pay::movement).distinct().sorted().toList();
        var trips = own.stream().map(Pay::trip).distinct().toList();
        return new CrewPay(
                account,
                view.holder(account),
                view.ledger.date(rows.get(rows.size() - 1)),
                view.country(account),
                firstDate(rows),
                payer,
                view.isTied(payer),
                travellers,
                trips.size(),
                rows.size(),
                rows.stream().mapToLong(view.ledger::value).reduce(0, Math::addExact),
                Basis.of(rows).and(trips));
    }

    private LocalDate firstDate(List<Integer> rows) {
        return view.ledger.date(rows.get(0));
    }
}
