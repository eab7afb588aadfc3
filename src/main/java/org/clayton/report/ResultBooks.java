package org.clayton.report;

import java.util.OptionalLong;
import org.clayton.casefile.Account;
import org.clayton.casefile.Reconciliation;
import org.clayton.money.Money;

/** How the statements of an account add up, period by period. */
final class ResultBooks {

    private final Account account;
    private final JsonText json;

    private ResultBooks(Account account, JsonText json) {
        this.account = account;
        this.json = json;
    }

    static void reconciliation(Account account, JsonText json) {
        var state = account.reconciliation();
        if (!state.periods().isEmpty()) {
            var books = new ResultBooks(account, json);
            json.object("reconciliation", () -> books.entries(state));
        }
    }

    private void entries(Reconciliation state) {
        json.money("difference", money(state.off()));
        state.accepted()
                .ifPresentOrElse(
                        accepted -> json.object("accepted", () -> {
                            json.text("by", accepted.by());
                            json.text("why", accepted.why());
                        }),
                        () -> json.nothing("accepted"));
        json.list("periods", state.periods(), this::period);
        json.list("differences", state.differences(), this::difference);
    }

    private void period(Reconciliation.Period period) {
        json.day("from", period.from());
        json.day("to", period.to());
        json.text("page", period.page());
        money("opening", period.opening());
        json.money("credits", money(period.credits()));
        json.money("debits", money(period.debits()));
        money("closing", period.closing());
        money("difference", period.difference());
        json.number("rows", period.rows());
        json.number("repeated", period.repeated());
        json.number("tested", period.tested());
        json.number("breaks", period.breaks());
        json.place("place", period.place());
    }

    private void difference(Reconciliation.Difference difference) {
        json.text("kind", Words.of(difference.kind()));
        json.day("from", difference.from());
        json.day("to", difference.to());
        money("amount", difference.amount());
        json.text("sentence", difference.sentence());
    }

    private void money(String name, OptionalLong minor) {
        minor.ifPresentOrElse(known -> json.money(name, money(known)), () -> json.nothing(name));
    }

    private Money money(long minor) {
        return new Money(minor, account.currency());
    }
}
