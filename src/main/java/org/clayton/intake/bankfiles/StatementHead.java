package org.clayton.intake.bankfiles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.clayton.intake.facts.Facts;
import org.clayton.intake.facts.Place;
import org.jspecify.annotations.Nullable;

/** What a message says of an account before its entries. */
final class StatementHead {

    String account = "";
    String holder = "";
    String bank = "";

    @Nullable
    Currency currency;

    @Nullable
    LocalDate from;

    @Nullable
    LocalDate to;

    @Nullable
    Balance opening;

    @Nullable
    Balance closing;

    String page = "";

    @Nullable
    Long debits;

    @Nullable
    Long credits;

    final List<String> warnings = new ArrayList<>();

    /** A balance in another currency than the rows is not theirs. */
    Facts.Statement statement(Place place, String number, Currency of) {
        return new Facts.Statement(
                place,
                number,
                holder,
                bank,
                of,
                from,
                to,
                amount(opening, of),
                amount(closing, of),
                page,
                of.equals(ownCurrency()) ? debits : null,
                of.equals(ownCurrency()) ? credits : null,
                List.copyOf(warnings));
    }

    /** The account's own currency, else that of a balance. */
    @Nullable
    Currency ownCurrency() {
        if (currency != null) {
            return currency;
        }
        return opening != null ? opening.currency() : closing != null ? closing.currency() : null;
    }

    private static @Nullable Long amount(@Nullable Balance balance, Currency of) {
        return balance == null || !balance.currency().equals(of) ? null : balance.amount();
    }
}
