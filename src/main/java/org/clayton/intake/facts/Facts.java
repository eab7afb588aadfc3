package org.clayton.intake.facts;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Currency;
import java.util.List;
import org.clayton.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One validated row of each kind of sheet, as written there: names and account numbers are not yet matched to anybody.
 * A value that the sheet leaves open is {@code null} (or an empty string or list); zero and "not there" are different.
 */
public final class Facts {

    private Facts() {}

    /**
     * What stands above, below or beside the rows of one account in one sheet.
     *
     * @param account number as written, IBAN where there is one; the file name stands in when the sheet names none
     * @param opening balance before the first row, minor units
     * @param closing balance after the last row, minor units
     * @param page number that the bank gave the statement or page, such as {@code 12} or {@code 12/3} (field :28C:,
     *     electronic sequence number); empty when none is printed. The next one follows without a gap.
     * @param debits printed total of what left, minor units, not negative
     * @param credits printed total of what came, minor units, not negative
     */
    public record Statement(
            @NotNull Place place,
            @NotBlank String account,
            String holder,
            String bank,
            @NotNull Currency currency,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Long opening,
            @Nullable Long closing,
            String page,
            @Nullable Long debits,
            @Nullable Long credits,
            List<String> warnings) {}

    /**
     * One booked row of a one-sided statement.
     *
     * @param account the number of its {@link Statement}
     * @param line position in the bank's own order, oldest first, 0-based within the statement
     * @param amount signed minor units of the account's currency; credits are positive
     * @param balance printed balance after the row
     * @param original amount and currency before the bank's conversion
     * @param rate exchange rate as the bank prints it, positive; which way round is found from the two amounts
     * @param particulars what only a bank message, or marks in the text, keep apart; {@link Particulars#NONE} otherwise
     */
    public record BankRow(
            @NotNull Place place,
            @NotBlank String account,
            @NotNull Currency currency,
            @PositiveOrZero int line,
            @NotNull LocalDate booked,
            @Nullable LocalDate valueDate,
            @Nullable LocalTime time,
            long amount,
            @Nullable Long balance,
            String counterparty,
            String counterpartyAccount,
            String text,
            String reference,
            @Nullable Money original,
            @Nullable BigDecimal rate,
            @NotNull Channel channel,
            @NotNull Particulars particulars) {

        /** A row that tells no particulars. */
        public BankRow(
                Place place,
                String account,
                Currency currency,
                int line,
                LocalDate booked,
                @Nullable LocalDate valueDate,
                @Nullable LocalTime time,
                long amount,
                @Nullable Long balance,
                String counterparty,
                String counterpartyAccount,
                String text,
                String reference,
                @Nullable Money original,
                @Nullable BigDecimal rate,
                Channel channel) {
            this(
                    place,
                    account,
                    currency,
                    line,
                    booked,
                    valueDate,
                    time,
                    amount,
                    balance,
                    counterparty,
                    counterpartyAccount,
                    text,
                    reference,
                    original,
                    rate,
                    channel,
                    Particulars.NONE);
        }
    }

    /**
     * One row of a two-sided payment list.
     *
     * @param from account number or id, or a word for cash ("CASH")
     * @param sent amount that left, positive
     * @param received amount that arrived, positive; differs from {@code sent} after a fee or an exchange
     */
    public record Payment(
            @NotNull Place place,
            String id,
            @NotNull LocalDate booked,
            @Nullable LocalTime time,
            @NotBlank String from,
            @NotBlank String to,
            String fromName,
            String toName,
            @NotNull Money sent,
            @NotNull Money received,
            String text,
            @NotNull Channel channel) {}

    /** One row of an account register. */
    public record AccountEntry(
            @NotNull Place place,
            @NotBlank String account,
            String holderId,
            String holder,
            String bank,
            @Nullable Currency currency,
            String kind,
            @Nullable LocalDate opened,
            @Nullable Long openingBalance) {}

    /**
     * A person or a company as the file describes it.
     *
     * @param role as written ("suspect", "associate", "family", "witness", empty)
     * @param declaredIncome lawful income a year
     */
    public record Subject(
            @NotNull Place place,
            String id,
            @NotBlank String name,
            @Nullable Boolean company,
            String role,
            List<String> otherNames,
            @Nullable LocalDate born,
            String country,
            String idNumber,
            String address,
            String phone,
            String occupation,
            @Nullable Money declaredIncome,
            List<String> accounts,
            String note) {}

    /**
     * Somebody owns, directs, is married to, or otherwise stands behind somebody or something.
     *
     * @param relation as written ("shareholder", "director", "spouse", "brother", "owner")
     * @param share percent, 0 to 100
     */
    public record Relation(
            @NotNull Place place,
            @NotBlank String who,
            @NotBlank String whom,
            @NotBlank String relation,
            @Nullable BigDecimal share,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /**
     * @param status as written ("completed", "preliminary", "reserved", "notary", ...)
     * @param completes when an open deal is to be completed
     */
    public record PropertyDeal(
            @NotNull Place place,
            String id,
            @Nullable LocalDate signed,
            @Nullable LocalDate completes,
            String status,
            String property,
            String register,
            String country,
            String buyerId,
            @NotBlank String buyer,
            String seller,
            @NotNull Money price,
            @Nullable Money valuation,
            String paidBy,
            String payment,
            String notary,
            @Nullable Money mortgage,
            String note) {}

    public record LuxuryPurchase(
            @NotNull Place place,
            String id,
            @NotNull LocalDate bought,
            String category,
            @NotBlank String item,
            String serial,
            String dealer,
            String country,
            String buyerId,
            @NotBlank String buyer,
            String registeredTo,
            String paidBy,
            @NotNull Money price,
            String payment,
            String note) {}

    public record Seizure(
            @NotNull Place place,
            String id,
            @NotNull LocalDate seized,
            String where,
            String holder,
            String item,
            @Nullable Money amount,
            String note) {}

    /** A decrypted message. */
    public record Intercept(
            @NotNull Place place,
            String id,
            @NotNull LocalDate sent,
            @Nullable LocalTime time,
            String platform,
            String from,
            String to,
            @NotBlank String text) {}

    /** A journey of a person, or a call of a vessel (then {@code who} is the vessel). */
    public record Trip(
            @NotNull Place place,
            @NotBlank String who,
            @NotNull LocalDate departs,
            @Nullable LocalDate arrives,
            String from,
            String to,
            String means,
            String note) {}

    /**
     * A call of a vessel at a port; of the two days one at least is known.
     *
     * @param imo number of the International Maritime Organization, as written
     */
    public record VesselCall(
            @NotNull Place place,
            @NotBlank String vessel,
            String imo,
            @NotBlank String port,
            String country,
            @Nullable LocalDate arrives,
            @Nullable LocalDate departs,
            String note) {}

    /** Income somebody declared to an authority for one calendar year from one source. */
    public record DeclaredIncome(
            @NotNull Place place,
            @NotBlank String who,
            @Min(1900) @Max(2200) int year,
            String source,
            @NotNull Money amount,
            String note) {}

    /** @param year of the declaration @param worth as declared */
    public record DeclaredAsset(
            @NotNull Place place,
            @NotBlank String who,
            @Nullable Integer year,
            @NotBlank String item,
            @Nullable Money worth,
            String note) {}

    /** @param perEuro units of the currency for one euro */
    public record ExchangeRate(
            @NotNull Place place,
            @NotNull LocalDate from,
            @NotNull Currency currency,
            @NotNull BigDecimal perEuro) {}
}
