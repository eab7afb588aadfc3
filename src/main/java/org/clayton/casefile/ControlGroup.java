package org.clayton.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clayton.intake.facts.Place;

/**
 * The companies that one party has in hand, by more than half of the shares or by running them, and the accounts of all of
 * them together. What rows state, put side by side; who truly decides, a person finds out.
 *
 * @param head index of the party
 * @param holds by company
 * @param accounts indexes of the head's accounts and those of the companies, sorted
 */
public record ControlGroup(int head, List<Hold> holds, List<Integer> accounts) {

    /**
     * @param company index of the company
     * @param by {@code 60.00 % of the shares} or the row's own word ("director")
     */
    public record Hold(int company, String by, List<Place> rows) {}

    private static final Fraction HALF = Fraction.ofPercent(java.math.BigDecimal.valueOf(50));

    /** Groups in order of the party; a party without a company makes none. */
    public static List<ControlGroup> of(CaseFile caseFile, Ownership ownership) {
        SortedMap<Integer, List<Hold>> holds = new TreeMap<>();
        for (var owner : ownership.owners()) {
            if (owner.share().compareTo(HALF) > 0) {
                add(
                        holds,
                        owner.owner(),
                        new Hold(owner.company(), owner.share().percent() + " % of the shares", owner.rows()));
            }
        }
        for (var relation : caseFile.relations()) {
            if (relation.kind() == Relation.Kind.DIRECTS && relation.who() != relation.whom()) {
                add(holds, relation.who(), new Hold(relation.whom(), relation.asWritten(), List.of(relation.place())));
            }
        }
        var groups = new ArrayList<ControlGroup>();
        holds.forEach((head, of) -> groups.add(new ControlGroup(head, List.copyOf(of), accounts(caseFile, head, of))));
        return List.copyOf(groups);
    }

    private static void add(SortedMap<Integer, List<Hold>> holds, int head, Hold hold) {
        holds.computeIfAbsent(head, unused -> new ArrayList<>()).add(hold);
    }

    private static List<Integer> accounts(CaseFile caseFile, int head, List<Hold> holds) {
        var parties = new TreeSet<Integer>(List.of(head));
        holds.forEach(hold -> parties.add(hold.company()));
        return caseFile.accounts().stream()
                .filter(account -> parties.contains(account.holder()))
                .map(Account::index)
                .toList();
    }
}
