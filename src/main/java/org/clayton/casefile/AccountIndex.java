package org.clayton.casefile;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.TreeMap;

/**
 * The final order of the accounts: by key, so that it does not depend on which file came first. Codes that turn out to
 * mean one account (the cash of one person, drawn from two banks) get one index; a key used in several currencies is
 * followed by the currency.
 */
final class AccountIndex {

    /** @param codes all codes of the account, the smallest first */
    record Entry(String key, Currency currency, List<Integer> codes) {}

    private final List<Entry> entries = new ArrayList<>();
    private final int[] indexOfCode;

    AccountIndex(AccountBook book) {
        var currencies = new TreeMap<String, TreeMap<String, List<Integer>>>();
        for (var code = 0; code < book.codes(); code++) {
            currencies
                    .computeIfAbsent(book.baseOf(code).key, unused -> new TreeMap<>())
                    .computeIfAbsent(book.currencyOf(code).getCurrencyCode(), unused -> new ArrayList<>())
                    .add(code);
        }
        indexOfCode = new int[book.codes()];
        currencies.forEach((key, byCurrency) -> byCurrency.forEach((currency, codes) ->
                add(byCurrency.size() == 1 ? key : key + "/" + currency, Currency.getInstance(currency), codes)));
    }

    private void add(String key, Currency currency, List<Integer> codes) {
        codes.forEach(code -> indexOfCode[code] = entries.size());
        entries.add(new Entry(key, currency, codes));
    }

    List<Entry> entries() {
        return entries;
    }

    int of(int code) {
        return indexOfCode[code];
    }

    List<Currency> currencies() {
        return entries.stream().map(Entry::currency).toList();
    }
}
