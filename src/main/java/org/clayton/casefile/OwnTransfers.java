package org.clayton.casefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clayton.identity.WrittenName;
import org.clayton.intake.Channel;
import org.clayton.money.ExchangeRates;

/**
 * Finds the transfers that two statements both show, a debit in one and a credit in another, so that each becomes one
 * movement. A pair needs a reason on one side at least (the other account's number, its holder's name, or a reference both
 * print) and no contradiction on either; the credit is booked on the day of the debit or up to three days later. Equal
 * amounts are paired in the order of the statements, the first debit with the first credit that can be its own; after
 * them those that differ by a fee or an exchange. A leg is in one pair at most.
 */
final class OwnTransfers {

    static final int NO_LEG = -1;
    private static final int WINDOW_DAYS = 3;

    /** A shared reference proves something only where few rows carry it. */
    private static final int DISTINCTIVE = 4;

    /** Bounds the work in an account with very many rows a day. */
    private static final int MOST_LOOKED_AT = 2_000;

    private record Way(int from, int to) implements Comparable<Way> {
        @Override
        public int compareTo(Way other) {
            return from != other.from ? Integer.compare(from, other.from) : Integer.compare(to, other.to);
        }
    }

    private record Purse(Way way, long amount) implements Comparable<Purse> {
        private static final Comparator<Purse> ORDER =
                Comparator.comparing(Purse::way).thenComparingLong(Purse::amount);

        @Override
        public int compareTo(Purse other) {
            return ORDER.compare(this, other);
        }
    }

    private final Legs legs;
    private final AccountBook accounts;
    private final Map<Integer, List<Integer>> accountsOfBase = new HashMap<>();
    private final Map<String, List<Integer>> accountsOfName = new HashMap<>();
    private final Map<Integer, String> nameKeys = new HashMap<>();
    private final Map<Integer, Map<Long, List<Integer>>> silent = new HashMap<>();
    private final TransferAmounts amounts;
    private final int[] partner;

    OwnTransfers(Legs legs, AccountBook accounts, PartyBook parties, ExchangeRates rates) {
        this.legs = legs;
        this.accounts = accounts;
        this.amounts = new TransferAmounts(legs, accounts, rates);
        this.partner = new int[legs.size()];
        Arrays.fill(partner, NO_LEG);
        for (var account = 0; account < legs.accounts(); account++) {
            var number = account;
            accountsOfBase
                    .computeIfAbsent(legs.statements.get(account).get(0).base, unused -> new ArrayList<>())
                    .add(account);
            for (var name : names(accounts.baseOf(legs.codes.get(account)), parties)) {
                accountsOfName
                        .computeIfAbsent(name, unused -> new ArrayList<>())
                        .add(number);
            }
        }
    }

    /** Every way the holder's name is written in the case. */
    private static Set<String> names(AccountBook.Base base, PartyBook parties) {
        var names = new TreeSet<>(Set.of(WrittenName.of(base.holderName).key()));
        if (base.holder >= 0) {
            var party = parties.parties().get(base.holder);
            names.add(WrittenName.of(party.name()).key());
            party.otherNames().forEach(name -> names.add(WrittenName.of(name).key()));
        }
        names.remove("");
        return names;
    }

    /** @return for each leg the other leg of its transfer, or {@link #NO_LEG} */
    int[] pairs() {
        byReference();
        byAmount();
        byNearAmount();
        return partner;
    }

    /** Whether the row says that the other side is an account whose statement is in the case. */
    boolean namesHeldAccount(int leg) {
        return accountsOfBase.containsKey(legs.otherBase(leg));
    }

    /** The accounts a row's own words point at: by number, or by holder where no number is printed. */
    private List<Integer> pointedAt(int leg) {
        if (!mayBeTransfer(leg)) {
            return List.of();
        }
        var base = legs.otherBase(leg);
        if (base != BankRows.NOBODY) {
            return accountsOfBase.getOrDefault(base, List.of());
        }
        return accountsOfName.getOrDefault(nameKey(leg), List.of());
    }

    private boolean mayBeTransfer(int leg) {
        return switch (legs.rows.channel(legs.row(leg))) {
            case TRANSFER, OTHER, LOAN, REVERSAL, WAGE -> true;
            case CARD, CASH_IN, CASH_OUT, FEE, INTEREST, TAX -> false;
        };
    }

    private String nameKey(int leg) {
        var number = legs.rows.name.get(legs.row(leg));
        return nameKeys.computeIfAbsent(
                number, unused -> WrittenName.of(legs.rows.texts.text(number)).key());
    }

    /** Nothing on the row speaks against the other side being this account. */
    private boolean allows(int leg, int account) {
        var base = legs.otherBase(leg);
        if (base != BankRows.NOBODY) {
            return base == legs.statements.get(account).get(0).base;
        }
        var name = nameKey(leg);
        return name.isEmpty() || accountsOfName.getOrDefault(name, List.of()).contains(account);
    }

    private boolean inTime(int debit, int credit) {
        var days = legs.day(credit) - legs.day(debit);
        return 0 <= days && days <= WINDOW_DAYS;
    }

    private void pair(int debit, int credit) {
        partner[debit] = credit;
        partner[credit] = debit;
    }

    private boolean free(int leg) {
        return partner[leg] == NO_LEG;
    }

    // ---- a reference that both statements print

    private void byReference() {
        var byReference = new TreeMap<Integer, List<Integer>>();
        for (var leg = 0; leg < legs.size(); leg++) {
            var reference = legs.rows.reference.get(legs.row(leg));
            if (reference != 0 && mayBeTransfer(leg)) {
                byReference
                        .computeIfAbsent(reference, unused -> new ArrayList<>())
                        .add(leg);
            }
        }
        byReference.values().stream()
                .filter(group -> 2 <= group.size() && group.size() <= DISTINCTIVE)
                .sorted(Comparator.comparing(group -> group.get(0)))
                .forEach(this::pairWithin);
    }

