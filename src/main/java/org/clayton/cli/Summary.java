package org.clayton.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.clayton.casefile.Account;
import org.clayton.casefile.Ownership;
import org.clayton.casefile.Reconciliation;
import org.clayton.freeze.Proposal;
import org.clayton.intake.QuestionText;
import org.clayton.intake.facts.IntakeReport.InputSheet;
import org.clayton.judge.Flag;
import org.clayton.judge.Level;
import org.clayton.judge.Subject;
import org.clayton.report.Findings;

/** The findings as an investigator reads them first: what was read, who is flagged and why, where the money went. */
final class Summary {

    private static final int REFUSALS_SHOWN = 10;
    private static final int MATCHES_SHOWN = 10;
    private static final int SUBJECTS_SHOWN = 40;
    private static final int SPARED_SHOWN = 10;

    private final Findings findings;
    private final Path papers;

    Summary(Findings findings, Path papers) {
        this.findings = findings;
        this.papers = papers;
    }

    void print(PrintWriter out) {
        read(out);
        asked(out);
        refused(out);
        possible(out);
        owned(out);
        flagged(out);
        traced(out);
        proposed(out);
        notRaised(out);
        notJudged(out);
        out.println();
        out.println("Papers: " + papers.resolve("result.json") + ", " + papers.resolve("workpaper.xlsx"));
        out.println(
                "Every flag is a reason to look, not a finding of guilt; a person decides and a second one approves.");
    }

    private void read(PrintWriter out) {
        var caseFile = findings.caseFile();
        var sheets = caseFile.intake().files().stream()
                .flatMap(file -> file.sheets().stream())
                .toList();
        out.println("Case " + caseFile.name() + ", as of " + caseFile.asOf() + ", in " + caseFile.currency());
        out.println("  read      " + caseFile.intake().files().size() + " files, " + sheets.size() + " sheets: "
                + sum(sheets, Count.ROWS) + " rows = " + sum(sheets, Count.ACCEPTED) + " accepted + "
                + sum(sheets, Count.REFUSED) + " refused + " + setAside(sheets) + sum(sheets, Count.NAMED)
                + " title, blank or total rows");
        out.println("  case file " + caseFile.ledger().size() + " movements, " + held() + " accounts with statements, "
                + caseFile.parties().size() + " parties, " + caseFile.deals().size() + " property deals, "
                + caseFile.purchases().size() + " luxury purchases");
        caseFile.accounts().stream()
                .filter(account -> account.reconciliation().state() == Reconciliation.State.BROKEN)
                .forEach(account -> out.println("  UNRECONCILED " + account.number() + ": "
                        + account.reconciliation().firstBreak()));
    }

    private long held() {
        return findings.caseFile().accounts().stream()
                .filter(account -> account.kind() == Account.Kind.HELD)
                .count();
    }

    private static String setAside(List<InputSheet> sheets) {
        var rows = sum(sheets, Count.SET_ASIDE);
        return rows == 0 ? "" : rows + " set aside + ";
    }

    /** What was set aside is in no figure: it comes before all of them. */
    private void asked(PrintWriter out) {
        var intake = findings.caseFile().intake();
        if (!intake.questions().isEmpty()) {
            out.println();
            out.println(
                    "Asked (" + intake.questions().size() + "); rows set aside are in no figure below. Put one answer"
                            + " of each into case.yaml, under 'columns:', and run again");
            QuestionText.of(intake).forEach(line -> out.println("  " + line));
        }
    }

    private void refused(PrintWriter out) {
        var refusals = findings.caseFile().intake().refusals();
        if (refusals.isEmpty()) {
            return;
        }
        out.println();
        out.println("Refused (" + refusals.size() + ")");
        refusals.stream()
                .limit(REFUSALS_SHOWN)
                .forEach(refusal -> out.println("  " + Spot.of(refusal.place(), refusal.column()) + ": found '"
                        + refusal.found() + "'. " + refusal.wrong() + ". " + refusal.maybe()));
        if (refusals.size() > REFUSALS_SHOWN) {
            out.println("  ... and " + (refusals.size() - REFUSALS_SHOWN) + " more, all in workpaper.xlsx");
        }
    }

    /** Nobody is joined by these: a person says who is one, in case.yaml. */
    private void possible(PrintWriter out) {
        var possible = findings.caseFile().bookkeeping().whoIsWho().possible();
        if (possible.matches().isEmpty()) {
            return;
        }
        out.println();
        out.println("Possible matches to decide (" + (possible.matches().size() + possible.more())
                + "); kept apart until case.yaml says otherwise under 'same-party:'");
        possible.matches().stream()
                .limit(MATCHES_SHOWN)
                .forEach(match -> out.println("  "
                        + String.format(Locale.ROOT, "%.2f ", match.score())
                        + match.one().shown() + " | "
                        + match.other().shown() + (match.said().isEmpty() ? "" : "; " + match.said())));
        if (possible.matches().size() > MATCHES_SHOWN) {
            out.println("  ... and more, all in result.json");
        }
    }

