package org.clayton.freeze;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.clayton.casefile.Account;
import org.clayton.casefile.Asset;
import org.clayton.casefile.CaseFile;
import org.clayton.casefile.Deal;
import org.clayton.judge.Subject;
import org.clayton.money.Money;
import org.clayton.trace.Method;

/**
 * One thing that can be frozen, seen as an account of the ledger.
 *
 * @param available what is still there, at most what may be proposed; empty when nobody knows
 */
record Item(
        Subject subject,
        Proposal.Kind kind,
        Account account,
        String country,
        Optional<Money> available,
        Optional<LocalDate> deadline,
        List<String> marks) {

    static Item of(Subject subject, CaseFile caseFile) {
        return subject.kind() == Subject.Kind.ASSET
                ? asset(subject, caseFile)
                : account(subject, caseFile.accounts().get(subject.index()), caseFile);
    }

    private static Item account(Subject subject, Account account, CaseFile caseFile) {
        var available = account.closing().stream()
                .mapToObj(minor -> new Money(Math.max(0, minor), account.currency()))
                .findFirst();
        var marks = new ArrayList<String>();
        if (available.isEmpty()) {
            marks.add(
                    "No balance of " + account.number() + " is known: what is still there must be asked of the bank.");
        } else {
            lastDay(account, caseFile)
                    .ifPresent(day -> marks.add("\"Still there\" is the balance after the last row of " + day
                            + "; ask the bank for today's."));
        }
        return new Item(
                subject,
                Proposal.Kind.ACCOUNT,
                account,
                account.country(),
                available,
                Optional.empty(),
                List.copyOf(marks));
    }

    private static Item asset(Subject subject, CaseFile caseFile) {
        var asset = caseFile.assets().get(subject.index());
        var account = caseFile.accounts().get(asset.account());
        var deal = caseFile.deals().stream()
                .filter(one -> one.asset() == asset.index() && one.status() == Deal.Status.OPEN)
                .findFirst();
        var marks = AssetMarks.of(asset, caseFile);
        if (deal.isPresent()) {
            var paid = deal.get().payments().stream()
                    .mapToLong(caseFile.ledger()::received)
                    .reduce(0, Math::addExact);
            var available = Optional.of(new Money(paid, account.currency())).filter(Money::isPositive);
            return new Item(
                    subject,
                    Proposal.Kind.OPEN_DEAL,
                    account,
                    asset.country(),
                    available,
                    deal.get().completes(),
                    marks);
        }
        return new Item(
                subject,
                Proposal.Kind.ASSET,
                account,
                asset.country(),
                price(asset, account.currency()),
                Optional.empty(),
                marks);
    }

    /** What is traced is a share of the price; more than the price is not there to freeze. */
    private static Optional<Money> price(Asset asset, Currency currency) {
        return asset.price().filter(price -> price.currency().equals(currency));
    }

    private static Optional<LocalDate> lastDay(Account account, CaseFile caseFile) {
        var count = caseFile.ledger().count(account.index());
        return count == 0
                ? Optional.empty()
                : Optional.of(caseFile.ledger().date(caseFile.ledger().movement(account.index(), count - 1)));
    }

    /** Why nothing of the kind can be frozen by such an order; empty when it can. */
    static Optional<String> obstacle(Subject subject, CaseFile caseFile) {
        if (subject.kind() == Subject.Kind.PARTY) {
            return Optional.of("A person or company is not property: look for its accounts and assets.");
        }
        if (subject.kind() == Subject.Kind.ASSET) {
            return Optional.empty();
        }
        return switch (caseFile.accounts().get(subject.index()).kind()) {
            case HELD, LISTED -> Optional.empty();
            case CASH -> Optional.of("Cash in somebody's hands is seized where it is found; no bank holds it.");
            case ASSET -> Optional.of("The asset itself is judged, not its place in the ledger.");
            case EXTERNAL, BANK, UNKNOWN ->
                Optional.of(
                        "The books of this account are not in the case, so nobody knows what is left: ask for its statement.");
        };
    }

    /** The smaller of what is traced and what is still there. */
    long most(long traced) {
        return available.map(money -> Math.min(traced, money.minor())).orElse(traced);
    }

    /** Nothing is there at all, whatever is traced. */
    String nothingLeft(Method method, Money traced) {
        return traced + " is traced to it (" + method.words() + "), but nothing is left there.";
    }
}
