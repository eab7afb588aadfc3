package org.clayton.trace.worked;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * One euro once: of each claim, what came in and where it stands. What is found in accounts and things together is never
 * more than what came in and what sales and exchanges made of it.
 */
final class Coverage {
    private Coverage() {}

    static List<String> lines(Amounts amounts) {
        var story = amounts.story();
        var lines = new ArrayList<String>();
        var came = new TreeMap<String, List<String>>();
        for (var hop : story.hops()) {
            if (hop.from().isEmpty() && !hop.to().isEmpty() && Labels.isClaim(hop.label())) {
                came.computeIfAbsent(hop.label(), unused -> new ArrayList<>())
                        .add(decimal(story, hop.to(), hop.sent()) + " into " + hop.to() + " by entry " + hop.entry());
            }
        }
        came.forEach((label, parts) -> {
            lines.add("Claim " + label + ": " + String.join(", ", parts));
            lines.add("  found: " + found(story, label));
        });
        return lines;
    }

    private static String found(Story story, String label) {
        var found = new ArrayList<String>();
        story.rest().forEach((place, lots) -> {
            var there = lots.stream()
                    .filter(lot -> lot.label().equals(label))
                    .mapToLong(Lot::amount)
                    .sum();
            if (there > 0) {
                found.add(decimal(story, place, there) + " in " + place);
            }
        });
        return found.isEmpty() ? "nothing" : String.join(", ", found);
    }

    private static String decimal(Story story, String place, long minor) {
        var unit = story.units().get(place);
        var amount = unit == null ? BigDecimal.valueOf(minor) : unit.decimal(minor);
        return amount.toPlainString() + (unit == null ? "" : " " + unit.currency());
    }
}
