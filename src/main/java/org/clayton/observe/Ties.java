package org.clayton.observe;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.clayton.casefile.Relation;

/** Accounts held by somebody whom a sheet ties to a suspect. */
final class Ties {

    private Ties() {}

    static void look(View view, Consumer<Observation> found) {
        for (var relation : view.caseFile.relations()) {
            if (relation.who() < 0 || relation.whom() < 0) {
                continue;
            }
            if (view.isSuspect(relation.who()) && !view.isSuspect(relation.whom())) {
                tie(view, relation, relation.who(), relation.whom(), found);
            } else if (view.isSuspect(relation.whom()) && !view.isSuspect(relation.who())) {
                tie(view, relation, relation.whom(), relation.who(), found);
            }
        }
    }

    private static void tie(View view, Relation relation, int suspect, int tied, Consumer<Observation> found) {
        for (var account : view.bankAccountsOf(tied)) {
            var rows = view.rowsOf(account);
            if (rows.isEmpty()) {
                continue;
            }
            found.accept(new SuspectTie(
                    account,
                    tied,
                    view.ledger.date(rows.movement(rows.size() - 1)),
                    view.country(account),
                    suspect,
                    word(relation.kind()),
                    relation.share().map(Ties::basisPoints).orElse(0),
                    rows.only(m -> view.ledger.to(m) == account).sum(),
                    Basis.NONE.and(relation.place())));
        }
    }

    private static String word(Relation.Kind kind) {
        return switch (kind) {
            case OWNS -> "owns";
            case DIRECTS -> "directs";
            case FAMILY -> "is family of";
            case OTHER -> "is tied to";
        };
    }

    private static int basisPoints(BigDecimal percent) {
        return percent.movePointRight(2).intValue();
    }
}
