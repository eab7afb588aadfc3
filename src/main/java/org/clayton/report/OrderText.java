package org.clayton.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clayton.freeze.Proposal;
import org.clayton.freeze.Trail;
import org.clayton.judge.Flag;
import org.clayton.judge.Link;
import org.clayton.judge.NotJudged;
import org.clayton.money.Money;
import org.clayton.report.Order.Block;
import org.clayton.report.Order.Fact;
import org.clayton.report.Order.Facts;
import org.clayton.report.Order.Grid;
import org.clayton.report.Order.Heading;
import org.clayton.report.Order.Notice;
import org.clayton.report.Order.Points;
import org.clayton.report.Order.Row;
import org.clayton.report.Order.Text;

/** Writes the words of one draft order. Every figure names the row it comes from. */
final class OrderText {
    private final Findings findings;
    private final Proposal proposal;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Flag> flags;
    private final List<Link> links;
    private final Trail trail;

    private OrderText(Findings findings, Proposal proposal) {
        this.findings = findings;
        this.proposal = proposal;
        var named = proposal.grounds().stream()
                .flatMap(ground -> Stream.concat(ground.flags().stream(), ground.links().stream()))
                .collect(Collectors.toSet());
        flags = findings.flags().stream()
                .filter(flag -> named.contains(flag.id()))
                .sorted(Comparator.comparing(Flag::level).reversed())
                .toList();
        links = findings.links().stream()
                .filter(link -> named.contains(link.id()))
                .toList();
        trail = Trail.to(
                findings.ledgerAccount(proposal.subject()).index(),
                findings.trace(proposal.method()),
                findings.caseFile().ledger());
    }

    static Order of(Findings findings, Proposal proposal, MoneyPicture pictures) {
        return new OrderText(findings, proposal).order(pictures);
    }

    private Order order(MoneyPicture pictures) {
        var file = findings.caseFile();
        facts();
        marks();
        amount();
        grounds();
        lawful();
        notAsked();
        evidence();
        blocks.add(pictures.onPaper("The money's way", findings, proposal.subject(), proposal.method()));
        blocks.add(new OrderRows(findings).steps(trail, findings.trace(proposal.method())));
        claims();
        person();
        return new Order(
                "Draft freezing order " + proposal.id(),
                proposal.subject().label() + " · case " + file.name() + ", judged as of " + Days.words(file.asOf()),
                file.name() + " · " + proposal.id() + " · Clayton " + findings.engineVersion() + ", rules "
                        + findings.rulesHash()
                                .substring(0, Math.min(12, findings.rulesHash().length())),
                file.asOf(),
                List.copyOf(blocks));
    }

    private void facts() {
        var facts = new ArrayList<>(new OrderProperty(findings, proposal).facts());
        facts.add(new Fact(
                "Amount proposed", "up to " + proposal.amount() + "; whatever stands above it stays free", true));
        facts.add(new Fact(
                "Still there", proposal.available().map(Money::toString).orElse("not known"), false));
        proposal.deadline()
                .ifPresent(day -> facts.add(
                        new Fact("Deadline", Days.words(day) + ": the deal is to be completed on that day", true)));
        blocks.add(new Facts(List.copyOf(facts)));
        blocks.add(new Text(
                "This paper proposes and decides nothing. One person has to judge the grounds, the lawful readings"
                        + " and the rows behind them; a second has to approve."));
    }

    private void marks() {
        if (!proposal.marks().isEmpty()) {
            blocks.add(new Notice("Read this first", proposal.marks()));
        }
    }

    private void grounds() {
        blocks.add(new Heading("Grounds"));
        proposal.grounds()
                .forEach(ground -> blocks.add(new Text(sentence(ground.sentence()) + " (rule " + ground.rule() + ")")));
        var points = new ArrayList<String>();
        flags.forEach(flag -> points.add(flag.id() + ", " + Words.of(flag.level()) + ": " + flag.title() + ". "
                + sentence(flag.sentence()) + " (rule " + flag.rule() + ")"));
        links.forEach(link -> points.add(link.id() + ", " + Words.of(link.level()) + ": " + sentence(link.sentence())
                + " (rule " + link.rule() + ")"));
        blocks.add(new Points(List.copyOf(points)));
    }

