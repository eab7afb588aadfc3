package org.clayton.sample;

import java.util.Locale;

/**
 * A bank account whose statement is in the case.
 *
 * @param holder id in subjects.xlsx, empty for somebody who is not in it
 * @param tongue language of the bank, which decides the words of its own entries
 * @param opening minor units before the first entry
 */
record BankAccount(
        String key,
        String number,
        String holder,
        String holderName,
        String bank,
        String country,
        String currency,
        Tongue tongue,
        long opening) {

    Pot pot() {
        return new Pot(Pot.Kind.HELD, key, holderName, number, currency);
    }

    BankAccount openedWith(long amount) {
        return new BankAccount(key, number, holder, holderName, bank, country, currency, tongue, amount);
    }

    /** In groups of four, as many banks print it. */
    String spaced() {
        return number.replaceAll("(.{4})(?=.)", "$1 ").toUpperCase(Locale.ROOT);
    }
}
