package org.clayton.trace.worked;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Several methods over one ledger: what each leaves of the claims in each place, the most careful figure and the range. */
public final class Compared {
    private Compared() {}

    /** Leads cannot be compared: they are no amounts, and this takes none. */
    public static List<String> lines(WorkedLedger ledger, List<Amounts> under) {
        if (under.size() < 2 || ledger.entries().isEmpty()) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        lines.add("Claimed at the end of ledger " + ledger.id() + ", by method");
        var places = Ties.claimed(Ties.last(under.get(0).states())).keySet();
        for (var place : places) {
            lines.add("  " + place + "  " + range(place, under));
            under.forEach(one ->
                    lines.add("    " + one.name() + " " + figure(place, one).toPlainString()));
        }
        return lines;
    }

    private static String range(String place, List<Amounts> under) {
        var careful = under.stream()
                .min(Comparator.comparing(one -> figure(place, one)))
                .orElseThrow();
        var most = under.stream()
                .map(one -> figure(place, one))
                .max(BigDecimal::compareTo)
                .orElseThrow();
        return "most careful " + figure(place, careful).toPlainString() + " (" + careful.name() + "), range to "
                + most.toPlainString();
    }

    private static BigDecimal figure(String place, Amounts amounts) {
        return java.util.Objects.requireNonNull(claimed(amounts).get(place));
    }

    private static Map<String, BigDecimal> claimed(Amounts amounts) {
        return Ties.claimed(Ties.last(amounts.states()));
    }
}
