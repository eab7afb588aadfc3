package org.clayton.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.clayton.intake.facts.Place;

/**
 * A vessel was in a port.
 *
 * @param imo number of the International Maritime Organization, as written; may be empty
 * @param asset index of the case's asset with that number or name, or -1
 * @param arrives one of the two days at least is known
 */
public record VesselCall(
        String vessel,
        String imo,
        String port,
        String country,
        int asset,
        Optional<LocalDate> arrives,
        Optional<LocalDate> departs,
        String note,
        Place place) {}
