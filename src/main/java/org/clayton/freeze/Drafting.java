package org.clayton.freeze;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clayton.casefile.CaseFile;
import org.clayton.judge.Flag;
import org.clayton.judge.FreezeGround;
import org.clayton.judge.Link;
import org.clayton.judge.Subject;
import org.clayton.money.Money;
import org.clayton.trace.Method;
import org.clayton.trace.Trace;

/** Turns grounds into proposals, one subject after the other; what one proposal covers, the next cannot. */
final class Drafting {
    final List<Proposal> proposals = new ArrayList<>();
    final List<NotProposed> notProposed = new ArrayList<>();

    private final CertificateFields certificate = CertificateFields.read();
    private final List<Flag> flags;
    private final List<Link> links;
    private final SortedMap<Method, Trace> traces;
    private final CaseFile caseFile;
    private final MethodChoice choice;
    private final Coverage coverage;

    Drafting(
            List<Flag> flags,
            List<Link> links,
            SortedMap<Method, Trace> traces,
            CaseFile caseFile,
            MethodChoice choice,
            Coverage coverage) {
        this.flags = flags;
        this.links = links;
        this.traces = traces;
        this.caseFile = caseFile;
        this.choice = choice;
        this.coverage = coverage;
    }

    void add(Subject subject, List<FreezeGround> grounds) {
        var obstacle = Item.obstacle(subject, caseFile);
        if (obstacle.isPresent()) {
            notProposed.add(new NotProposed(subject, grounds, obstacle.get()));
            return;
        }
        var item = Item.of(subject, caseFile);
        var traced = traced(item);
        var method = method(item);
        var most = item.most(Math.min(
                amount(traced, method).minor(),
                trace(method).leastIn(item.account().index())));
        if (most <= 0) {
            notProposed.add(new NotProposed(subject, grounds, nothing(item, traced, method)));
            return;
        }
        var covered = coverage.take(trace(method), item.account().index(), most);
        if (covered <= 0) {
            notProposed.add(new NotProposed(
                    subject, grounds, "The claims that reach it are covered in full by the proposals before it."));
            return;
        }
        propose(item, grounds, traced, method, most, covered);
    }

    private void propose(
            Item item, List<FreezeGround> grounds, Map<Method, Money> traced, Method method, long most, long covered) {
        var marks = new ArrayList<>(BalanceMarks.of(item.account().index(), trace(method), caseFile));
        otherOrder(item, trace(method)).ifPresent(marks::add);
        marks.addAll(item.marks());
        var fills = new ArrayList<>(certificate.officerFills());
        fills.addAll(BalanceMarks.officerFills(item.account().index(), trace(method), caseFile));
        var currency = item.account().currency();
        if (covered < most) {
            marks.add("Reduced from " + new Money(most, currency)
                    + ": the rest of the claims is covered by the proposals before it (one euro once).");
        }
        if (!item.country().isEmpty() && !certificate.binds(item.country())) {
            marks.add(
                    item.country()
                            + " is not bound by Regulation (EU) 2018/1805: ask by mutual legal assistance, not by certificate.");
        }
        proposals.add(new Proposal(
                "P" + (proposals.size() + 1),
                item.subject(),
                item.kind(),
                new Money(covered, currency),
                traced,
                method,
                item.available(),
                item.deadline(),
                item.country(),
                List.copyOf(grounds),
                List.copyOf(marks),
                innocent(grounds),
                List.copyOf(fills)));
    }

    private Map<Method, Money> traced(Item item) {
        var amounts = new EnumMap<Method, Money>(Method.class);
        traces.forEach((method, trace) -> amounts.put(
                method,
                new Money(trace.heldIn(item.account().index()), item.account().currency())));
        return Collections.unmodifiableMap(amounts);
    }

    /** The order is evidence: what only a convention orders could have stood the other way round. */
    private static Optional<String> otherOrder(Item item, Trace trace) {
        var account = item.account();
        var other = trace.otherwise().get(account.index());
        return other == null
                ? Optional.empty()
                : Optional.of(
                        "Rows of one day that neither a bank nor a time puts in order decide the amount: as they are"
                                + " ordered here " + new Money(trace.heldIn(account.index()), account.currency())
                                + " is traced to it, the other way round " + new Money(other, account.currency()) + " ("
                                + trace.method().words() + "). The smaller counts; ask the bank for the times.");
    }

    /** The named one, else the one that traces least in either order of ties; of equals the first in the order of {@link Method}. */
    private Method method(Item item) {
        return choice.named()
                .orElseGet(() -> Range.of(item.account().index(), item.account().currency(), traces)
                        .by());
    }

    private static Money amount(Map<Method, Money> traced, Method method) {
        var amount = traced.get(method);
        if (amount == null) {
            throw new IllegalArgumentException("the case names " + method.word() + ", which was not traced");
        }
        return amount;
    }

    private Trace trace(Method method) {
        var trace = traces.get(method);
        if (trace == null) {
            throw new IllegalArgumentException("not traced: " + method.word());
        }
        return trace;
    }

    private String nothing(Item item, Map<Method, Money> traced, Method method) {
        var amount = amount(traced, method);
        if (amount.isPositive() && trace(method).leastIn(item.account().index()) == 0) {
            return otherOrder(item, trace(method)).orElseThrow();
        }
        if (amount.isPositive()) {
            return item.nothingLeft(method, amount);
        }
        var others = traced.entrySet().stream()
                .filter(entry -> entry.getValue().isPositive())
                .map(entry -> entry.getValue() + " under " + entry.getKey().words())
                .collect(Collectors.joining(", "));
        return others.isEmpty()
                ? "No claimed money is left there under any method."
                : "No claimed money is left there under " + method.words() + ", though " + others
                        + ". A person may name a method and its legal basis in case.yaml.";
    }

    private List<String> innocent(List<FreezeGround> grounds) {
        var named = grounds.stream()
                .flatMap(ground -> Stream.concat(ground.flags().stream(), ground.links().stream()))
                .collect(Collectors.toSet());
        var readings = new LinkedHashSet<String>();
        flags.stream().filter(flag -> named.contains(flag.id())).forEach(flag -> readings.addAll(flag.innocent()));
        links.stream().filter(link -> named.contains(link.id())).forEach(link -> readings.addAll(link.innocent()));
        return List.copyOf(readings);
    }
}
