package org.clayton.intake.bankfiles;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.clayton.intake.sheets.Unreadable;
import org.clayton.money.Money;
import org.jspecify.annotations.Nullable;

/** The amount of an entry or payment, and what the bank says of its exchange and charges. */
final class CamtAmounts {

    private static final int MOST_CHARGES = 100;

    private final CamtXml xml;
    String amount = "";
    String currency = "";
    private @Nullable Money instructed;
    private @Nullable Money transaction;
    private @Nullable Money counterValue;

    @Nullable
    BigDecimal rate;

    final List<Money> charges = new ArrayList<>();

    CamtAmounts(CamtXml xml) {
        this.xml = xml;
    }

    /** The element just entered, when it is one of amounts. */
    void read() throws Unreadable {
        switch (xml.name()) {
            case "Amt" -> {
                currency = xml.currency();
                amount = xml.text();
            }
            case "AmtDtls" -> details();
            case "Chrgs" -> charges();
            default -> {}
        }
    }

    private void details() throws Unreadable {
        for (var level = xml.level(); xml.child(level); ) {
            switch (xml.name()) {
                case "InstdAmt" -> instructed = withExchange();
                case "TxAmt" -> transaction = withExchange();
                case "CntrValAmt" -> counterValue = withExchange();
                default -> {}
            }
        }
    }

    private @Nullable Money withExchange() throws Unreadable {
        Money money = null;
        for (var level = xml.level(); xml.child(level); ) {
            if (xml.name().equals("Amt")) {
                var of = xml.currency();
                money = ExactAmount.beside(xml.text(), of);
            } else if (xml.name().equals("CcyXchg")) {
                exchange();
            }
        }
        return money;
    }

    private void exchange() throws Unreadable {
        for (var level = xml.level(); xml.child(level); ) {
            if (xml.name().equals("XchgRate")) {
                rate = ExactAmount.rate(xml.text());
            }
        }
    }

    /** Version 2 has the amount in Chrgs itself, later ones in records; a total beside records is not one more. */
    private void charges() throws Unreadable {
        for (var level = xml.level(); xml.child(level); ) {
            if (xml.name().equals("Amt") && charges.size() < MOST_CHARGES) {
                var of = xml.currency();
                var money = ExactAmount.beside(xml.text(), of);
                if (money != null && money.minor() != 0) {
                    charges.add(money);
                }
            } else if (xml.name().equals("Rcrd")) {
                charges();
            }
        }
    }

    /** What was paid in another currency than the account's. */
    @Nullable
    Money original(Currency booked) {
        for (var one : new Money[] {instructed, counterValue, transaction}) {
            if (one != null && !one.currency().equals(booked)) {
                return one;
            }
        }
        return null;
    }

    /** The payment's own amount in the currency of the entry; null when the bank gives none. */
    @Nullable
    Money in(Currency booked) {
        var own = ExactAmount.beside(amount, currency);
        for (var one : new Money[] {own, transaction, counterValue, instructed}) {
            if (one != null && one.currency().equals(booked)) {
                return one;
            }
        }
        return null;
    }
}