    private void owned(PrintWriter out) {
        var questions = Ownership.of(findings.caseFile()).questions();
        if (!questions.isEmpty()) {
            out.println();
            out.println("Asked about shares (" + questions.size() + ")");
            questions.stream().limit(MATCHES_SHOWN).forEach(question -> out.println("  " + question));
        }
    }

    private void flagged(PrintWriter out) {
        out.println();
        var subjects = bySubject();
        out.println("Flagged (" + findings.flags().size() + " flags on " + subjects.size()
                + " accounts, assets and people)");
        subjects.entrySet().stream()
                .sorted(Comparator.comparing(subject -> worst(subject.getValue()), Comparator.reverseOrder()))
                .limit(SUBJECTS_SHOWN)
                .forEach(subject -> {
                    out.println("  " + name(subject.getKey()));
                    subject.getValue().stream()
                            .sorted(Comparator.comparing(Flag::level).reversed())
                            .forEach(flag -> out.println("    " + line(flag)));
                });
        if (subjects.size() > SUBJECTS_SHOWN) {
            out.println("  ... and " + (subjects.size() - SUBJECTS_SHOWN) + " more, all in workpaper.xlsx");
        }
    }

    private static Level worst(List<Flag> flags) {
        return flags.stream().map(Flag::level).max(Comparator.naturalOrder()).orElseThrow();
    }

    private static String line(Flag flag) {
        var rows = flag.evidence().size();
        return word(flag) + flag.sentence() + " [" + flag.rule() + ", " + rows + (rows == 1 ? " row" : " rows, first")
                + " " + flag.evidence().get(0).place() + "]";
    }

    private static String word(Flag flag) {
        return (flag.trial() ? "trial" : flag.level().name().toLowerCase(java.util.Locale.ROOT)) + ": ";
    }

    private Map<Subject, List<Flag>> bySubject() {
        return findings.flags().stream()
                .collect(Collectors.groupingBy(Flag::subject, LinkedHashMap::new, Collectors.toList()));
    }

    private void traced(PrintWriter out) {
        out.println();
        if (findings.claims().isEmpty()) {
            out.println("Traced: nothing, because no rule claims anything");
            return;
        }
        out.println("Traced: " + findings.claims().size() + " claims; what is left of them, by method");
        new TracedTable(findings).print(out);
    }

    private void proposed(PrintWriter out) {
        out.println();
        out.println("Proposed for a person to decide (" + findings.proposals().size() + ")");
        for (var proposal : findings.proposals()) {
            out.println("  " + proposal.id() + " " + name(proposal.subject()) + ": up to " + proposal.amount() + " ("
                    + proposal.method().words() + ")" + deadline(proposal));
            proposal.marks().forEach(mark -> out.println("     mark: " + mark));
            findings.orders(proposal).forEach(file -> out.println("     " + papers.resolve(file)));
        }
    }

    private static String deadline(Proposal proposal) {
        return proposal.deadline().map(day -> ", before " + day).orElse("");
    }

    private void notRaised(PrintWriter out) {
        if (findings.notRaised().isEmpty()) {
            return;
        }
        out.println();
        out.println("Not raised, because an innocent explanation is in the case ("
                + findings.notRaised().size() + ")");
        findings.notRaised().stream()
                .limit(SPARED_SHOWN)
                .forEach(one -> out.println("  " + name(one.subject()) + ": " + one.title() + ", because "
                        + one.reasons().stream().map(Object::toString).collect(Collectors.joining("; ")) + " ["
                        + one.rule() + ", " + one.evidence().get(0).place() + "]"));
        if (findings.notRaised().size() > SPARED_SHOWN) {
            out.println("  ... and " + (findings.notRaised().size() - SPARED_SHOWN) + " more, all in workpaper.xlsx");
        }
    }

    private void notJudged(PrintWriter out) {
        if (findings.notJudged().isEmpty()) {
            return;
        }
        out.println();
        out.println("Not judged, which does not mean clean");
        findings.notJudged()
                .forEach(one -> out.println("  " + one.title() + ": missing " + String.join(", ", one.missing())));
    }

    private String name(Subject subject) {
        return subject.kind().name().toLowerCase(java.util.Locale.ROOT) + " " + subject.label();
    }

    private enum Count {
        ROWS,
        ACCEPTED,
        REFUSED,
        SET_ASIDE,
        NAMED
    }

    private static long sum(List<InputSheet> sheets, Count count) {
        return sheets.stream()
                .mapToLong(sheet -> switch (count) {
                    case ROWS -> sheet.rows();
                    case ACCEPTED -> sheet.accepted();
                    case REFUSED -> sheet.refused();
                    case SET_ASIDE -> sheet.setAside();
                    case NAMED -> sheet.named();
                })
                .sum();
    }
}
