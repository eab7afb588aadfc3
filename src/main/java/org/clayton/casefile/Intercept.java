package org.clayton.casefile;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.clayton.intake.facts.Place;

/** A decrypted message between two parties (index, or -1 when the alias is nobody's known name). */
public record Intercept(
        String id,
        LocalDate sent,
        Optional<LocalTime> time,
        String platform,
        int from,
        int to,
        String text,
        Place place) {}
