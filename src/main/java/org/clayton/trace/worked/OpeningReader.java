package org.clayton.trace.worked;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads what every account held, or owed the bank, before the first entry. */
final class OpeningReader {
    private OpeningReader() {}

    /**
     * @param lots by account, oldest first
     * @param overdrawn by account, minor units owed
     */
    record Opening(SortedMap<String, List<Entry.Part>> lots, SortedMap<String, Long> overdrawn) {}

    static Opening read(Fields ledger, Map<String, Unit> accounts) {
        var opening = new Opening(new TreeMap<>(), new TreeMap<>());
        if (!ledger.has("opening")) {
            return opening;
        }
        var written = ledger.in("opening", "opening");
        for (var account : written.node().properties()) {
            var place = ledger.place() + " / opening of " + account.getKey();
            if (!accounts.containsKey(account.getKey())) {
                throw EntryReader.unknownAccount(place, account.getKey(), accounts.keySet());
            }
            var found = written.list(account.getKey()).stream()
                    .map(node -> Fields.of(node, place))
                    .toList();
            Refused.whatOverflows(place, () -> account(opening, account.getKey(), found, accounts));
        }
        return opening;
    }

    private static long account(Opening opening, String id, List<Fields> found, Map<String, Unit> accounts) {
        var lots = new ArrayList<Entry.Part>();
        var sum = 0L;
        for (var lot : found) {
            sum = Math.addExact(sum, lot(lot, java.util.Objects.requireNonNull(accounts.get(id)), id, lots, opening));
        }
        if (!lots.isEmpty() && opening.overdrawn().containsKey(id)) {
            throw new Refused(
                    found.get(0).place(),
                    "money and a debt to the bank",
                    "An account has one or the other",
                    "Maybe write the difference of the two");
        }
        opening.lots().put(id, List.copyOf(lots));
        return sum;
    }

    private static long lot(Fields lot, Unit unit, String account, List<Entry.Part> lots, Opening opening) {
        var label = EntryReader.label(lot, Labels.UNKNOWN);
        var amount = lot.signedAmount("amount", unit);
        if (amount >= 0) {
            lots.add(new Entry.Part(label, amount));
        } else if (label.equals(Labels.BANK_CREDIT)) {
            opening.overdrawn().merge(account, Math.negateExact(amount), Math::addExact);
        } else {
            lot.amount("amount", unit);
        }
        return Math.abs(amount);
    }
}
