package org.clayton.casefile;

import java.util.List;
import java.util.Optional;
import org.clayton.intake.facts.Place;
import org.clayton.money.Money;

/** What people told an authority they earn and own, each list in order of place. */
public record Declarations(List<Income> incomes, List<Property> assets) {

    public static final Declarations NONE = new Declarations(List.of(), List.of());

    /**
     * Income of one calendar year from one source.
     *
     * @param who index of the party, or -1
     * @param name as written
     * @param source as written; may be empty
     */
    public record Income(int who, String name, int year, String source, Money amount, String note, Place place) {}

    /**
     * Something declared as owned.
     *
     * @param who index of the party, or -1
     * @param name as written
     * @param year of the declaration, where given
     */
    public record Property(
            int who,
            String name,
            Optional<Integer> year,
            String item,
            Optional<Money> worth,
            String note,
            Place place) {}
}
