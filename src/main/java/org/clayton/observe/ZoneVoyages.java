package org.clayton.observe;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.clayton.intake.facts.Place;

/** Who travelled, and which vessels called, where shipments set out, are handed over or are led from. */
final class ZoneVoyages {

    private static final List<String> ZONES = List.of("command", "hub", "source");
    private static final int DAYS = 365;

    private record Call(LocalDate day, String zone, int party, int asset, String name, Place place) {}

    private final View view;

    private ZoneVoyages(View view) {
        this.view = view;
    }

    static void look(View view, Consumer<Observation> found) {
        var voyages = new ZoneVoyages(view);
        voyages.trips().values().forEach(calls -> voyages.voyage(calls, false, found));
        voyages.calls().values().forEach(calls -> voyages.voyage(calls, true, found));
    }

    private TreeMap<Integer, List<Call>> trips() {
        var trips = new TreeMap<Integer, List<Call>>();
        for (var trip : view.caseFile.trips()) {
            var zone = zone(trip.to(), trip.to());
            if (trip.who() >= 0 && !zone.isEmpty()) {
                trips.computeIfAbsent(trip.who(), unused -> new ArrayList<>())
                        .add(new Call(trip.departs(), zone, trip.who(), -1, trip.traveller(), trip.place()));
            }
        }
        return trips;
    }

    private TreeMap<String, List<Call>> calls() {
        var calls = new TreeMap<String, List<Call>>();
        for (var call : view.caseFile.vesselCalls()) {
            var zone = zone(call.country(), call.port());
            var day = call.arrives().or(call::departs);
            if (!zone.isEmpty() && day.isPresent()) {
                var owner = call.asset() < 0
                        ? -1
                        : view.caseFile.assets().get(call.asset()).owner();
                calls.computeIfAbsent(call.vessel(), unused -> new ArrayList<>())
                        .add(new Call(day.get(), zone, owner, call.asset(), call.vessel(), call.place()));
            }
        }
        return calls;
    }

    private String zone(String country, String place) {
        var byCountry = view.lists().zone(country);
        return byCountry.isEmpty()
                ? ZONES.stream()
                        .filter(zone -> view.lists().speaks("zone-" + zone, place))
                        .findFirst()
                        .orElse("")
                : byCountry;
    }

    /** The year up to the last call. */
    private void voyage(List<Call> calls, boolean vessel, Consumer<Observation> found) {
        calls.sort(Comparator.comparing(Call::day).thenComparing(Call::place));
        var last = calls.get(calls.size() - 1);
        var year = calls.stream()
                .filter(call -> call.day().isAfter(last.day().minusDays(DAYS)))
                .toList();
        var zones = new TreeSet<String>();
        year.forEach(call -> zones.add(call.zone()));
        found.accept(new ZoneVoyage(
                last.party(),
                last.asset(),
                last.day(),
                last.party() < 0 ? "" : view.party(last.party()).country(),
                year.get(0).day(),
                vessel,
                last.name(),
                zones.size(),
                year.size(),
                view.isTied(last.party()),
                view.trade(last.party()),
                Basis.NONE.and(year.stream().map(Call::place).toList())));
    }
}
