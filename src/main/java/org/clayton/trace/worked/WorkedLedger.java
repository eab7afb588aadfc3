package org.clayton.trace.worked;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * A ledger written by hand, with the label of all money that comes in.
 *
 * @param place where it stands, for messages
 * @param rule the method it names
 * @param accounts by id, in the order written
 * @param opening lots by account, oldest first, before the policy for unknown origin
 * @param overdrawn what an account owes the bank before the first entry
 * @param entries by number
 * @param notes a sentence for each thing it says that means nothing here
 */
public record WorkedLedger(
        String id,
        String title,
        String place,
        String rule,
        Map<String, Unit> accounts,
        SortedMap<String, List<Entry.Part>> opening,
        SortedMap<String, Long> overdrawn,
        Options options,
        List<Entry> entries,
        List<String> notes) {

    WorkedLedger with(List<Entry> others) {
        return new WorkedLedger(
                id, title, place, rule, accounts, opening, overdrawn, options, List.copyOf(others), notes);
    }
}
