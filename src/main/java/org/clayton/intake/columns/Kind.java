package org.clayton.intake.columns;

import static org.clayton.intake.columns.Role.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The kinds of sheet. Each entry of {@code needs} is a set of roles of which one must be there; the more specific kind
 * stands first and wins a tie.
 */
public enum Kind {
    PAYMENTS("payment list", Set.of(BOOKED), Set.of(FROM), Set.of(TO), Set.of(SENT)),
    BANK_STATEMENT("bank statement", Set.of(BOOKED, OPERATION_DATE, VALUE_DATE), Set.of(AMOUNT_SIGNED, DEBIT, CREDIT)),
    PROPERTY_DEALS(
            "property deals", Set.of(BUYER, BUYER_ID), Set.of(PRICE), Set.of(PROPERTY, REGISTER, NOTARY, SELLER)),
    LUXURY_PURCHASES("luxury purchases", Set.of(BOUGHT), Set.of(ITEM), Set.of(BUYER, BUYER_ID), Set.of(PRICE)),
    SEIZURES("seizures", Set.of(SEIZED), Set.of(ITEM, WORTH), Set.of(PLACE, HOLDER)),
    INTERCEPTS("intercepted messages", Set.of(SENT_ON), Set.of(MESSAGE), Set.of(FROM, TO, PLATFORM)),
    TRAVEL("travel", Set.of(WHO), Set.of(DEPARTS), Set.of(FROM, TO)),
    VESSEL_CALLS("vessel calls", Set.of(VESSEL, IMO), Set.of(PORT), Set.of(ARRIVES, DEPARTS)),
    DECLARED_INCOME("declared income", Set.of(WHO), Set.of(YEAR), Set.of(INCOME)),
    DECLARED_ASSETS("declared assets", Set.of(WHO), Set.of(ITEM), Set.of(WORTH)),
    EXCHANGE_RATES("exchange rates", Set.of(RATE_FROM), Set.of(PER_EURO)),
    RELATIONS("relations", Set.of(WHO), Set.of(WHOM), Set.of(RELATION)),
    ACCOUNTS("account register", Set.of(OWN_ACCOUNT), Set.of(HOLDER, HOLDER_ID)),
    SUBJECTS(
            "subjects",
            Set.of(NAME),
            EnumSet.of(PARTY_TYPE, PARTY_ROLE, BORN, ID_NUMBER, INCOME, ADDRESS, OTHER_NAMES));

    private final String title;
    private final List<Set<Role>> needs;

    @SafeVarargs
    Kind(String title, Set<Role>... needs) {
        this.title = title;
        this.needs = List.of(needs);
    }

    /** {@code bank statement}. */
    public String title() {
        return title;
    }

    /** {@code bank-statement}: the word the files of header words use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether columns with these roles make a table of this kind. */
    public boolean isMetBy(Set<Role> roles) {
        return needs.stream().allMatch(any -> any.stream().anyMatch(roles::contains));
    }

    /** The first thing the kind cannot do without, as a choice of roles; empty when nothing lacks. */
    public String lacks(Set<Role> roles) {
        return needs.stream()
                .filter(any -> any.stream().noneMatch(roles::contains))
                .findFirst()
                .map(any -> any.stream().sorted().map(Role::word).collect(Collectors.joining(" or ")))
                .orElse("");
    }

    boolean needs(Role role) {
        return needs.stream().anyMatch(any -> any.contains(role));
    }
}
