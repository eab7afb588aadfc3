package org.clayton.cli.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clayton.casefile.Account;
import org.clayton.intake.facts.Place;
import org.clayton.judge.Flag;
import org.clayton.judge.Level;
import org.clayton.judge.Subject;
import org.clayton.report.Findings;

/**
 * The things of one kind in a case, and what the run said of each.
 *
 * @param all every thing of the kind in the case, by the number the program gives it
 * @param flags of each thing that has one
 * @param proposed things that a proposal speaks of
 */
record Found(Set<Integer> all, Map<Integer, List<Flag>> flags, Set<Integer> proposed) {

    /** Things with a flag of this level or above. Rules on trial count too: to try them is what a score is for. */
    Set<Integer> flagged(Level least) {
        var found = new TreeSet<Integer>();
        flags.forEach((thing, some) -> {
            if (some.stream().anyMatch(flag -> flag.level().compareTo(least) >= 0)) {
                found.add(thing);
            }
        });
        return found;
    }

    static Found of(Thing thing, Findings findings) {
        return thing == Thing.MOVEMENT ? movements(findings) : subjects(thing, findings);
    }

    private static Found subjects(Thing thing, Findings findings) {
        var kind = thing == Thing.ACCOUNT ? Subject.Kind.ACCOUNT : Subject.Kind.ASSET;
        var all = all(thing, findings);
        var flags = new TreeMap<Integer, List<Flag>>();
        findings.flags().stream()
                .filter(flag -> flag.subject().kind() == kind
                        && all.contains(flag.subject().index()))
                .forEach(flag -> flags.computeIfAbsent(flag.subject().index(), unused -> new ArrayList<>())
                        .add(flag));
        var proposed = new TreeSet<Integer>();
        findings.proposals().stream()
                .filter(one -> one.subject().kind() == kind
                        && all.contains(one.subject().index()))
                .forEach(one -> proposed.add(one.subject().index()));
        return new Found(all, flags, proposed);
    }

    private static Set<Integer> all(Thing thing, Findings findings) {
        var all = new TreeSet<Integer>();
        switch (thing) {
            case ACCOUNT ->
                findings.caseFile().accounts().stream()
                        .filter(Found::isBankAccount)
                        .forEach(account -> all.add(account.index()));
            case DEAL -> findings.caseFile().deals().forEach(deal -> all.add(deal.asset()));
            case PURCHASE -> findings.caseFile().purchases().forEach(bought -> all.add(bought.asset()));
            case MOVEMENT -> throw new IllegalArgumentException("a movement is no subject");
        }
        return all;
    }

    static boolean isBankAccount(Account account) {
        return account.kind() == Account.Kind.HELD || account.kind() == Account.Kind.LISTED;
    }

    /** A movement is found when it stands in the evidence of a flag. */
    private static Found movements(Findings findings) {
        var ledger = findings.caseFile().ledger();
        var byPlace = new java.util.HashMap<Place, Integer>();
        var all = new TreeSet<Integer>();
        for (var m = 0; m < ledger.size(); m++) {
            byPlace.put(ledger.place(m), m);
            all.add(m);
        }
        var flags = new TreeMap<Integer, List<Flag>>();
        for (var flag : findings.flags()) {
            for (var row : flag.evidence()) {
                var movement = byPlace.get(row.place());
                if (movement != null) {
                    flags.computeIfAbsent(movement, unused -> new ArrayList<>()).add(flag);
                }
            }
        }
        return new Found(all, flags, Set.of());
    }
}
