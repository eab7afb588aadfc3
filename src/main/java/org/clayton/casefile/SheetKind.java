package org.clayton.casefile;

import java.util.Locale;

/** The kinds of sheet a case may hold, in the words the rules' {@code needs} use. */
public enum SheetKind {
    STATEMENTS,
    PAYMENTS,
    ACCOUNTS,
    SUBJECTS,
    RELATIONS,
    PROPERTY_DEALS,
    LUXURY_PURCHASES,
    SEIZURES,
    INTERCEPTS,
    TRAVEL,
    VESSEL_CALLS,
    DECLARED_INCOME,
    DECLARED_ASSETS,
    EXCHANGE_RATES;

    /** {@code property-deals}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
