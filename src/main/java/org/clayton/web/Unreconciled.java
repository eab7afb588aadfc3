package org.clayton.web;

import java.util.List;
import org.clayton.casefile.Account;
import org.clayton.casefile.CaseFile;
import org.clayton.casefile.Reconciliation;
import org.clayton.intake.facts.Place;
import org.clayton.judge.Subject;

/**
 * An account whose printed balances do not follow from its rows; every figure from it carries the mark.
 *
 * @param place of the first row that does not follow; empty when the sentence names it
 */
record Unreconciled(String address, String account, String holder, String sentence, String place) {

    static List<Unreconciled> in(CaseFile caseFile) {
        return caseFile.accounts().stream()
                .filter(Unreconciled::isBroken)
                .map(Unreconciled::of)
                .toList();
    }

    static boolean is(Subject subject, CaseFile caseFile) {
        return subject.kind() == Subject.Kind.ACCOUNT
                && isBroken(caseFile.accounts().get(subject.index()));
    }

    /** Where the first row stands that does not follow; empty for an account that reconciles. */
    static String sentence(Subject subject, CaseFile caseFile) {
        return is(subject, caseFile)
                ? caseFile.accounts().get(subject.index()).reconciliation().firstBreak()
                : "";
    }

    private static boolean isBroken(Account account) {
        return account.reconciliation().state() == Reconciliation.State.BROKEN;
    }

    private static Unreconciled of(Account account) {
        var sentence = account.reconciliation().firstBreak();
        var place = account.reconciliation().at().map(Place::toString).orElse("");
        return new Unreconciled(
                SubjectAddress.write(new Subject(Subject.Kind.ACCOUNT, account.index(), account.number())),
                account.number(),
                account.holderName(),
                sentence,
                sentence.contains(place) ? "" : place);
    }
}
