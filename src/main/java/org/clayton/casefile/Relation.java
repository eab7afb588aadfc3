package org.clayton.casefile;

import java.math.BigDecimal;
import java.util.Optional;
import org.clayton.intake.facts.Place;

/**
 * A tie between two parties that a sheet states.
 *
 * @param who index of the owner, director, spouse
 * @param whom index of the company or relative
 * @param share percent
 */
public record Relation(int who, int whom, Kind kind, String asWritten, Optional<BigDecimal> share, Place place) {
    public enum Kind {
        OWNS,
        DIRECTS,
        FAMILY,
        OTHER
    }
}
