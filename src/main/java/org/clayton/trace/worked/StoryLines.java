package org.clayton.trace.worked;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A story in words: where the money in each place came from, and where claimed money left the books. */
final class StoryLines {
    private final Story story;
    private final Map<Integer, Entry> entries = new LinkedHashMap<>();

    StoryLines(WorkedLedger ledger, Story story) {
        this.story = story;
        ledger.entries().forEach(entry -> entries.put(entry.head().seq(), entry));
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        story.rest().forEach((place, lots) -> {
            if (!lots.isEmpty()) {
                lines.add("Where the money in " + place + " came from");
                story.sources(place).forEach(source -> lines.add("  " + source(place, source)));
            }
        });
        var ends = story.ends();
        if (!ends.isEmpty()) {
            lines.add("Where claimed money left the books");
            ends.forEach(hop -> lines.add("  " + hop.number() + "  "
                    + unit(hop.from()).decimal(hop.sent()).toPlainString() + " " + hop.label() + " from " + hop.from()
                    + ": " + why(hop)));
        }
        return lines;
    }

    private String source(String place, Story.Source source) {
        var amount = unit(place).decimal(source.amount()).toPlainString() + " " + source.label();
        return source.hops().isEmpty()
                ? amount + ": no single payment is attributed by this method"
                : amount + ": " + source.hops().stream().map(this::step).collect(Collectors.joining(" -> "));
    }

    private String step(Trail.Hop hop) {
        var name = hop.label() + "-" + hop.entry();
        var number = hop.number().startsWith(name) ? hop.number() : name;
        var first = hop.parent() < 0 ? (hop.entry() == 0 ? "opening balance of " : type(hop) + " to ") : "";
        return number + " " + first + hop.to();
    }

    private String type(Trail.Hop hop) {
        var entry = entries.get(hop.entry());
        return entry == null ? "entry" : entry.head().type();
    }

    /** What would have to be got to follow it further. */
    private String why(Trail.Hop hop) {
        return switch (type(hop)) {
            case "cash_withdrawal" ->
                "cash withdrawn; a record of who spent or paid in the notes would answer where it went";
            case "fee", "tax" -> "a charge; spent";
            case "loan_repayment" -> "interest to the lender; spent";
            case "reversal", "return", "chargeback", "charge_back" -> "taken back by whoever had paid it in";
            default ->
                "paid out of the ledger; the receiver's statement or the merchant's books would answer where it went";
        };
    }

    private Unit unit(String place) {
        return java.util.Objects.requireNonNull(story.units().get(place));
    }
}
