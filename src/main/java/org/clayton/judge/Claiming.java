package org.clayton.judge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clayton.casefile.CaseFile;
import org.clayton.casefile.Claim;

/** Turns what claim rules found into claims: the movements of the fact that the rule's card names. */
final class Claiming {

    private record Reason(String rule, String title, String sentence) {}

    private Claiming() {}

    /** In ledger order; a movement that several rules name is claimed once, for all their reasons. */
    static List<Claim> claims(Collection<Firing> firings, CaseFile caseFile, Wording wording) {
        var reasons = new TreeMap<Integer, List<Reason>>();
        for (var firing : firings) {
            if (!firing.rule().trial()) {
                var reason = new Reason(firing.rule().id(), firing.rule().card().title(), wording.sentence(firing));
                movements(firing).stream()
                        .filter(movement -> arrives(movement, account(firing), caseFile))
                        .forEach(movement -> reasons.computeIfAbsent(movement, unused -> new ArrayList<>())
                                .add(reason));
            }
        }
        var claims = new ArrayList<Claim>();
        reasons.forEach((movement, why) -> claims.add(claim(claims.size() + 1, movement, why, caseFile)));
        return claims;
    }

    private static List<Integer> movements(Firing firing) {
        var movements = new ArrayList<Integer>();
        for (var movement : (Collection<?>) firing.value(new RuleText.FieldOf(variable(firing), "movements"))) {
            movements.add((Integer) movement);
        }
        return movements;
    }

    /** Only money that comes to the account the fact speaks of, where the case can follow it. */
    private static boolean arrives(int movement, int account, CaseFile caseFile) {
        var to = caseFile.ledger().to(movement);
        return (account < 0 || to == account) && caseFile.accounts().get(to).followed();
    }

    private static int account(Firing firing) {
        return (Integer) firing.value(new RuleText.FieldOf(variable(firing), "account"));
    }

    private static String variable(Firing firing) {
        var named = firing.rule().card().claims().orElse("");
        return named.substring(0, named.indexOf('.'));
    }

    private static Claim claim(int number, int movement, List<Reason> why, CaseFile caseFile) {
        var sorted = why.stream()
                .sorted(Comparator.comparing(Reason::rule).thenComparing(Reason::sentence))
                .toList();
        return new Claim(
                "C" + number,
                movement,
                caseFile.ledger().received(movement),
                sorted.get(0).rule(),
                sentence(sorted));
    }

    /** The sentence of the first rule, and the titles of the others. */
    private static String sentence(List<Reason> sorted) {
        var first = sorted.get(0);
        var also = new TreeSet<String>();
        sorted.stream()
                .filter(reason -> !reason.rule().equals(first.rule()))
                .forEach(reason -> also.add(reason.title()));
        return also.isEmpty() ? first.sentence() : first.sentence() + " Also: " + String.join("; ", also) + ".";
    }
}
