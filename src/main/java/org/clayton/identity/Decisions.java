package org.clayton.identity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clayton.intake.PartyDecision;
import org.clayton.intake.PartyDecision.Verdict;

/** The decisions of people that stand: of each two the last one, and none that was taken back. */
public final class Decisions {

    public static final Decisions NONE = new Decisions(List.of());

    private final List<PartyDecision> standing;

    /** @param chain in the order they were made */
    public Decisions(List<PartyDecision> chain) {
        var last = new LinkedHashMap<Set<String>, PartyDecision>();
        for (var decision : chain) {
            var two = one(decision.one(), decision.other());
            last.remove(two);
            if (decision.verdict() != Verdict.UNDO) {
                last.put(two, decision);
            }
        }
        standing = List.copyOf(last.values());
    }

    private static Set<String> one(String one, String other) {
        return one.equals(other) ? Set.of(one) : Set.of(one, other);
    }

    public List<PartyDecision> standing() {
        return standing;
    }

    List<PartyDecision> of(Verdict verdict) {
        return standing.stream().filter(one -> one.verdict() == verdict).toList();
    }

    /** What was said of two parties, by any of the places, ids and names each is known by; "not same" before all else. */
    public Optional<PartyDecision> between(Set<String> one, Set<String> other) {
        var found = new ArrayList<PartyDecision>();
        for (var decision : standing) {
            if (one.contains(decision.one()) && other.contains(decision.other())
                    || one.contains(decision.other()) && other.contains(decision.one())) {
                found.add(decision);
            }
        }
        return found.stream()
                .filter(decision -> decision.verdict() == Verdict.NOT_SAME)
                .findFirst()
                .or(() -> found.stream().findFirst());
    }
}
