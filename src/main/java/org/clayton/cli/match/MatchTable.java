package org.clayton.cli.match;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.clayton.identity.names.NameMatch;

/** Compared names on the screen. */
public final class MatchTable {

    private MatchTable() {}

    public static void print(Pair pair, PrintWriter out) {
        var match = pair.match();
        out.println(verdict(match) + "   " + pair.one() + " | " + pair.other());
        for (var feature : match.features()) {
            var scales = feature.weight() == 0;
            var names = feature.one() + " | " + feature.other();
            out.println(String.format(
                            Locale.ROOT,
                            "    %-12s %-44s %s %.2f   %s",
                            feature.name(),
                            names.equals(" | ") ? "" : names,
                            scales
                                    ? "times "
                                    : "counts " + String.format(Locale.ROOT, "%.2f, agrees", feature.weight()),
                            feature.score(),
                            feature.because())
                    .stripTrailing());
        }
    }

    /** All pairs of a file, one line each, and how right the verdicts are where the file says what is true. */
    public static void print(List<Pair> pairs, PrintWriter out) {
        var right = 0;
        var wrong = 0;
        var missed = 0;
        var known = 0;
        for (var pair : pairs) {
            var match = pair.match();
            out.println(verdict(match) + mark(pair, match) + pair.one() + " | " + pair.other());
            if (pair.truth().isPresent()) {
                known++;
                var said = match.verdict() == NameMatch.Verdict.MATCH;
                right += said && pair.truth().get() ? 1 : 0;
                wrong += said && !pair.truth().get() ? 1 : 0;
                missed += !said && pair.truth().get() ? 1 : 0;
            }
        }
        if (known > 0) {
            out.println(summary(known, right, wrong, missed));
        }
    }

    private static String verdict(NameMatch match) {
        return String.format(Locale.ROOT, "%-9s %.3f", match.verdict().name().toLowerCase(Locale.ROOT), match.score());
    }

    private static String mark(Pair pair, NameMatch match) {
        if (pair.truth().isEmpty()) {
            return "   ";
        }
        return pair.truth().get() == (match.verdict() == NameMatch.Verdict.MATCH) ? "   " : " ! ";
    }

    private static String summary(int known, int right, int wrong, int missed) {
        var precision = right / (double) Math.max(1, right + wrong);
        var recall = right / (double) Math.max(1, right + missed);
        var f1 = 2 * precision * recall / Math.max(1e-9, precision + recall);
        return String.format(
                Locale.ROOT,
                "%n%d pairs with is_match, only \"match\" counting as yes: %d right, %d wrong, %d missed;"
                        + " precision %.3f, recall %.3f, F1 %.3f",
                known,
                right,
                wrong,
                missed,
                precision,
                recall,
                f1);
    }
}
