package org.clayton.trace.worked;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the proceeds of a thing fall to those whose money bought it. */
enum SaleMethod {
    /** A share of the price; what the lender's share is worth beyond his debt is the borrower's, and what it lacks too. */
    PRICE_CONTRIBUTION,
    /** Net proceeds in the proportion of the money really paid in. */
    EQUITY_CONTRIBUTION,
    /** A charge for the amount of the claims and no more: the other choice in Foskett v McKeown [2000] UKHL 29. */
    LIEN;

    static Optional<SaleMethod> of(String word) {
        return Arrays.stream(values())
                .filter(one -> one.name()
                        .toLowerCase(Locale.ROOT)
                        .equals(word.toLowerCase(Locale.ROOT).replace('-', '_')))
                .findFirst();
    }
}
