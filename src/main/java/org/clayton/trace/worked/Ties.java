package org.clayton.trace.worked;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Entries of the same time, or the same day where no time is known, stand in the order of their numbers; nothing else says
 * that this was the order. So they are booked in the other order too, and where it matters the range is shown.
 */
final class Ties {
    private Ties() {}

    static List<String> lines(WorkedLedger ledger, Amounts amounts) {
        var groups = groups(ledger.entries());
        if (groups.isEmpty()) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        lines.add(
                "Ties: entries " + groups.stream().map(Ties::numbers).collect(java.util.stream.Collectors.joining("; "))
                        + " have the same time; booked in the other order too:");
        try {
            var other = Amounts.of(reversed(ledger, groups), amounts.convention());
            compare(lines, claimed(last(amounts.states())), claimed(last(other.states())));
        } catch (Refused refused) {
            lines.add("  the other order cannot be booked: " + refused.getMessage());
        }
        return lines;
    }

    private static void compare(List<String> lines, Map<String, BigDecimal> one, Map<String, BigDecimal> other) {
        var before = lines.size();
        one.forEach((place, amount) -> {
            var there = other.getOrDefault(place, BigDecimal.ZERO);
            if (amount.compareTo(there) != 0) {
                lines.add("  " + place + ": claimed " + amount.min(there).toPlainString() + " to "
                        + amount.max(there).toPlainString() + ", as numbered " + amount.toPlainString());
            }
        });
        if (lines.size() == before) {
            lines.add("  it changes no claimed amount at the end");
        }
    }

    static State last(List<State> states) {
        return states.get(states.size() - 1);
    }

    /** Claimed money by account and thing. */
    static Map<String, BigDecimal> claimed(State state) {
        var claimed = new LinkedHashMap<String, BigDecimal>();
        state.accounts().forEach((id, account) -> claimed.put(id, account.tainted()));
        state.assets()
                .forEach((name, asset) -> claimed.put(
                        name,
                        asset.labels().entrySet().stream()
                                .filter(label -> Labels.isClaim(label.getKey()))
                                .map(Map.Entry::getValue)
                                .reduce(asset.cost().subtract(asset.cost()), BigDecimal::add)));
        return claimed;
    }

    private static List<List<Entry>> groups(List<Entry> entries) {
        var groups = new ArrayList<List<Entry>>();
        var group = new ArrayList<Entry>();
        for (var entry : entries) {
            var tied = !group.isEmpty()
                    && entry.head()
                                    .when()
                                    .after(group.get(group.size() - 1).head().when())
                            == When.Rung.SEQUENCE;
            if (!tied) {
                keep(groups, group);
                group = new ArrayList<>();
            }
            group.add(entry);
        }
        keep(groups, group);
        return groups;
    }

    private static void keep(List<List<Entry>> groups, List<Entry> group) {
        if (group.size() > 1) {
            groups.add(group);
        }
    }

    private static WorkedLedger reversed(WorkedLedger ledger, List<List<Entry>> groups) {
        var entries = new ArrayList<>(ledger.entries());
        for (var group : groups) {
            var at = entries.indexOf(group.get(0));
            Collections.reverse(entries.subList(at, at + group.size()));
        }
        return ledger.with(entries);
    }

    private static String numbers(List<Entry> group) {
        return group.stream()
                .map(entry -> Integer.toString(entry.head().seq()))
                .collect(java.util.stream.Collectors.joining(", "));
    }
}
