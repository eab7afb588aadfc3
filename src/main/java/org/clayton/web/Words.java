package org.clayton.web;

import java.util.Locale;
import java.util.Optional;
import org.clayton.casefile.CaseFile;
import org.clayton.casefile.Party;
import org.clayton.freeze.Proposal;
import org.clayton.judge.Level;
import org.clayton.judge.Subject;
import org.clayton.money.Money;
import org.clayton.trace.Method;

/** How the pages say things. */
final class Words {

    /** Where a figure or a name is not known. */
    static final String UNKNOWN = "not known";

    private Words() {}

    static String level(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    static String amount(Optional<Money> amount) {
        return amount.map(Money::toString).orElse(UNKNOWN);
    }

    /** Head of a column: short, as investigators write it. */
    static String head(Method method) {
        return method == Method.PRO_RATA ? "Pro rata" : method.name();
    }

    static String kind(Proposal.Kind kind) {
        return switch (kind) {
            case ACCOUNT -> "account";
            case ASSET -> "thing";
            case OPEN_DEAL -> "open deal";
        };
    }

    /** Who stands behind a subject: the holder or owner and what the investigation says of them. */
    static String behind(Subject subject, CaseFile caseFile) {
        return switch (subject.kind()) {
            case ACCOUNT -> {
                var account = caseFile.accounts().get(subject.index());
                yield account.holder() < 0
                        ? account.holderName()
                        : person(caseFile.parties().get(account.holder()));
            }
            case ASSET -> {
                var owner = caseFile.assets().get(subject.index()).owner();
                yield owner < 0 ? "" : person(caseFile.parties().get(owner));
            }
            case PARTY -> role(caseFile.parties().get(subject.index()));
        };
    }

    static String person(Party party) {
        var role = role(party);
        return role.isEmpty() ? party.name() : party.name() + ", " + role;
    }

    private static String role(Party party) {
        return party.role() == Party.Role.NONE ? "" : party.role().name().toLowerCase(Locale.ROOT);
    }

    /** {@code 3 files}, {@code 1 file}. */
    static String count(long count, String one, String many) {
        return grouped(count) + " " + (count == 1 ? one : many);
    }

    static String grouped(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
