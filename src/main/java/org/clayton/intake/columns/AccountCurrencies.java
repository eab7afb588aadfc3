package org.clayton.intake.columns;

import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The currency in which accounts of a country are usually kept, from {@code rules/intake/account-currencies.yaml}. */
public final class AccountCurrencies {

    /** No country is known. */
    public static final AccountCurrencies NONE = new AccountCurrencies(Map.of(), List.of());

    /**
     * A currency that has ended.
     *
     * @param last day on which accounts were kept in it
     */
    record Former(String country, String currency, String last) {}

    private final Map<String, Currency> today = new HashMap<>();
    private final Map<String, TreeMap<LocalDate, Currency>> former = new HashMap<>();

    /** @param now currency code to the countries whose accounts are in it */
    AccountCurrencies(Map<String, List<String>> now, List<Former> ended) {
        now.forEach((code, countries) -> countries.forEach(country -> today.put(country, Currency.getInstance(code))));
        ended.forEach(one -> former.computeIfAbsent(one.country(), unused -> new TreeMap<>())
                .put(LocalDate.parse(one.last()), Currency.getInstance(one.currency())));
    }

    /**
     * @param country the two letters that open an IBAN
     * @return empty for a country that is not known
     */
    public Optional<Currency> of(String country, LocalDate day) {
        var ended = former.getOrDefault(country, new TreeMap<>()).ceilingEntry(day);
        return ended == null ? Optional.ofNullable(today.get(country)) : Optional.of(ended.getValue());
    }
}
