package org.clayton.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clayton.casefile.Account;
import org.clayton.casefile.Asset;
import org.clayton.judge.Subject;
import org.clayton.money.Money;
import org.clayton.report.Findings;
import org.clayton.trace.Method;

/** How much claimed money is in a subject at the end, by method. */
final class TracedAmounts {

    private final Findings findings;
    private final List<Method> methods;
    private final Map<Method, long[]> heldByAccount = new EnumMap<>(Method.class);

    TracedAmounts(Findings findings) {
        this.findings = findings;
        this.methods = findings.methods().toList();
        for (var trace : findings.traces().values()) {
            var held = new long[findings.caseFile().accounts().size()];
            trace.held().forEach(one -> held[one.account()] = Math.addExact(held[one.account()], one.amount()));
            heldByAccount.put(trace.method(), held);
        }
    }

    /** The methods of this run, in their declared order. */
    List<Method> methods() {
        return methods;
    }

    /**
     * In the account's or thing's own currency; for a party, everything it holds together in the case currency at the
     * reference rates of the as-of day.
     *
     * @return empty when a rate is missing
     */
    Optional<Money> in(Subject subject, Method method) {
        return switch (subject.kind()) {
            case ACCOUNT -> Optional.of(at(subject.index(), method));
            case ASSET ->
                Optional.of(at(findings.caseFile().assets().get(subject.index()).account(), method));
            case PARTY -> together(holdings(subject.index()), method);
        };
    }

    /** The largest figure any method gives, in the case currency; nothing when a rate is missing. */
    Money largest(Subject subject) {
        var none = Money.zero(findings.caseFile().currency());
        return methods.stream()
                .flatMap(method -> in(subject, method).flatMap(this::inCaseCurrency).stream())
                .max(Comparator.naturalOrder())
                .orElse(none);
    }

    /** What a party holds: its accounts, its cash and its things. */
    List<Subject> holdings(int party) {
        List<Subject> all = new ArrayList<>();
        for (Account account : findings.caseFile().accounts()) {
            if (account.holder() == party && account.followed() && account.kind() != Account.Kind.ASSET) {
                all.add(new Subject(Subject.Kind.ACCOUNT, account.index(), account.number()));
            }
        }
        for (Asset asset : findings.caseFile().assets()) {
            if (asset.owner() == party) {
                all.add(new Subject(Subject.Kind.ASSET, asset.index(), asset.description()));
            }
        }
        return all;
    }

    Optional<Money> inCaseCurrency(Money amount) {
        var caseFile = findings.caseFile();
        return caseFile.rates().convert(amount, caseFile.currency(), caseFile.asOf());
    }

    private Optional<Money> together(List<Subject> holdings, Method method) {
        var sum = Money.zero(findings.caseFile().currency());
        for (var holding : holdings) {
            var held = in(holding, method).filter(Money::isPositive);
            if (held.isPresent()) {
                var converted = held.flatMap(this::inCaseCurrency);
                if (converted.isEmpty()) {
                    return Optional.empty();
                }
                sum = sum.plus(converted.get());
            }
        }
        return Optional.of(sum);
    }

    private Money at(int account, Method method) {
        var held = heldByAccount.get(method);
        return new Money(
                held == null ? 0 : held[account],
                findings.caseFile().accounts().get(account).currency());
    }
}
