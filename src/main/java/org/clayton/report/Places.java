package org.clayton.report;

import org.clayton.casefile.Account;
import org.clayton.casefile.Asset;

/** How a place where money can be is named to a reader. */
final class Places {
    private Places() {}

    static MoneyWay.Stop stop(MoneyWay.Look look, Account account, String left, Findings findings) {
        return switch (account.kind()) {
            case HELD, LISTED -> new MoneyWay.Stop(look, holder(account, findings), account.number(), left);
            case ASSET -> asset(look, account, left, findings);
            case CASH -> new MoneyWay.Stop(look, "Cash: " + holder(account, findings), "", left);
            case BANK -> new MoneyWay.Stop(look, "The bank itself", account.number(), left);
            case EXTERNAL -> new MoneyWay.Stop(look, name(account), "its books are not in the case", left);
            case UNKNOWN -> new MoneyWay.Stop(look, "Nobody is named", "", left);
        };
    }

    /** One line: who and where. */
    static String line(Account account, Findings findings) {
        var stop = stop(MoneyWay.Look.PASSED, account, "", findings);
        return account.kind() == Account.Kind.HELD || account.kind() == Account.Kind.LISTED
                ? account.number() + " (" + stop.name() + ")"
                : stop.name();
    }

    private static MoneyWay.Stop asset(MoneyWay.Look look, Account account, String left, Findings findings) {
        return findings.caseFile().assets().stream()
                .filter(one -> one.account() == account.index())
                .findFirst()
                .map(one -> new MoneyWay.Stop(look, one.description(), identifier(one), left))
                .orElseGet(() -> new MoneyWay.Stop(look, account.number(), "", left));
    }

    private static String identifier(Asset asset) {
        return asset.identifier().isEmpty() ? asset.id() : asset.id() + " · " + asset.identifier();
    }

    private static String name(Account account) {
        return account.holderName().isEmpty() ? account.number() : account.holderName();
    }

    static String holder(Account account, Findings findings) {
        if (!account.holderName().isEmpty()) {
            return account.holderName();
        }
        return account.holder() < 0
                ? "holder not known"
                : findings.caseFile().parties().get(account.holder()).name();
    }
}
