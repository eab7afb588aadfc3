package org.clayton.observe;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.clayton.casefile.Account;
import org.clayton.casefile.Intercept;
import org.clayton.casefile.Ledger;
import org.clayton.casefile.Relation;

/** Sums that messages name and movements of that sum in the days around. */
final class Messages {

    /** How far a sum may be off after an exchange, in basis points. */
    private static final int EXCHANGE = 100;

    private final View view;
    private final Consumer<Observation> found;
    private final Sums sums;
    private final MessageNames names;

    private Messages(View view, Consumer<Observation> found) {
        this.view = view;
        this.found = found;
        this.sums = new Sums(view.lists().money());
        this.names = new MessageNames(view);
    }

    static void look(View view, Consumer<Observation> found) {
        var messages = new Messages(view, found);
        for (var i = 0; i < view.caseFile.intercepts().size(); i++) {
            messages.look(i);
        }
    }

    private void look(int message) {
        var intercept = view.caseFile.intercepts().get(message);
        var within = view.floors.whole(Floor.MESSAGE_WITHIN_DAYS);
        var sent = (int) intercept.sent().toEpochDay();
        var near = IntStream.range(firstOn(sent - within), firstOn(sent + within + 1))
                .filter(view::valued)
                .filter(m -> view.ledger.value(m) >= view.floors.at(Floor.MESSAGE_SUM))
                .toArray();
        for (var sum : sums.in(intercept.text())) {
            var fits = Arrays.stream(near).filter(m -> fits(sum, m)).toArray();
            for (var movement : fits) {
                side(message, sum, movement, true, fits.length);
                side(message, sum, movement, false, fits.length);
            }
        }
    }

    private int firstOn(int day) {
        var low = 0;
        var high = view.ledger.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (view.ledger.day(middle) < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean fits(Sums.Sum sum, int movement) {
        var ledger = view.ledger;
        var from = view.account(ledger.from(movement));
        var to = view.account(ledger.to(movement));
        if (fits(sum, ledger.sent(movement), from.currency()) || fits(sum, ledger.received(movement), to.currency())) {
            return true;
        }
        var currency = sum.currency().isEmpty() ? "EUR" : sum.currency();
        return view.caseFile.currency().getCurrencyCode().equals(currency)
                && !from.currency().equals(view.caseFile.currency())
                && nearly(minor(sum.amount(), view.caseFile.currency()), ledger.value(movement));
    }

    private static boolean fits(Sums.Sum sum, long minor, Currency currency) {
        return (sum.currency().isEmpty() || sum.currency().equals(currency.getCurrencyCode()))
                && minor(sum.amount(), currency) == minor;
    }

    private static boolean nearly(long wanted, long there) {
        return Math.abs(wanted - there) <= BasisPoints.share(wanted, EXCHANGE);
    }

    private static long minor(BigDecimal amount, Currency currency) {
        return amount.movePointRight(currency.getDefaultFractionDigits()).longValue();
    }

    private void side(int message, Sums.Sum sum, int movement, boolean incoming, int competing) {
        Ledger ledger = view.ledger;
        var account = incoming ? ledger.to(movement) : ledger.from(movement);
        if (!view.isBankAccount(account)) {
            return;
        }
        Intercept intercept = view.caseFile.intercepts().get(message);
        var holder = view.holder(account);
        found.accept(new InterceptMatch(
                account,
                holder,
                ledger.date(movement),
                view.country(account),
                message,
                sum.written(),
                ledger.value(movement),
                incoming,
                view.isCash(movement),
                ledger.day(movement) - (int) intercept.sent().toEpochDay(),
                competing,
                speaksFor(intercept.from(), holder) || speaksFor(intercept.to(), holder),
                !sum.currency().isEmpty(),
                sum.shorthand(),
                sum.significant(),
                names.of(intercept, sum, movement),
                view.kind(incoming ? ledger.from(movement) : ledger.to(movement)) == Account.Kind.EXTERNAL,
                Basis.of(movement).and(intercept.place())));
    }

    /** Whether the party is the holder, or owns or directs it. */
    private boolean speaksFor(int party, int holder) {
        return party >= 0
                && (party == holder
                        || view.caseFile.relations().stream()
                                .filter(relation -> relation.kind() == Relation.Kind.OWNS
                                        || relation.kind() == Relation.Kind.DIRECTS)
                                .anyMatch(relation -> relation.who() == party && relation.whom() == holder));
    }
}
