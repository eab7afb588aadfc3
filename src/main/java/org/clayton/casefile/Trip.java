package org.clayton.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.clayton.intake.facts.Place;

/** A journey of a party ({@code who}, index or -1) or a call of a vessel ({@code traveller} as written). */
public record Trip(
        int who,
        String traveller,
        LocalDate departs,
        Optional<LocalDate> arrives,
        String from,
        String to,
        String means,
        Place place) {}
