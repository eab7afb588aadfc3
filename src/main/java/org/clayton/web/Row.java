package org.clayton.web;

import java.time.LocalDate;
import org.clayton.intake.facts.Place;
import org.clayton.judge.Evidence;
import org.clayton.money.Money;

/** One row of a spreadsheet that a statement rests on, as the page shows it. */
record Row(String file, String sheet, int number, String date, String amount, String text) {

    static Row of(Evidence evidence) {
        return at(
                evidence.place(),
                evidence.date().map(LocalDate::toString).orElse(""),
                evidence.amount().map(Money::toString).orElse(""),
                evidence.text());
    }

    static Row at(Place place, String date, String amount, String text) {
        return new Row(place.file(), place.sheet(), place.row(), date, amount, text);
    }

    /** {@code izvod.xlsx / Promet / row 14}. */
    public String place() {
        return new Place(file, sheet, number).toString();
    }
}