    /** Next to the grounds it carries, and before the picture, whose page lies across and would leave the rest of this one bare. */
    private void evidence() {
        blocks.add(new Heading("Evidence for the flags and links"));
        blocks.add(new OrderRows(findings).evidence(flags, links));
        var conditions = OrderRows.conditions(flags);
        if (!conditions.rows().isEmpty()) {
            blocks.add(conditions);
        }
    }

    private void claims() {
        var account = findings.ledgerAccount(proposal.subject()).index();
        blocks.add(new Heading("Where the money still there comes from"));
        blocks.add(new Text(
                "Each row is a claim: money the file asserts to be proceeds of crime, and the part of it that is"
                        + " still there by the method above. If a claim falls, its part falls."));
        blocks.add(new OrderRows(findings).claims(account, findings.trace(proposal.method())));
    }

    private void amount() {
        blocks.add(new Heading("How much, and by which method"));
        var rows = proposal.traced().entrySet().stream()
                .map(entry -> {
                    var chosen = entry.getKey() == proposal.method();
                    return new Row(
                            List.of(
                                    entry.getKey().words(),
                                    entry.getValue().toString(),
                                    chosen ? "gives the amount" : ""),
                            chosen);
                })
                .toList();
        blocks.add(new Grid(List.of("Method", "Traced to it", ""), List.of(52, 26, 22), List.of(1), rows));
        blocks.add(new Text(findings.choice().reason()
                + " The amount proposed is the smaller of what is traced and what is still there."));
    }

    private void lawful() {
        blocks.add(new Heading("Lawful readings to rule out first"));
        blocks.add(
                proposal.innocent().isEmpty()
                        ? new Text("The rules name none; that is no reason not to look for one.")
                        : new Points(proposal.innocent()));
        var steps = new LinkedHashSet<String>();
        flags.forEach(flag -> steps.addAll(flag.nextSteps()));
        if (!steps.isEmpty()) {
            blocks.add(new Text("What may settle it:"));
            blocks.add(new Points(List.copyOf(steps)));
        }
    }

    /** What the rules kept quiet about: a court must not take silence for a finding. */
    private void notAsked() {
        var points = new ArrayList<String>();
        findings.notRaised().stream()
                .filter(one -> one.subject().equals(proposal.subject()))
                .forEach(one -> points.add("Not raised: " + one.title() + " (rule " + one.rule() + "), because "
                        + one.reasons().stream().map(Object::toString).collect(Collectors.joining("; "))));
        findings.notJudged().stream()
                .collect(Collectors.groupingBy(
                        one -> String.join(", ", one.missing()), TreeMap::new, Collectors.toList()))
                .forEach((missing, rules) -> points.add("Not judged for want of " + missing + ": "
                        + rules.stream()
                                .map(NotJudged::title)
                                .distinct()
                                .sorted()
                                .collect(Collectors.joining("; "))));
        if (!points.isEmpty()) {
            blocks.add(new Heading("What was not raised and not judged"));
            blocks.add(new Text("Silence of a rule that could not be asked says nothing."));
            blocks.add(new Points(List.copyOf(points)));
        }
    }

    private void person() {
        blocks.add(new Heading("What only a person can fill"));
        blocks.add(new Text(
                "Fields of the freezing certificate (Regulation (EU) 2018/1805, Annex I) that the case does not"
                        + " answer. Check the form in force before use."));
        blocks.add(new Grid(
                List.of("Field", "Entry"),
                List.of(60, 40),
                List.of(),
                proposal.officerFills().stream()
                        .map(field -> new Row(List.of(field, ""), false))
                        .toList()));
        blocks.add(new Heading("Decision"));
        blocks.add(new Grid(
                List.of("Who", "Name", "Date", "Decision and reason", "Signature"),
                List.of(24, 20, 12, 26, 18),
                List.of(),
                List.of(
                        empty("Case officer"),
                        empty("Authorising officer"),
                        empty("Judge or prosecutor, where the law asks"))));
    }

    private static Row empty(String who) {
        return new Row(List.of(who, "", "", "", ""), false);
    }

    /** With its full stop, once. */
    private static String sentence(String text) {
        var clean = text.strip();
        return clean.isEmpty() || clean.endsWith(".") || clean.endsWith("!") || clean.endsWith("?")
                ? clean
                : clean + ".";
    }
}
