package org.clayton.intake.bankfiles;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Currency;
import org.clayton.intake.facts.Channel;
import org.clayton.intake.facts.Facts;
import org.clayton.intake.facts.Particulars;
import org.clayton.intake.facts.Place;
import org.clayton.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One booked entry of a message.
 *
 * @param ordinal its place among all entries of the file, from 1
 * @param amount signed minor units of the currency
 */
record Booking(
        int ordinal,
        Currency currency,
        LocalDate booked,
        @Nullable LocalDate valueDate,
        @Nullable LocalTime time,
        long amount,
        String party,
        String partyAccount,
        String text,
        String reference,
        @Nullable Money original,
        @Nullable BigDecimal rate,
        Channel channel,
        Particulars particulars) {

    Facts.BankRow row(Place place, String account, int line) {
        return new Facts.BankRow(
                place,
                account,
                currency,
                line,
                booked,
                valueDate,
                time,
                amount,
                null,
                party,
                partyAccount,
                text,
                reference,
                original,
                rate,
                channel,
                particulars);
    }
}
