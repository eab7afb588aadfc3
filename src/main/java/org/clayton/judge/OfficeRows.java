package org.clayton.judge;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.clayton.casefile.CaseFile;
import org.clayton.casefile.Intercept;
import org.clayton.casefile.Trip;
import org.clayton.intake.facts.Place;
import org.clayton.money.Money;

/** What the rows of the sheets that are no ledger say: day, sum and words of a deal, purchase, seizure, message, trip. */
final class OfficeRows {

    private final Map<Place, Evidence> rows = new HashMap<>();
    private final CaseFile caseFile;

    OfficeRows(CaseFile caseFile) {
        this.caseFile = caseFile;
        caseFile.deals()
                .forEach(deal ->
                        add(deal.place(), deal.signed(), Optional.of(deal.price()), said(deal.note(), deal.asset())));
        caseFile.purchases()
                .forEach(bought -> add(
                        bought.place(),
                        Optional.of(bought.bought()),
                        Optional.of(bought.price()),
                        said(bought.note(), bought.asset())));
        caseFile.seizures()
                .forEach(taken -> add(taken.place(), Optional.of(taken.seized()), taken.cash(), taken.item()));
        caseFile.intercepts()
                .forEach(
                        message -> add(message.place(), Optional.of(message.sent()), Optional.empty(), words(message)));
        caseFile.trips().forEach(trip -> add(trip.place(), Optional.of(trip.departs()), Optional.empty(), words(trip)));
    }

    /** The row with what it says; a row of another sheet is its place alone. */
    Evidence at(Place place) {
        var row = rows.get(place);
        return row == null ? new Evidence(place, Optional.empty(), Optional.empty(), "") : row;
    }

    private void add(Place place, Optional<LocalDate> day, Optional<Money> sum, String text) {
        rows.put(place, new Evidence(place, day, sum, text));
    }

    /** A row without words of its own is at least about something. */
    private String said(String note, int asset) {
        return note.isEmpty() ? caseFile.assets().get(asset).description() : note;
    }

    /** A message in full: its words are what a reader has to judge. */
    private String words(Intercept message) {
        var where = message.platform().isEmpty() ? "" : message.platform() + ", ";
        return where + name(message.from()) + " to " + name(message.to()) + ": \u201c" + message.text() + "\u201d";
    }

    private static String words(Trip trip) {
        return trip.traveller() + ": " + trip.from() + " to " + trip.to();
    }

    /** The alias stands in the sheet; the case file keeps the party it belongs to. */
    private String name(int party) {
        return party < 0 ? "an unknown alias" : caseFile.parties().get(party).name();
    }
}
