package org.clayton.sample;

/**
 * A place where money is.
 *
 * @param key "A01" of an account, "CASH:S01", "ASSET:L03", "BANK", or "OUT:" and a name
 * @param name as other people's statements print it
 * @param number account number as other people's statements print it; empty when none
 * @param currency of the money in it
 */
record Pot(Kind kind, String key, String name, String number, String currency) {
    enum Kind {
        HELD,
        CASH,
        ASSET,
        OUTSIDE,
        BANK
    }

    boolean followed() {
        return kind == Kind.HELD || kind == Kind.CASH || kind == Kind.ASSET;
    }

    static Pot cash(String person, String currency) {
        return new Pot(Kind.CASH, "CASH:" + person + ":" + currency, "", "", currency);
    }

    static Pot asset(String id, String currency) {
        return new Pot(Kind.ASSET, "ASSET:" + id, "", "", currency);
    }

    static Pot bank(String currency) {
        return new Pot(Kind.BANK, "BANK", "", "", currency);
    }

    static Pot outside(String name, String number, String currency) {
        return new Pot(Kind.OUTSIDE, "OUT:" + name, name, number, currency);
    }
}
