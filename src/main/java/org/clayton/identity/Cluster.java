package org.clayton.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clayton.intake.PartyDecision;

/** Rows taken for one party so far, and what they say together. */
final class Cluster {

    final List<Mention> mentions = new ArrayList<>();
    final TreeSet<String> reasons = new TreeSet<>();
    private final Set<String> names = new TreeSet<>();
    private final Set<String> idNumbers = new TreeSet<>();
    private final Set<LocalDate> births = new TreeSet<>();
    private final Set<String> accounts = new TreeSet<>();
    private final Set<Boolean> companies = new TreeSet<>();
    private final TreeMap<String, Set<String>> idsBySheet = new TreeMap<>();

    private final Set<String> calls = new TreeSet<>();
    private final Decisions decisions;

    Cluster(Mention mention, Decisions decisions) {
        this.decisions = decisions;
        if (!decisions.standing().isEmpty()) {
            calls.addAll(List.of(mention.place().toString(), mention.name().strip()));
            calls.addAll(mention.id().isEmpty() ? Set.of() : Set.of(mention.id()));
        }
        mentions.add(mention);
        addName(mention.name());
        mention.otherNames().forEach(this::addName);
        if (!Identifier.of(mention.idNumber()).isEmpty()) {
            idNumbers.add(Identifier.of(mention.idNumber()));
        }
        if (mention.born() != null) {
            births.add(mention.born());
        }
        mention.accounts()
                .forEach(account -> accounts.add(AccountNumber.of(account).key()));
        if (mention.company() != null) {
            companies.add(mention.company());
        } else if (WrittenName.of(mention.name()).company()) {
            companies.add(true);
        }
        if (!mention.id().isEmpty()) {
            idsBySheet.put(mention.sheet(), new TreeSet<>(Set.of(mention.id())));
        }
    }

    private void addName(String name) {
        var key = WrittenName.of(name).key();
        if (!key.isEmpty()) {
            names.add(key);
        }
    }

    void take(Cluster other, String reason) {
        mentions.addAll(other.mentions);
        Collections.sort(mentions);
        reasons.addAll(other.reasons);
        reasons.add(reason);
        names.addAll(other.names);
        idNumbers.addAll(other.idNumbers);
        births.addAll(other.births);
        accounts.addAll(other.accounts);
        companies.addAll(other.companies);
        calls.addAll(other.calls);
        other.idsBySheet.forEach((sheet, ids) ->
                idsBySheet.computeIfAbsent(sheet, unused -> new TreeSet<>()).addAll(ids));
    }

    Mention first() {
        return mentions.get(0);
    }

    Set<String> names() {
        return names;
    }

    Set<String> idNumbers() {
        return idNumbers;
    }

    /** What speaks against one party, in words; empty when nothing does. */
    String against(Cluster other) {
        var parted = parted(other);
        if (!parted.isEmpty()) {
            return parted;
        }
        if (differ(births, other.births)) {
            return "the birth dates differ (" + births + ", " + other.births + ")";
        }
        if (differ(idNumbers, other.idNumbers)) {
            return "the identity numbers differ (" + idNumbers + ", " + other.idNumbers + ")";
        }
        if (differ(companies, other.companies)) {
            return "one is a company and the other a person";
        }
        for (var sheet : idsBySheet.entrySet()) {
            var others = other.idsBySheet.get(sheet.getKey());
            if (others != null && differ(sheet.getValue(), others)) {
                return "one sheet gives them two ids (" + sheet.getValue() + ", " + others + ")";
            }
        }
        return "";
    }

    /** The decision of a person that keeps them apart, in words; empty when there is none. */
    String parted(Cluster other) {
        return decisions
                .between(calls, other.calls)
                .filter(decision -> decision.verdict() != PartyDecision.Verdict.SAME)
                .map(decision -> (decision.verdict() == PartyDecision.Verdict.UNSURE
                                ? "a person left open whether they are one, "
                                : "a person decided that they are not the same, ")
                        + decision.told())
                .orElse("");
    }

    /** A second identifier that both give, in words; empty when there is none. */
    String agreement(Cluster other) {
        if (shares(births, other.births)) {
            return "birth date " + births.iterator().next();
        }
        if (shares(idNumbers, other.idNumbers)) {
            return "identity number " + idNumbers.iterator().next();
        }
        return shares(accounts, other.accounts) ? "account" : "";
    }

    boolean hasId() {
        return !idsBySheet.isEmpty();
    }

    boolean hasBirth() {
        return !births.isEmpty();
    }

    Set<Boolean> companies() {
        return companies;
    }

    Set<String> calls() {
        return calls;
    }

    /** Second identifiers, each told from those of another kind. */
    Set<String> identifiers() {
        var all = new TreeSet<String>();
        births.forEach(born -> all.add("born " + born));
        idNumbers.forEach(number -> all.add("number " + number));
        accounts.forEach(account -> all.add("account " + account));
        return all;
    }

    private static boolean differ(Collection<?> one, Collection<?> other) {
        return !one.isEmpty() && !other.isEmpty() && !shares(one, other);
    }

    private static boolean shares(Collection<?> one, Collection<?> other) {
        return one.stream().anyMatch(other::contains);
    }
}
