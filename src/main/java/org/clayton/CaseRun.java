package org.clayton;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.clayton.casefile.CaseFile;
import org.clayton.casefile.CaseFileBuilder;
import org.clayton.casefile.Claim;
import org.clayton.freeze.MethodChoice;
import org.clayton.freeze.Proposals;
import org.clayton.intake.BadInput;
import org.clayton.intake.CaseSettings;
import org.clayton.intake.Intake;
import org.clayton.intake.Known;
import org.clayton.intake.Progress;
import org.clayton.judge.RuleBook;
import org.clayton.observe.Floors;
import org.clayton.observe.Lists;
import org.clayton.observe.Observations;
import org.clayton.report.Findings;
import org.clayton.trace.Method;
import org.clayton.trace.Trace;
import org.clayton.trace.Tracing;
import org.clayton.trace.Worksheet;

/** The story of a run: from a folder of spreadsheets to drafts that a person decides on. */
public final class CaseRun {

    private final RunOptions options;
    private final Progress progress;

    private final Supplier<RuleBook> rules;

    private CaseRun(RunOptions options, Supplier<RuleBook> rules, Progress progress) {
        this.options = options;
        this.rules = rules;
        this.progress = progress;
    }

    /** @throws BadInput when the case, its settings or the rules cannot be used; nothing has been judged then */
    public static Findings run(RunOptions options, Progress progress) {
        return new CaseRun(options, () -> trusted(options), progress).run();
    }

    /** What the rules of the options would find if they were signed: to compare them with others, never for a paper. */
    public static Findings asIfSigned(RunOptions options, Progress progress) {
        return new CaseRun(options, () -> options.rules().map(RuleBook::load).orElseGet(RuleBook::shipped), progress)
                .run();
    }

    private Findings run() {
        var settings = CaseSettings.read(options.caseFolder());
        var choice = choice(settings);
        var reading = CompletableFuture.supplyAsync(rules);
        var caseFile = read(settings);
        var rules = ready(reading);
        var observed = observe(caseFile, rules);
        var judging = rules.judge(caseFile, observed.all());
        var flags = judging.flags();
        var claims = judging.claims(flags);
        var traces = trace(caseFile, claims, choice);
        var counting = counting(traces, choice);
        var links = judging.links(flags, counting);
        var grounds = judging.grounds(flags, links, counting);
        var proposals = Proposals.from(grounds, flags, links, claims, traces, caseFile, choice);
        return new Findings(
                caseFile.remarking(observed.remarks()),
                version(),
                rules.hash(),
                flags,
                claims,
                traces,
                worksheets(caseFile, traces),
                links,
                choice,
                proposals.proposals(),
                proposals.notProposed(),
                judging.notRaised(flags),
                judging.notJudged(traces));
    }

    /**
     * The rules are made ready while the sheets are read: neither needs the other. A changed rule folder that no second
     * person has signed is on trial.
     */
    private static RuleBook trusted(RunOptions options) {
        return options.rules()
                .map(folder -> RuleBook.load(folder).trusted(folder))
                .orElseGet(RuleBook::shipped);
    }

    private static RuleBook ready(CompletableFuture<RuleBook> reading) {
        try {
            return reading.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof BadInput bad ? bad : e;
        }
    }

    private CaseFile read(CaseSettings settings) {
        var builder = new CaseFileBuilder();
        builder.accepting(settings.accepted());
        options.rules().ifPresent(builder::under);
        builder.deciding(settings.decisions());
        var known = options.rules().map(Known::of).orElseGet(Known::shipped).with(options.passwords());
        var intake = Intake.read(options.caseFolder(), settings, known, builder, progress);
        Intake.requireMovements(options.caseFolder(), intake);
        progress.at("putting the case file together", 0, 0);
        var asOf = options.asOf().orElse(settings.asOf());
        return builder.build(name(settings), settings.currency(), asOf, intake);
    }

    private Observations observe(CaseFile caseFile, RuleBook rules) {
        progress.at("observing", 0, 0);
        var floors = new Floors(threshold -> rules.loosest(threshold, caseFile), Lists.of(rules.listTexts()));
        var observed = Observations.of(caseFile, floors);
        progress.at("judging", 0, 0);
        return observed;
    }

    private Map<Method, Trace> trace(CaseFile caseFile, List<Claim> claims, MethodChoice choice) {
        var traces = new TreeMap<Method, Trace>();
        for (var method : Method.values()) {
            if (options.methods().contains(method) || choice.named().equals(Optional.of(method))) {
                progress.at("tracing, " + method.words(), 0, 0);
                traces.put(method, Tracing.followBothWays(caseFile.ledger(), caseFile.accounts(), claims, method));
            }
        }
        progress.at("linking and proposing", 0, 0);
        return traces;
    }

    /** The methods that links and proposals go by: the one the case names, else all of them. */
    private static Map<Method, Trace> counting(Map<Method, Trace> traces, MethodChoice choice) {
        return choice.named()
                .<Map<Method, Trace>>map(method -> Map.of(method, traces.get(method)))
                .orElse(traces);
    }

    private static List<Worksheet> worksheets(CaseFile caseFile, Map<Method, Trace> traces) {
        var sheets = new ArrayList<Worksheet>();
        traces.values()
                .forEach(trace -> sheets.addAll(Tracing.worksheets(caseFile.ledger(), caseFile.accounts(), trace)));
        return List.copyOf(sheets);
    }

    private static MethodChoice choice(CaseSettings settings) {
        if (settings.method().isEmpty()) {
            return MethodChoice.MOST_CONSERVATIVE;
        }
        return Method.of(settings.method())
                .map(method -> new MethodChoice(Optional.of(method), settings.legalBasis()))
                .orElseThrow(() -> new BadInput(
                        "case.yaml / tracing-method",
                        "'" + settings.method() + "'",
                        "This is no tracing method",
                        "Maybe one of fifo, lifo, pro-rata, libr was meant"));
    }

    private String name(CaseSettings settings) {
        var folder = options.caseFolder().toAbsolutePath().normalize().getFileName();
        return settings.name().isEmpty() ? Objects.toString(folder, "case") : settings.name();
    }

    private static String version() {
        return Objects.requireNonNullElse(CaseRun.class.getPackage().getImplementationVersion(), "unpackaged");
    }
}
