package org.clayton.intake.facts;

import java.util.List;
import org.clayton.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a bank message, or a remittance text with marks in it, tells of a booking beyond the columns of a sheet.
 *
 * @param bankReference the bank's own number of the booking: the same in every message about it (a statement and the
 *     notification that announced it), empty when none is given
 * @param endToEnd the payer's reference, which travels to the payee's bank unchanged; empty when none is given
 * @param mandate the direct debit mandate
 * @param partyId the other side's own number: a creditor identifier, a register or paper number; empty when none is given
 * @param bic of the other side's bank; empty when none is given
 * @param ultimate for whom the other side acts: the ultimate debtor of a credit, the ultimate creditor of a debit
 * @param charges fees that the bank states with the booking; whether they are part of its amount the bank decides
 * @param parts payments of which a collective booking is made up: evidence, never movements of their own
 */
public record Particulars(
        String bankReference,
        String endToEnd,
        String mandate,
        String partyId,
        String bic,
        String ultimate,
        List<Money> charges,
        List<Part> parts) {

    public static final Particulars NONE = new Particulars("", "", "", "", List.of(), List.of());

    /** Where neither a number of the other side nor its bank is given. */
    public Particulars(
            String bankReference,
            String endToEnd,
            String mandate,
            String ultimate,
            List<Money> charges,
            List<Part> parts) {
        this(bankReference, endToEnd, mandate, "", "", ultimate, charges, parts);
    }

    public Particulars {
        charges = List.copyOf(charges);
        parts = List.copyOf(parts);
    }

    /** @param amount signed like the booking; null when the bank gives none */
    public record Part(
            @Nullable Money amount, String counterparty, String counterpartyAccount, String text, String endToEnd) {}
}
