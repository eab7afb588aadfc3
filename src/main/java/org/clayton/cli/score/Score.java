package org.clayton.cli.score;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clayton.judge.Level;
import org.clayton.report.Findings;

/**
 * What a run found of the things of one kind, beside what the labels say of them.
 *
 * @param file name of the label file
 * @param of what was compared
 * @param all how many things the case has; one without a label is taken to be honest
 * @param overall by level ("low and above", "medium and above", "high") and "proposed"
 * @param rules by rule; a trial rule's name ends with "(trial)"
 * @param groups by column of the label file, then by its value
 */
public record Score(
        String file,
        String of,
        int all,
        int guilty,
        int missing,
        List<Tally> overall,
        List<Tally> rules,
        Map<String, List<Share>> groups) {

    /** @param total things of the group that are in the case @param flagged those with a flag of medium or above */
    public record Share(String value, int total, int guilty, int flagged, int proposed) {}

    /**
     * Compares the findings with a file of labels. A file about movements also scores the accounts at their ends.
     *
     * @throws org.clayton.intake.BadInput when the file names nothing that can be compared
     */
    public static List<Score> of(Path labelFile, Findings findings, Path folder) {
        var labels = LabelFile.read(labelFile);
        var keys = Keys.of(labels, findings.caseFile(), folder);
        var scores = new ArrayList<Score>();
        scores.add(of(labels, Truth.of(labels, keys), findings));
        if (labels.thing() == Thing.MOVEMENT) {
            scores.add(of(labels, Truth.accountsOf(labels, keys, findings.caseFile()), findings));
        }
        return scores;
    }

    private static Score of(LabelFile labels, Truth truth, Findings findings) {
        var found = Found.of(truth.thing(), findings);
        var guilty = truth.guilty().size() + truth.missing();
        var name = labels.file().getFileName();
        return new Score(
                String.valueOf(name),
                truth.thing().words(),
                found.all().size(),
                guilty,
                truth.missing(),
                overall(found, truth.guilty(), guilty),
                rules(found, truth.guilty(), guilty),
                groups(found, truth));
    }

    private static List<Tally> overall(Found found, Set<Integer> guilty, int all) {
        return List.of(
                tally("low and above", found.flagged(Level.LOW), guilty, all),
                tally("medium and above", found.flagged(Level.MEDIUM), guilty, all),
                tally("high", found.flagged(Level.HIGH), guilty, all),
                tally("proposed", found.proposed(), guilty, all));
    }

    private static Tally tally(String name, Set<Integer> said, Set<Integer> guilty, int all) {
        var right = said.stream().filter(guilty::contains).count();
        return new Tally(name, said.size(), Math.toIntExact(right), all);
    }

    private static List<Tally> rules(Found found, Set<Integer> guilty, int all) {
        var byRule = new TreeMap<String, Set<Integer>>();
        found.flags()
                .forEach((thing, flags) -> flags.forEach(flag -> byRule.computeIfAbsent(
                                flag.rule() + (flag.trial() ? " (trial)" : ""), unused -> new TreeSet<>())
                        .add(thing)));
        var tallies = new ArrayList<Tally>();
        byRule.forEach((rule, things) -> tallies.add(tally(rule, things, guilty, all)));
        return tallies;
    }

    private static Map<String, List<Share>> groups(Found found, Truth truth) {
        var flagged = found.flagged(Level.MEDIUM);
        var shares = new TreeMap<String, List<Share>>();
        truth.groups()
                .forEach((column, values) ->
                        values.forEach((value, things) -> shares.computeIfAbsent(column, unused -> new ArrayList<>())
                                .add(new Share(
                                        value,
                                        things.size(),
                                        both(things, truth.guilty()),
                                        both(things, flagged),
                                        both(things, found.proposed())))));
        return shares;
    }

    private static int both(Set<Integer> some, Set<Integer> others) {
        return Math.toIntExact(some.stream().filter(others::contains).count());
    }
}
