package org.clayton.casefile;

import java.util.List;
import java.util.Optional;
import org.clayton.intake.facts.Place;
import org.clayton.money.Money;

/**
 * A thing money was turned into. It is also an account ({@code account}) of the ledger, so that tracing follows money
 * into and out of it by the same rules.
 *
 * @param index position in {@link CaseFile#assets()}
 * @param id "D.." of its property deal or "L.." of its purchase
 * @param owner index of the party that bought it or holds it by register, or -1
 * @param identifier cadastral unit, chassis number, plate, serial number, hull number
 */
public record Asset(
        int index,
        int account,
        String id,
        Kind kind,
        String description,
        String identifier,
        String country,
        int owner,
        Optional<Money> price,
        List<Place> places) {
    public enum Kind {
        PROPERTY,
        VEHICLE,
        VESSEL,
        WATCH,
        JEWELLERY,
        ART,
        OTHER
    }
}
