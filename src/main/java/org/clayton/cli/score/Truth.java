package org.clayton.cli.score;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clayton.casefile.CaseFile;

/**
 * What the labels say of the things of one kind in a case.
 *
 * @param guilty things that belong to a laundering scheme
 * @param groups things by what the file says of them: "role" -> "mule" -> things
 * @param missing labels of guilt whose thing the case does not have: the run cannot have found it
 */
record Truth(Thing thing, Set<Integer> guilty, Map<String, Map<String, Set<Integer>>> groups, int missing) {

    static Truth of(LabelFile labels, Keys keys) {
        var truth = new Truth(labels.thing(), new TreeSet<>(), new TreeMap<>(), missing(labels, keys));
        for (var label : labels.labels()) {
            keys.find(label.key()).ifPresent(thing -> truth.note(thing, label));
        }
        return truth;
    }

    private static int missing(LabelFile labels, Keys keys) {
        return Math.toIntExact(labels.labels().stream()
                .filter(label -> label.guilty() && keys.find(label.key()).isEmpty())
                .count());
    }

    private void note(int index, Label label) {
        if (label.guilty()) {
            guilty.add(index);
        }
        label.groups().forEach((group, value) -> groups.computeIfAbsent(group, unused -> new TreeMap<>())
                .computeIfAbsent(value, unused -> new TreeSet<>())
                .add(index));
    }

    /** The bank accounts at both ends of guilty movements. */
    static Truth accountsOf(LabelFile labels, Keys keys, CaseFile caseFile) {
        var truth = new Truth(Thing.ACCOUNT, new TreeSet<>(), new TreeMap<>(), 0);
        var ledger = caseFile.ledger();
        for (var label : labels.labels()) {
            var movement = keys.find(label.key());
            if (label.guilty() && movement.isPresent()) {
                for (var account : new int[] {ledger.from(movement.get()), ledger.to(movement.get())}) {
                    if (Found.isBankAccount(caseFile.accounts().get(account))) {
                        truth.note(account, label);
                    }
                }
            }
        }
        return truth;
    }
}
