package org.clayton.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.clayton.intake.facts.Facts;
import org.clayton.money.ExchangeRates;
import org.clayton.money.Money;

/** Declared income and assets, with whom they belong to; what a party earned in its best year becomes its income. */
final class DeclaredRows {

    private record YearOf(int who, int year, String currency) implements Comparable<YearOf> {
        private static final Comparator<YearOf> ORDER = Comparator.comparingInt(YearOf::who)
                .thenComparingInt(YearOf::year)
                .thenComparing(YearOf::currency);

        @Override
        public int compareTo(YearOf other) {
            return ORDER.compare(this, other);
        }
    }

    private final CaseFileBuilder read;
    private final PartyBook parties;
    private final ExchangeRates rates;
    private final Currency currency;

    /** @param currency in which incomes of several currencies are compared */
    DeclaredRows(CaseFileBuilder read, PartyBook parties, ExchangeRates rates, Currency currency) {
        this.read = read;
        this.parties = parties;
        this.rates = rates;
        this.currency = currency;
    }

    Declarations declarations() {
        return new Declarations(
                read.incomes.stream()
                        .sorted(Comparator.comparing(Facts.DeclaredIncome::place))
                        .map(row -> new Declarations.Income(
                                parties.find(row.who()),
                                row.who(),
                                row.year(),
                                row.source(),
                                row.amount(),
                                row.note(),
                                row.place()))
                        .toList(),
                read.declaredAssets.stream()
                        .sorted(Comparator.comparing(Facts.DeclaredAsset::place))
                        .map(row -> new Declarations.Property(
                                parties.find(row.who()),
                                row.who(),
                                Optional.ofNullable(row.year()),
                                row.item(),
                                Optional.ofNullable(row.worth()),
                                row.note(),
                                row.place()))
                        .toList());
    }

    /** The parties, each with the largest yearly income that any sheet gives it: the reading that favours it most. */
    List<Party> parties(List<Declarations.Income> incomes) {
        var years = new TreeMap<YearOf, Money>();
        for (var income : incomes) {
            if (income.who() >= 0) {
                var code = income.amount().currency().getCurrencyCode();
                years.merge(new YearOf(income.who(), income.year(), code), income.amount(), Money::plus);
            }
        }
        var all = new ArrayList<>(parties.parties());
        years.forEach((year, sum) ->
                all.set(year.who(), all.get(year.who()).earning(larger(all.get(year.who()), sum, year.year()))));
        return List.copyOf(all);
    }

    private Money larger(Party party, Money sum, int year) {
        if (party.declaredIncome().isEmpty()) {
            return sum;
        }
        var known = party.declaredIncome().get();
        return compared(sum, year) > compared(known, year) ? sum : known;
    }

    /** Minor units of the case's currency; an amount without a rate counts least. */
    private long compared(Money amount, int year) {
        return rates.convert(amount, currency, LocalDate.of(year, 12, 31))
                .map(Money::minor)
                .orElse(-1L);
    }
}
