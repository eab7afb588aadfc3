package org.clayton.judge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clayton.casefile.Account;
import org.clayton.casefile.Asset;
import org.clayton.casefile.CaseFile;
import org.clayton.money.Money;
import org.clayton.trace.Method;
import org.clayton.trace.Trace;

/** What the traces mean for the rules: one fact for each account and asset that claimed money reached. */
final class TracedFacts {

    /** What one method says of one account, in its own currency. */
    private record Reading(long held, long reached, List<Integer> movements) {}

    private final CaseFile caseFile;
    private final List<Map<Integer, Reading>> byMethod = new ArrayList<>();

    private TracedFacts(CaseFile caseFile, Map<Method, Trace> traces) {
        this.caseFile = caseFile;
        new TreeMap<>(traces).values().forEach(trace -> byMethod.add(read(trace)));
    }

    /** In order of account; those without an exchange rate to the case's currency are left out. */
    static List<Traced> of(CaseFile caseFile, Map<Method, Trace> traces) {
        return new TracedFacts(caseFile, traces).facts();
    }

    /** Accounts that claimed money reached and whose currency has no rate on the day of judging. */
    static List<Account> withoutRate(CaseFile caseFile, Map<Method, Trace> traces) {
        var facts = new TracedFacts(caseFile, traces);
        return facts.reached().stream()
                .map(caseFile.accounts()::get)
                .filter(account -> facts.inCase(1, account).isEmpty())
                .toList();
    }

    private Map<Integer, Reading> read(Trace trace) {
        var reached = new HashMap<Integer, Long>();
        var movements = new HashMap<Integer, TreeSet<Integer>>();
        for (var hop : trace.hops()) {
            var to = caseFile.ledger().to(hop.movement());
            reached.merge(to, hop.received(), Math::addExact);
            movements.computeIfAbsent(to, unused -> new TreeSet<>()).add(hop.movement());
        }
        var readings = new HashMap<Integer, Reading>();
        reached.forEach((account, sum) -> readings.put(
                account, new Reading(trace.heldIn(account), sum, List.copyOf(rows(movements.get(account))))));
        return readings;
    }

    private static Collection<Integer> rows(@org.jspecify.annotations.Nullable TreeSet<Integer> rows) {
        return rows == null ? List.of() : rows;
    }

    private TreeSet<Integer> reached() {
        var accounts = new TreeSet<Integer>();
        byMethod.forEach(readings -> accounts.addAll(readings.keySet()));
        return accounts;
    }

    private List<Traced> facts() {
        var assets = new HashMap<Integer, Asset>();
        caseFile.assets().forEach(asset -> assets.put(asset.account(), asset));
        var facts = new ArrayList<Traced>();
        for (var index : reached()) {
            var account = caseFile.accounts().get(index);
            var asset = assets.get(index);
            if (inCase(1, account).isPresent() && asset != null) {
                facts.add(fact(account, asset));
            } else if (inCase(1, account).isPresent() && bank(account)) {
                facts.add(fact(account));
            }
        }
        return facts;
    }

    private static boolean bank(Account account) {
        return account.kind() == Account.Kind.HELD || account.kind() == Account.Kind.LISTED;
    }

    private Traced fact(Account account) {
        var readings = readings(account.index());
        var least = readings.get(0);
        return new TracedToAccount(
                account.index(),
                account.holder(),
                account.country(),
                caseFile.asOf(),
                worth(least.held(), account),
                worth(most(readings), account),
                worth(least.reached(), account),
                least.movements());
    }

    private Traced fact(Account account, Asset asset) {
        var readings = readings(account.index());
        var least = readings.get(0);
        return new TracedToAsset(
                asset.index(),
                account.index(),
                asset.owner(),
                asset.country(),
                caseFile.asOf(),
                worth(least.held(), account),
                worth(most(readings), account),
                worth(least.reached(), account),
                least.movements());
    }

    /** The most cautious first. */
    private List<Reading> readings(int account) {
        var nothing = new Reading(0, 0, List.of());
        return byMethod.stream()
                .map(readings -> readings.getOrDefault(account, nothing))
                .sorted(Comparator.comparingLong(Reading::held).thenComparingLong(Reading::reached))
                .toList();
    }

    private static long most(List<Reading> readings) {
        return readings.stream().mapToLong(Reading::held).max().orElse(0);
    }

    private long worth(long minor, Account account) {
        return inCase(minor, account).orElseThrow();
    }

    private OptionalLong inCase(long minor, Account account) {
        return caseFile.rates()
                .convert(new Money(minor, account.currency()), caseFile.currency(), caseFile.asOf())
                .map(money -> OptionalLong.of(money.minor()))
                .orElseGet(OptionalLong::empty);
    }
}
