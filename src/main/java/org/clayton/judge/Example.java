package org.clayton.judge;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clayton.intake.facts.Place;

/**
 * A small case in a rule's card that says what the rule must answer.
 *
 * @param fires whether the rule must find something
 * @param sheets text of each sheet by file name
 * @param evidence rows that must stand under what the rule finds, no more and no fewer; empty when nothing is said of them
 */
public record Example(
        String rule,
        String name,
        boolean fires,
        Map<String, String> sheets,
        List<Place> evidence,
        Optional<LocalDate> asOf) {}
