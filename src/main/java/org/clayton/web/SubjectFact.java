package org.clayton.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clayton.casefile.Account;
import org.clayton.casefile.Asset;
import org.clayton.casefile.CaseFile;
import org.clayton.casefile.Party;
import org.clayton.intake.facts.Place;
import org.clayton.judge.Subject;

/** What the case says of a subject: pairs of a word and its value, only those that are known. */
record SubjectFact(String word, String value) {

    static List<SubjectFact> of(Subject subject, CaseFile caseFile) {
        List<SubjectFact> facts = new ArrayList<>();
        switch (subject.kind()) {
            case ACCOUNT -> account(caseFile.accounts().get(subject.index()), facts);
            case ASSET -> asset(caseFile.assets().get(subject.index()), facts);
            case PARTY -> party(caseFile.parties().get(subject.index()), facts);
        }
        facts.removeIf(fact -> fact.value().isBlank());
        return facts;
    }

    /** What kind of subject it is, in a word or two. */
    static String kind(Subject subject, CaseFile caseFile) {
        return switch (subject.kind()) {
            case ACCOUNT ->
                switch (caseFile.accounts().get(subject.index()).kind()) {
                    case HELD, LISTED -> "Bank account";
                    case CASH -> "Cash";
                    case ASSET -> "Thing";
                    case EXTERNAL, BANK, UNKNOWN -> "Account outside the books";
                };
            case ASSET -> word(caseFile.assets().get(subject.index()).kind());
            case PARTY -> word(caseFile.parties().get(subject.index()).kind());
        };
    }

    private static void account(Account account, List<SubjectFact> facts) {
        facts.add(new SubjectFact("Holder as written", account.holderName()));
        facts.add(new SubjectFact("Bank", account.bank()));
        facts.add(new SubjectFact("Country", account.country()));
        facts.add(new SubjectFact("Currency", account.currency().getCurrencyCode()));
        facts.add(
                new SubjectFact("Opened", account.opened().map(Object::toString).orElse("")));
        facts.add(new SubjectFact(
                "Balances",
                switch (account.reconciliation().state()) {
                    case RECONCILED -> "reconcile";
                    case BROKEN -> "do not reconcile";
                    case UNCHECKED -> account.kind() == Account.Kind.HELD ? "not printed, so not checked" : "";
                }));
        facts.add(new SubjectFact("Named in", places(account.places())));
    }

    private static void asset(Asset asset, List<SubjectFact> facts) {
        facts.add(new SubjectFact("Identifier", asset.identifier()));
        facts.add(new SubjectFact("Country", asset.country()));
        facts.add(new SubjectFact("Price", asset.price().map(Object::toString).orElse("")));
        facts.add(new SubjectFact("Named in", places(asset.places())));
    }

    private static void party(Party party, List<SubjectFact> facts) {
        facts.add(new SubjectFact("Also written", String.join("; ", party.otherNames())));
        facts.add(new SubjectFact("Born", party.born().map(Object::toString).orElse("")));
        facts.add(new SubjectFact("Country", party.country()));
        facts.add(new SubjectFact("Number", party.idNumber()));
        facts.add(new SubjectFact("Occupation", party.occupation()));
        facts.add(new SubjectFact(
                "Declared income a year",
                party.declaredIncome().map(Object::toString).orElse("")));
        facts.add(new SubjectFact("Taken for one", String.join(" ", party.matched())));
        facts.add(new SubjectFact("Named in", places(party.places())));
    }

    private static String places(List<Place> places) {
        var shown = places.stream().limit(3).map(Place::toString).toList();
        var more = places.size() - shown.size();
        return String.join("; ", shown) + (more > 0 ? "; and " + Words.count(more, "row", "rows") + " more" : "");
    }

    private static String word(Enum<?> kind) {
        var name = kind.name().toLowerCase(Locale.ROOT);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
