package org.clayton.cli.score;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** A score for people. */
public final class ScoreTable {

    private ScoreTable() {}

    public static void print(Score score, PrintWriter out) {
        out.println(score.file() + ": " + score.all() + " " + score.of() + " in the case, " + score.guilty()
                + " of them guilty"
                + (score.missing() == 0 ? "" : " (" + score.missing() + " more by the labels than the case has)"));
        print("", score.overall(), score, out);
        print("by rule", score.rules(), score, out);
        score.groups().forEach((column, shares) -> {
            out.println("  by " + column + " (flags of medium and above)");
            line(out, "", "all", "guilty", "flagged", "proposed", "");
            shares.forEach(one -> line(out, one.value(), one.total(), one.guilty(), one.flagged(), one.proposed(), ""));
        });
        out.println();
    }

    private static void print(String title, List<Tally> tallies, Score score, PrintWriter out) {
        line(out, title, "said", "right", "precision", "recall", "false / 1,000");
        tallies.forEach(one -> line(
                out,
                one.name(),
                one.said(),
                one.right(),
                one.precision(),
                one.recall(),
                one.falseAlarmsPerThousand(score.all())));
    }

    private static void line(PrintWriter out, Object... cells) {
        out.println(String.format(Locale.ROOT, "  %-34s %8s %8s %10s %9s %14s", cells)
                .stripTrailing());
    }
}
