package org.clayton.casefile;

import java.time.LocalDate;
import java.util.List;
import org.clayton.intake.facts.Place;
import org.clayton.money.ExchangeRates;
import org.clayton.money.Money;

/**
 * How rows became the ledger: what was taken for one event and why, and what was left over. Each list has a stable order.
 *
 * @param repeated rows that were not counted, since another row shows the same
 * @param transfers transfers between two accounts of the case, two rows each
 * @param unmatched rows that name an account of the case whose own statement does not show them
 * @param whoIsWho parties that may be one, and what people said of them
 * @param rates reference rates by which amounts were converted
 */
public record Bookkeeping(
        List<Repeated> repeated,
        List<Transfer> transfers,
        List<Unmatched> unmatched,
        List<RateUse> rates,
        WhoIsWho whoIsWho) {

    public static final Bookkeeping NONE = new Bookkeeping(List.of(), List.of(), List.of(), List.of(), WhoIsWho.NONE);

    /**
     * @param place the row that is not counted
     * @param first the row that is counted instead
     * @param why what shows that both are one
     * @param sure false when the texts differ and nothing but day and amount speaks for it; a person is to look
     */
    public record Repeated(Place place, Place first, String why, boolean sure) {}

    /**
     * @param sent as it left the first account
     * @param received as it reached the second
     * @param days from debit to credit
     * @param reason what makes the two rows one transfer
     * @param equalCandidates whether another row would have fitted as well
     */
    public record Transfer(
            Place debit, Place credit, Money sent, Money received, int days, String reason, boolean equalCandidates) {}

    /**
     * @param account number of the account that the row names
     * @param amount positive
     * @param out whether money went to that account
     * @param why what may explain it, a sentence
     */
    public record Unmatched(Place place, LocalDate day, Money amount, boolean out, String account, String why) {}

    /** @param movements how many movements were valued by the rate */
    public record RateUse(ExchangeRates.Rate rate, int movements) {}
}
