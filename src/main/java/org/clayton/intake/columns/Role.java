package org.clayton.intake.columns;

import static org.clayton.intake.columns.Role.Content.AMOUNT;
import static org.clayton.intake.columns.Role.Content.CODE;
import static org.clayton.intake.columns.Role.Content.DATE;
import static org.clayton.intake.columns.Role.Content.TEXT;

import java.util.Locale;

/** What a column holds. The header words of each role and kind of sheet stand in {@code rules/intake/words}. */
public enum Role {
    BOOKED(DATE),
    OPERATION_DATE(DATE),
    VALUE_DATE(DATE),
    TIME(TEXT),
    DESCRIPTION(TEXT),
    AMOUNT_SIGNED(AMOUNT),
    DEBIT(AMOUNT),
    CREDIT(AMOUNT),
    SIDE(TEXT),
    BALANCE(AMOUNT),
    AVAILABLE_BALANCE(AMOUNT),
    CURRENCY(CODE),
    COUNTERPARTY(TEXT),
    COUNTERPARTY_ACCOUNT(TEXT),
    COUNTERPARTY_BANK(TEXT),
    OWN_ACCOUNT(TEXT),
    REFERENCE(TEXT),
    ORIGINAL_AMOUNT(AMOUNT),
    ORIGINAL_CURRENCY(CODE),
    FX_RATE(AMOUNT),
    FEE(AMOUNT),
    DETAIL_AMOUNT(AMOUNT),
    BOOKING_STATE(TEXT),
    REVERSAL(TEXT),
    /** The bank's number of the statement or page. */
    PAGE(TEXT),
    ID(TEXT),
    NOTE(TEXT),
    COUNTRY(TEXT),
    FROM(TEXT),
    TO(TEXT),
    /** The bank of the paying account; an account number that is not international says little without it. */
    FROM_BANK(TEXT),
    TO_BANK(TEXT),
    FROM_NAME(TEXT),
    TO_NAME(TEXT),
    SENT(AMOUNT),
    RECEIVED(AMOUNT),
    RECEIVED_CURRENCY(CODE),
    CHANNEL(TEXT),
    HOLDER_ID(TEXT),
    HOLDER(TEXT),
    BANK(TEXT),
    ACCOUNT_KIND(TEXT),
    OPENED(DATE),
    OPENING_BALANCE(AMOUNT),
    NAME(TEXT),
    PARTY_TYPE(TEXT),
    PARTY_ROLE(TEXT),
    OTHER_NAMES(TEXT),
    BORN(DATE),
    ID_NUMBER(TEXT),
    ADDRESS(TEXT),
    PHONE(TEXT),
    OCCUPATION(TEXT),
    INCOME(AMOUNT),
    ACCOUNTS(TEXT),
    WHO(TEXT),
    WHOM(TEXT),
    RELATION(TEXT),
    SHARE(AMOUNT),
    SINCE(DATE),
    UNTIL(DATE),
    SIGNED(DATE),
    COMPLETES(DATE),
    STATUS(TEXT),
    PROPERTY(TEXT),
    REGISTER(TEXT),
    BUYER_ID(TEXT),
    BUYER(TEXT),
    SELLER(TEXT),
    PRICE(AMOUNT),
    VALUATION(AMOUNT),
    PAID_BY(TEXT),
    PAYMENT(TEXT),
    NOTARY(TEXT),
    MORTGAGE(AMOUNT),
    BOUGHT(DATE),
    CATEGORY(TEXT),
    ITEM(TEXT),
    SERIAL(TEXT),
    DEALER(TEXT),
    REGISTERED_TO(TEXT),
    SEIZED(DATE),
    PLACE(TEXT),
    WORTH(AMOUNT),
    SENT_ON(DATE),
    PLATFORM(TEXT),
    MESSAGE(TEXT),
    DEPARTS(DATE),
    ARRIVES(DATE),
    MEANS(TEXT),
    VESSEL(TEXT),
    IMO(TEXT),
    PORT(TEXT),
    YEAR(TEXT),
    SOURCE(TEXT),
    RATE_FROM(DATE),
    PER_EURO(AMOUNT);

    /** What the cells of a column must look like to be taken for it. */
    public enum Content {
        DATE,
        AMOUNT,
        /** ISO 4217 currency code. */
        CODE,
        TEXT
    }

    private final Content content;

    Role(Content content) {
        this.content = content;
    }

    public Content content() {
        return content;
    }

    /** {@code value-date}: the word the files of header words use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
