package org.clayton.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.clayton.judge.Flag;
import org.clayton.judge.Level;
import org.clayton.judge.Subject;
import org.clayton.money.Money;
import org.clayton.report.Findings;

/**
 * One flagged subject in the ranked list.
 *
 * @param broken whether the account's balances do not reconcile, which every figure from it must carry
 * @param traced one amount for each method, in the order of the table's heads
 * @param flags titles, the gravest first
 */
record SubjectLine(
        String address,
        String label,
        String behind,
        boolean broken,
        String level,
        List<String> flags,
        List<String> traced) {

    private record Ranked(Subject subject, List<Flag> flags, Level level, Money largest) {}

    private static final Comparator<Ranked> GRAVEST_FIRST = Comparator.comparing(Ranked::level)
            .thenComparing(Ranked::largest)
            .thenComparing(ranked -> ranked.flags().size())
            .reversed()
            .thenComparing(Ranked::subject);

    /**
     * Every subject flagged by rules in use (or, apart from them, by rules on trial): the gravest flag first, then the
     * largest amount traced there by any method, then the number of flags.
     */
    static List<SubjectLine> ranked(Findings findings, TracedAmounts amounts, boolean trial) {
        return findings.flags().stream()
                .filter(flag -> flag.trial() == trial)
                .collect(Collectors.groupingBy(Flag::subject))
                .entrySet()
                .stream()
                .map(entry -> rank(entry.getKey(), entry.getValue(), amounts))
                .sorted(GRAVEST_FIRST)
                .map(ranked -> line(ranked, findings, amounts))
                .toList();
    }

    private static Ranked rank(Subject subject, List<Flag> flags, TracedAmounts amounts) {
        var gravestFirst = flags.stream()
                .sorted(Comparator.comparing(Flag::level).reversed())
                .toList();
        return new Ranked(subject, gravestFirst, gravestFirst.get(0).level(), amounts.largest(subject));
    }

    private static SubjectLine line(Ranked ranked, Findings findings, TracedAmounts amounts) {
        return new SubjectLine(
                SubjectAddress.write(ranked.subject()),
                ranked.subject().label(),
                Words.behind(ranked.subject(), findings.caseFile()),
                Unreconciled.is(ranked.subject(), findings.caseFile()),
                Words.level(ranked.level()),
                ranked.flags().stream().map(Flag::title).distinct().toList(),
                amounts.methods().stream()
                        .map(method -> Words.amount(amounts.in(ranked.subject(), method)))
                        .toList());
    }
}
