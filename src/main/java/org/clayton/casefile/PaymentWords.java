package org.clayton.casefile;

import java.util.List;
import java.util.Locale;
import org.clayton.identity.AccountNumber;

/** What the sheets of deals and purchases write about the way of payment. */
final class PaymentWords {

    private static final List<String> CASH = List.of(
            "cash",
            "gotovin",
            "готовин",
            "gotówk",
            "gotowk",
            "efectivo",
            "metálico",
            "numerário",
            "numerario",
            "dinheiro vivo",
            "em dinheiro",
            "espèces",
            "especes",
            "bargeld",
            "bar bezahlt",
            "contant",
            "kontant");

    private static final List<String> NOT_CASH =
            List.of("transfer", "card", "bank", "cashier", "cashback", "non-cash", "cashless");

    private static final List<String> MONEY = List.of(
            "banknote",
            "money",
            "novac",
            "novča",
            "новац",
            "денар",
            "dinero",
            "dinheiro",
            "billetes",
            "pieniąd",
            "argent liquide",
            "geld",
            "denaro");

    private PaymentWords() {}

    /** Whether the words say cash and nothing but cash. */
    static boolean cash(String written) {
        var lower = written.toLowerCase(Locale.ROOT);
        return AccountNumber.isCash(written)
                || CASH.stream().anyMatch(lower::contains) && NOT_CASH.stream().noneMatch(lower::contains);
    }

    /** Whether part of the price is said to be paid in cash. */
    static boolean partlyCash(String written) {
        var lower = written.toLowerCase(Locale.ROOT);
        return !cash(written)
                && CASH.stream().anyMatch(lower::contains)
                && List.of("cashier", "cashback", "non-cash", "cashless").stream()
                        .noneMatch(lower::contains);
    }

    /** Whether a seized "item" is money. */
    static boolean money(String item) {
        var lower = item.toLowerCase(Locale.ROOT);
        return cash(item) || MONEY.stream().anyMatch(lower::contains);
    }
}
