package org.clayton.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.clayton.casefile.CaseFile;
import org.clayton.casefile.Claim;
import org.clayton.observe.AccountProfile;
import org.clayton.observe.Observation;
import org.clayton.trace.Method;
import org.clayton.trace.Trace;

/**
 * One case before one rule book. The phases are asked in order: {@link #flags}, {@link #claims}, then the money is
 * traced, then {@link #links}, {@link #grounds}. What a phase found is handed to the next, save what rules on trial said.
 */
public final class Judging {

    private final PhaseBases bases;
    private final CaseFile caseFile;
    private final Needs needs;
    private final FactPool pool;
    private final Wording wording;
    private final EvidenceRows rows;
    private final Map<Integer, AccountProfile> profiles = new HashMap<>();

    Judging(
            RuleBookReader.Contents book,
            PhaseBases bases,
            CaseFile caseFile,
            Collection<? extends Observation> observations) {
        this.bases = bases;
        this.caseFile = caseFile;
        this.needs = Needs.of(book, caseFile);
        this.pool = new FactPool(book, caseFile, observations);
        this.wording = new Wording(caseFile);
        this.rows = new EvidenceRows(caseFile);
        observations.forEach(seen -> {
            if (seen instanceof AccountProfile profile) {
                profiles.put(profile.account(), profile);
            }
        });
    }

    /** What is worth a look; flags of rules on trial stand last. */
    public List<Flag> flags() {
        var flags = new ArrayList<Flag>();
        for (var finding : findings(Rule.Phase.FLAG, List.of())) {
            var card = finding.rule().card();
            flags.add(new Flag(
                    "F" + (flags.size() + 1),
                    finding.rule().id(),
                    card.title(),
                    card.level(),
                    finding.rule().trial(),
                    finding.subject(),
                    finding.sentence(wording),
                    wording.conditions(finding.strongest()),
                    usual(finding.subject()),
                    finding.evidence(),
                    card.innocent(),
                    card.nextSteps()));
        }
        return flags;
    }

    private String usual(Subject subject) {
        var profile = profiles.get(subject.indexIf(Subject.Kind.ACCOUNT));
        return profile == null ? "" : wording.usual(profile);
    }

    /** What rules would have said but for an innocent explanation they know; sorted like flags. */
    public List<NotRaised> notRaised(List<Flag> flags) {
        var rules = needs.in(Rule.Phase.FLAG);
        var companions = Companions.of(List.copyOf(rules.values()));
        var facts = pool.forRules(rules.values(), List.of());
        var spoken = Asking.ask(bases.companions(), companions, facts);
        return new Sparing(rules, facts, wording, rows).of(Finding.of(spoken, wording, rows), flags);
    }

    /** Where tracing starts: each movement at most once, in ledger order. Rules on trial claim nothing. */
    public List<Claim> claims(List<Flag> flags) {
        return Claiming.claims(firings(Rule.Phase.CLAIM, earlier(flags, List.of())), caseFile, wording);
    }

    /**
     * What ties accounts and assets to the network; links of rules on trial stand last.
     *
     * @param traces the methods that count: all that were run, or the one the case names
     */
    public List<Link> links(List<Flag> flags, Map<Method, Trace> traces) {
        var facts = new ArrayList<Object>(earlier(flags, List.of()));
        facts.addAll(TracedFacts.of(caseFile, traces));
        var links = new ArrayList<Link>();
        for (var finding : findings(Rule.Phase.LINK, facts)) {
            links.add(new Link(
                    "K" + (links.size() + 1),
                    finding.rule().id(),
                    finding.rule().card().level(),
                    finding.rule().trial(),
                    finding.subject(),
                    finding.sentence(wording),
                    finding.evidence(),
                    finding.rule().card().innocent()));
        }
        return links;
    }

    /**
     * What carries a proposal, sorted by subject and rule. Rules on trial carry nothing.
     *
     * @param traces the methods that count: all that were run, or the one the case names
     */
    public List<FreezeGround> grounds(List<Flag> flags, List<Link> links, Map<Method, Trace> traces) {
        var facts = new ArrayList<Object>(earlier(flags, links));
        facts.addAll(TracedFacts.of(caseFile, traces));
        return findings(Rule.Phase.FREEZE, facts).stream()
                .filter(finding -> !finding.rule().trial())
                .map(finding -> new FreezeGround(
                        finding.rule().id(),
                        finding.subject(),
                        finding.sentence(wording),
                        ids(finding, EarlierFlag.class),
                        ids(finding, EarlierLink.class)))
                .toList();
    }

    /** What one rule finds, whatever its phase. */
    List<Finding> findings(String rule, List<Flag> flags, List<Link> links, Map<Method, Trace> traces) {
        var facts = new ArrayList<Object>(earlier(flags, links));
        facts.addAll(TracedFacts.of(caseFile, traces));
        return Arrays.stream(Rule.Phase.values())
                .flatMap(phase -> findings(phase, facts).stream())
                .filter(finding -> finding.rule().id().equals(rule))
                .toList();
    }

    Wording wording() {
        return wording;
    }

    /**
     * What could not be asked, and what it would need: rules without their sheets or rates, and accounts that claimed
     * money reached but whose currency has no rate. Silence of these is never "clean".
     */
    public List<NotJudged> notJudged(Map<Method, Trace> traces) {
        var all = new ArrayList<>(notJudged());
        for (var account : TracedFacts.withoutRate(caseFile, traces)) {
            all.add(new NotJudged(
                    "link, freeze",
                    "Claimed money on " + account.number(),
                    List.of("an exchange rate from " + account.currency() + " to " + caseFile.currency()
                            + " on or before " + caseFile.asOf())));
        }
        return all;
    }

    /** Rules that could not be asked for want of sheets or rates; {@link #notJudged(Map)} says more once money is traced. */
    public List<NotJudged> notJudged() {
        return needs.notJudged();
    }

    private static Collection<Object> earlier(List<Flag> flags, List<Link> links) {
        var facts = new ArrayList<Object>();
        flags.stream().filter(flag -> !flag.trial()).map(EarlierFlag::of).forEach(facts::add);
        links.stream().filter(link -> !link.trial()).map(EarlierLink::of).forEach(facts::add);
        return facts;
    }

    private static List<String> ids(Finding finding, Class<?> kind) {
        var ids = new TreeSet<EarlierId>();
        for (var firing : finding.firings()) {
            firing.facts().stream()
                    .filter(kind::isInstance)
                    .map(fact -> new EarlierId((String) Firing.value(fact, "id")))
                    .forEach(ids::add);
        }
        return ids.stream().map(EarlierId::id).toList();
    }

    /** "F9" before "F10". */
    private record EarlierId(String id) implements Comparable<EarlierId> {
        @Override
        public int compareTo(EarlierId other) {
            var byLength = Integer.compare(id.length(), other.id.length());
            return byLength != 0 ? byLength : id.compareTo(other.id);
        }
    }

    private List<Finding> findings(Rule.Phase phase, Collection<?> more) {
        return Finding.of(firings(phase, more), wording, rows);
    }

    private List<Firing> firings(Rule.Phase phase, Collection<?> more) {
        var rules = needs.in(phase);
        return Asking.ask(bases.in(phase), rules, pool.forRules(rules.values(), more));
    }
}
