package org.clayton.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.clayton.intake.facts.Place;
import org.clayton.money.Money;

/**
 * Cash or a thing taken on the action day.
 *
 * @param holder index of the party it was found with, or -1
 * @param asset index of the asset it is taken to be, by identifier, or -1
 */
public record Seizure(
        String id,
        LocalDate seized,
        String where,
        int holder,
        int asset,
        String item,
        Optional<Money> cash,
        Place place) {}
