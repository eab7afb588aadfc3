package org.clayton.intake.tables;

import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.clayton.intake.columns.AccountCurrencies;
import org.clayton.intake.columns.TableSaid;
import org.clayton.intake.facts.Question;
import org.clayton.intake.facts.Question.Answer;
import org.clayton.intake.facts.SheetLog;
import org.jspecify.annotations.Nullable;

/**
 * In which currency amounts are that name none, neither in their row nor above it or in their header: as a person or the
 * bank's layout says; as the country of the account number and {@code case.yaml} say, unless they differ. Where none of
 * them speaks the amounts wait: nobody guesses a currency.
 *
 * @param ofCase the currency that {@code case.yaml} gives to the case; null when it gives none
 */
public record CurrencyRule(
        TableSaid said,
        AccountCurrencies countries,
        @Nullable Currency ofCase) {

    /** What rows say that wait for the answer. */
    public static final String OPEN = "nothing says in which currency it is";

    private static final Currency EURO = Currency.getInstance("EUR");
    private static final Currency DOLLAR = Currency.getInstance("USD");

    /** @param why what decided, as the end of a sentence */
    public record Taken(Currency currency, String why) {}

    /** For a trial reading, where the currency only says how many decimal places an amount may have. */
    public static CurrencyRule always(Currency currency) {
        return new CurrencyRule(TableSaid.NOTHING, AccountCurrencies.NONE, currency);
    }

    /** Of amounts that belong to no account. */
    public Optional<Taken> taken() {
        return taken("", LocalDate.MAX);
    }

    /**
     * @param country the two letters that open the account's IBAN; empty when it has none
     * @param day on which the amount was booked
     */
    public Optional<Taken> taken(String country, LocalDate day) {
        var person = said.currency();
        if (person != null) {
            return Optional.of(new Taken(person, "as " + said.by() + " says"));
        }
        var usual = said.usual().currency();
        if (usual != null) {
            return Optional.of(new Taken(usual, "as " + said.usual().by() + " says"));
        }
        var home = countries.of(country, day);
        if (home.isPresent() && (ofCase == null || ofCase.equals(home.get()))) {
            return Optional.of(new Taken(home.get(), "since its number begins with " + country));
        }
        return home.isPresent() || ofCase == null
                ? Optional.empty()
                : Optional.of(new Taken(ofCase, "the currency that case.yaml gives to the case"));
    }

    /**
     * Asks for the currency of a table.
     *
     * @param row one that waits
     * @param column letters of its amount
     * @param seen what stands there
     */
    public void ask(SheetLog log, int row, String column, String seen, String country, LocalDate day) {
        var home = countries.of(country, day);
        log.ask(new Question(
                log.place(row),
                column,
                Question.About.CURRENCY,
                seen,
                home.isPresent()
                        ? "No currency is written; accounts in " + country + " are usually in "
                                + home.get().getCurrencyCode()
                                + ", but case.yaml gives the case another one: which is it?"
                        : "No currency is written, neither in the row nor above it or in the header: which is it?",
                answers(home)));
    }

    private List<Answer> answers(Optional<Currency> home) {
        Set<Currency> likely = new LinkedHashSet<>();
        home.ifPresent(likely::add);
        likely.add(ofCase == null ? EURO : ofCase);
        var other = likely.contains(DOLLAR) ? EURO : DOLLAR;
        return Stream.concat(
                        likely.stream().map(currency -> answer("amounts in " + currency.getCurrencyCode(), currency)),
                        Stream.of(answer(
                                "another currency: put its code in the place of " + other.getCurrencyCode(), other)))
                .toList();
    }

    private static Answer answer(String means, Currency currency) {
        return Answer.of(means, "currency: " + currency.getCurrencyCode());
    }
}
