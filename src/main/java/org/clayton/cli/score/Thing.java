package org.clayton.cli.score;

import java.util.List;

/** What a row of a label file speaks of, and the columns that say so. */
enum Thing {
    ACCOUNT("accounts", List.of("account_id", "account", "iban", "account number")),
    DEAL("property deals", List.of("deal_id", "deal")),
    PURCHASE("luxury purchases", List.of("purchase_id", "purchase")),
    /** A row of the case's payment list, by its number (the first row below the header is 1) or by the id it bears there. */
    MOVEMENT("movements", List.of("row", "tx_id", "tran_id", "transaction_id"));

    private final String words;
    private final List<String> columns;

    Thing(String words, List<String> columns) {
        this.words = words;
        this.columns = columns;
    }

    String words() {
        return words;
    }

    List<String> columns() {
        return columns;
    }
}
