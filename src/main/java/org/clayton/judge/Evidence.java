package org.clayton.judge;

import java.time.LocalDate;
import java.util.Optional;
import org.clayton.intake.facts.Place;
import org.clayton.money.Money;

/** One row that a statement of ours rests on. */
public record Evidence(Place place, Optional<LocalDate> date, Optional<Money> amount, String text)
        implements Comparable<Evidence> {
    @Override
    public int compareTo(Evidence other) {
        return place.compareTo(other.place);
    }
}
