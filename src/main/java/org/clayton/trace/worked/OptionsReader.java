package org.clayton.trace.worked;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads what a person decided. */
final class OptionsReader {
    private static final List<String> OPENINGS = List.of("unknown", "clean", "tainted");

    private OptionsReader() {}

    static Options read(Fields ledger, Unasked unasked) {
        if (!ledger.has("options")) {
            return new Options(Labels.UNKNOWN, false, new TreeMap<>(), Optional.empty());
        }
        var options = unasked.listen(ledger.in("options", "options"));
        return new Options(opening(options), endsAtZero(options), links(options), action(options));
    }

    private static String opening(Fields options) {
        var policy = options.text("opening_unknown").orElse(Labels.UNKNOWN);
        if (!OPENINGS.contains(policy)) {
            throw options.odd("opening_unknown", "It is one of unknown, clean, tainted", "Maybe \"unknown\" was meant");
        }
        return policy;
    }

    private static boolean endsAtZero(Fields options) {
        var policy = options.text("poison_reset").orElse("never");
        if (!policy.matches("never|.*(zero|empty).*")) {
            throw options.odd("poison_reset", "It is \"never\" or \"at_zero\"", "Maybe \"at_zero\" was meant");
        }
        return !policy.equals("never");
    }

    private static Optional<LocalDate> action(Fields options) {
        try {
            return options.text("action_date").map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw options.odd("action_date", "A day is wanted", "Maybe write it as 2024-05-31");
        }
    }

    /** A link is a number, or an object with {@code debit} and the officer's {@code reason}. */
    private static SortedMap<Integer, Integer> links(Fields options) {
        var links = new TreeMap<Integer, Integer>();
        if (!options.has("backward_links")) {
            return links;
        }
        var written = options.in("backward_links", "backward_links");
        for (var link : written.node().properties()) {
            if (!link.getKey().matches("\\d{1,9}")) {
                throw written.odd(link.getKey(), "A link starts from the number of a credit", "Maybe write \"3\": 2");
            }
            var reasoned = link.getValue().isObject();
            var debit = reasoned
                    ? Fields.of(link.getValue(), written.place() + " / " + link.getKey())
                            .number("debit")
                    : written.number(link.getKey());
            links.put(
                    Integer.parseInt(link.getKey()),
                    debit.orElseThrow(() -> written.odd(
                            link.getKey(), "A link leads to the number of an earlier debit", "Maybe write \"3\": 2")));
        }
        return links;
    }
}