    private void pairWithin(List<Integer> group) {
        for (var debit : group) {
            for (var credit : group) {
                if (isTransfer(debit, credit) && amounts.agree(debit, credit)) {
                    pair(debit, credit);
                }
            }
        }
    }

    private boolean isTransfer(int debit, int credit) {
        return free(debit)
                && free(credit)
                && legs.amount(debit) < 0
                && legs.amount(credit) > 0
                && legs.account(debit) != legs.account(credit)
                && inTime(debit, credit)
                && allows(debit, legs.account(credit))
                && allows(credit, legs.account(debit));
    }

    // ---- the same amount in the same currency

    private void byAmount() {
        var debits = new TreeMap<Purse, TreeSet<Integer>>();
        var credits = new HashMap<Purse, TreeSet<Integer>>();
        for (var leg = 0; leg < legs.size(); leg++) {
            if (free(leg)) {
                for (var other : pointedAt(leg)) {
                    purses(leg, other, debits, credits);
                }
            }
        }
        debits.keySet().forEach(purse -> credits.computeIfAbsent(purse, unused -> new TreeSet<>()));
        credits.keySet().forEach(purse -> debits.computeIfAbsent(purse, unused -> new TreeSet<>()));
        debits.forEach((purse, out) -> inOrder(purse, out, credits.getOrDefault(purse, new TreeSet<>())));
    }

    private void purses(int leg, int other, Map<Purse, TreeSet<Integer>> debits, Map<Purse, TreeSet<Integer>> credits) {
        var own = legs.account(leg);
        if (own == other || !currency(own).equals(currency(other))) {
            return;
        }
        var amount = legs.amount(leg);
        var purse = new Purse(amount < 0 ? new Way(own, other) : new Way(other, own), Math.abs(amount));
        (amount < 0 ? debits : credits)
                .computeIfAbsent(purse, unused -> new TreeSet<>())
                .add(leg);
    }

    private Currency currency(int account) {
        return accounts.currencyOf(legs.codes.get(account));
    }

    /** The first debit with the first credit that can be its own; a row that points nowhere may be either's other side. */
    private void inOrder(Purse purse, TreeSet<Integer> pointingOut, TreeSet<Integer> pointingIn) {
        var out = new TreeSet<>(pointingOut);
        out.addAll(silent(purse.way().from(), -purse.amount()));
        var in = new TreeSet<>(pointingIn);
        in.addAll(silent(purse.way().to(), purse.amount()));
        for (var debit : out) {
            for (var credit : in) {
                if (legs.day(credit) - legs.day(debit) > WINDOW_DAYS) {
                    break;
                }
                if ((pointingOut.contains(debit) || pointingIn.contains(credit)) && isTransfer(debit, credit)) {
                    pair(debit, credit);
                    in.remove(credit);
                    break;
                }
            }
        }
    }

    /** Rows of the account with that amount that name neither an account nor a person. */
    private List<Integer> silent(int account, long amount) {
        return silent.computeIfAbsent(account, this::silentRows).getOrDefault(amount, List.of());
    }

    private Map<Long, List<Integer>> silentRows(int account) {
        Map<Long, List<Integer>> byAmount = new HashMap<>();
        for (var leg = legs.start(account); leg < legs.start(account + 1); leg++) {
            if (legs.otherBase(leg) == BankRows.NOBODY
                    && mayBeTransfer(leg)
                    && nameKey(leg).isEmpty()) {
                byAmount.computeIfAbsent(legs.amount(leg), unused -> new ArrayList<>())
                        .add(leg);
            }
        }
        return byAmount;
    }

    // ---- less a fee, or in another currency

    private record Candidate(long distance, int days, int debit, int credit) {
        static final Comparator<Candidate> BEST = Comparator.comparingLong(Candidate::distance)
                .thenComparingInt(Candidate::days)
                .thenComparingInt(Candidate::debit)
                .thenComparingInt(Candidate::credit);
    }

    private void byNearAmount() {
        var candidates = new TreeSet<>(Candidate.BEST);
        for (var leg = 0; leg < legs.size(); leg++) {
            if (free(leg)) {
                for (var other : pointedAt(leg)) {
                    near(leg, other, candidates);
                }
            }
        }
        for (var candidate : candidates) {
            if (isTransfer(candidate.debit(), candidate.credit())) {
                pair(candidate.debit(), candidate.credit());
            }
        }
    }

    private void near(int leg, int other, Set<Candidate> candidates) {
        var out = legs.amount(leg) < 0;
        var first = legs.day(leg) - (out ? 0 : WINDOW_DAYS);
        var last = legs.day(leg) + (out ? WINDOW_DAYS : 0);
        var looked = 0;
        for (var at = firstOn(other, first); at < legs.start(other + 1) && legs.day(at) <= last; at++) {
            var debit = out ? leg : at;
            var credit = out ? at : leg;
            if (isTransfer(debit, credit) && amounts.near(debit, credit)) {
                candidates.add(new Candidate(
                        amounts.distance(debit, credit), legs.day(credit) - legs.day(debit), debit, credit));
            }
            if (++looked > MOST_LOOKED_AT) {
                return;
            }
        }
    }

    /** The first leg of the account on or after the day; statements run in order of time. */
    private int firstOn(int account, int day) {
        int low = legs.start(account);
        int high = legs.start(account + 1);
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (legs.day(middle) < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    static boolean isCash(Channel channel) {
        return channel == Channel.CASH_IN || channel == Channel.CASH_OUT;
    }
}
