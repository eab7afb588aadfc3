package org.clayton.observe;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.clayton.casefile.Account;
import org.clayton.casefile.CaseFile;
import org.clayton.casefile.Ledger;
import org.clayton.casefile.Party;
import org.clayton.casefile.Relation;
import org.clayton.intake.facts.Channel;
import org.clayton.money.Money;

/** The case as the detectors ask about it: who holds what, who belongs together, what kind of movement it is. */
final class View {

    private static final byte CASH = 1;
    private static final byte TRANSFER = 2;

    final CaseFile caseFile;
    final Ledger ledger;
    final Floors floors;
    private final int[] holder;
    private final Account.Kind[] kind;
    private final int[] group;
    private final boolean[] tied;
    private final int[][] bankAccounts;
    /** What each movement is, found out once because every detector asks. */
    private final byte[] sort;

    /** Largest income of a year by the sheets of declared income, by party. */
    private final Map<Integer, Long> declared;

    private final Map<LimitAsked, Long> limits = new ConcurrentHashMap<>();

    private record LimitAsked(String list, String country, int day) {}

    View(CaseFile caseFile, Floors floors) {
        this.caseFile = caseFile;
        this.ledger = caseFile.ledger();
        this.floors = floors;
        var accounts = caseFile.accounts();
        this.holder = accounts.stream().mapToInt(Account::holder).toArray();
        this.kind = accounts.stream().map(Account::kind).toArray(Account.Kind[]::new);
        this.group = groups(caseFile);
        this.tied = tied(caseFile);
        this.bankAccounts = bankAccounts();
        this.declared = DeclaredIncomes.of(caseFile);
        this.sort = new byte[ledger.size()];
        IntStream.range(0, sort.length).parallel().forEach(m -> sort[m] = sortOf(m));
    }

    private static boolean[] tied(CaseFile caseFile) {
        var parties = caseFile.parties();
        var tied = new boolean[parties.size()];
        for (var relation : caseFile.relations()) {
            var known = relation.who() >= 0 && relation.whom() >= 0 && relation.kind() != Relation.Kind.OTHER;
            if (known && parties.get(relation.who()).isSuspect()) {
                tied[relation.whom()] = true;
            }
            if (known && parties.get(relation.whom()).isSuspect()) {
                tied[relation.who()] = true;
            }
        }
        return tied;
    }

    private byte sortOf(int movement) {
        if (looksLikeCash(movement)) {
            return CASH;
        }
        return looksLikeTransfer(movement) ? TRANSFER : 0;
    }

    /** Parties tied by ownership, each named by the lowest index among them. */
    private static int[] groups(CaseFile caseFile) {
        var group = IntStream.range(0, caseFile.parties().size()).toArray();
        for (var relation : caseFile.relations()) {
            if (relation.kind() == Relation.Kind.OWNS && relation.who() >= 0 && relation.whom() >= 0) {
                join(group, relation.who(), relation.whom());
            }
        }
        for (var i = 0; i < group.length; i++) {
            group[i] = root(group, i);
        }
        return group;
    }

    private static void join(int[] group, int one, int other) {
        var first = root(group, one);
        var second = root(group, other);
        group[Math.max(first, second)] = Math.min(first, second);
    }

    private static int root(int[] group, int party) {
        var at = party;
        while (group[at] != at) {
            at = group[at];
        }
        return at;
    }

    Lists lists() {
        return floors.lists();
    }

    Account account(int index) {
        return caseFile.accounts().get(index);
    }

    Account.Kind kind(int account) {
        return kind[account];
    }

    int holder(int account) {
        return holder[account];
    }

    /** Movements that leave a bank account and are of the kind asked for, in ledger order; none of any other account. */
    int[] outgoing(int account, IntPredicate kind) {
        if (!isBankAccount(account)) {
            return new int[0];
        }
        return IntStream.range(0, ledger.count(account))
                .map(i -> ledger.movement(account, i))
                .filter(m -> ledger.from(m) == account && kind.test(m))
                .toArray();
    }

    boolean isBankAccount(int account) {
        return kind[account] == Account.Kind.HELD || kind[account] == Account.Kind.LISTED;
    }

    /** Index that is equal for parties tied by ownership; -1 for nobody. */
    int group(int party) {
        return party < 0 ? -1 : group[party];
    }

    boolean sameHolder(int account, int other) {
        return account == other || (holder[account] >= 0 && holder[account] == holder[other]);
    }

    boolean sameGroup(int account, int other) {
        return sameHolder(account, other)
                || (holder[account] >= 0 && holder[other] >= 0 && group[holder[account]] == group[holder[other]]);
    }

    /** Cash paid in or drawn, by the bank's word or because the other side is cash in hand. */
    boolean isCash(int movement) {
        return sort[movement] == CASH;
    }

    private boolean looksLikeCash(int movement) {
        var channel = ledger.channel(movement);
        return channel == Channel.CASH_IN
                || channel == Channel.CASH_OUT
                || kind[ledger.from(movement)] == Account.Kind.CASH
                || kind[ledger.to(movement)] == Account.Kind.CASH;
    }

    /** A payment between two different holders that is neither cash, card, fee, interest, tax nor taken back. */
    boolean isTransfer(int movement) {
        return sort[movement] == TRANSFER;
    }

    private boolean looksLikeTransfer(int movement) {
        return switch (ledger.channel(movement)) {
            case CARD, CASH_IN, CASH_OUT, FEE, INTEREST, TAX, REVERSAL -> false;
            default ->
                kind[ledger.from(movement)] != Account.Kind.BANK
                        && kind[ledger.to(movement)] != Account.Kind.BANK
                        && !sameHolder(ledger.from(movement), ledger.to(movement));
        };
    }

    boolean valued(int movement) {
        return ledger.value(movement) != Ledger.NO_RATE;
    }

    /** Minor units of the case currency, or -1 when no rate is known for the day. */
    long inCaseCurrency(Money amount, LocalDate day) {
        return caseFile.rates()
                .convert(amount, caseFile.currency(), day)
                .map(Money::minor)
                .orElse(-1L);
    }

    /** Smallest limit of a list for cash in a country on a day, minor units of the case currency; -1 when none is known. */
    long cashLimit(String list, String country, int day) {
        return limits.computeIfAbsent(new LimitAsked(list, country, day), this::findLimit);
    }

    private long findLimit(LimitAsked asked) {
        var day = LocalDate.ofEpochDay(asked.day);
        return lists().limits(asked.list, asked.country, day).stream()
                .mapToLong(limit -> inCaseCurrency(limit.amount(), day))
                .filter(limit -> limit > 0)
                .min()
                .orElse(-1);
    }

    /** Declared income of a year (a company: turnover), minor units of the case currency; 0 when not known. */
    long income(int party) {
        return party < 0
                ? 0
                : party(party)
                        .declaredIncome()
                        .map(income -> Math.max(0, inCaseCurrency(income, caseFile.asOf())))
                        .orElseGet(() -> declared.getOrDefault(party, 0L));
    }

    boolean isCompany(int party) {
        return party >= 0 && party(party).kind() == Party.Kind.COMPANY;
    }

    /** Whether the party is a suspect or an associate, or a sheet ties it to a suspect: owner, director, family. */
    boolean isTied(int party) {
        return party >= 0 && (isSuspect(party) || party(party).role() == Party.Role.ASSOCIATE || tied[party]);
    }

    /** Country whose law applies to an account: its own, else its holder's. */
    String country(int account) {
        var own = account(account).country();
        return own.isEmpty() && holder[account] >= 0 ? party(holder[account]).country() : own;
    }

    Party party(int index) {
        return caseFile.parties().get(index);
    }

    boolean isSuspect(int party) {
        return party >= 0 && party(party).isSuspect();
    }

    /** What the holder does, read from occupation and name; empty when no listed word stands there. */
    String trade(int party) {
        if (party < 0) {
            return "";
        }
        var byOccupation = lists().trade(party(party).occupation());
        return byOccupation.isEmpty() ? lists().trade(party(party).name()) : byOccupation;
    }

    /** What the holder of an account does: by the party, else by the name on the account. */
    String tradeOf(int account) {
        return holder[account] >= 0
                ? trade(holder[account])
                : lists().trade(account(account).holderName());
    }

    /** Name of the other side as the case knows it. */
    String nameOf(int account) {
        var party = holder[account];
        return party >= 0 ? party(party).name() : account(account).holderName();
    }

    /** Accounts of a party that are bank accounts, in order of index. */
    int[] bankAccountsOf(int party) {
        return bankAccounts[party];
    }

    private int[][] bankAccounts() {
        var count = new int[caseFile.parties().size()];
        eachHeldBankAccount(account -> count[holder[account]]++);
        var all = new int[count.length][];
        Arrays.setAll(all, party -> new int[count[party]]);
        Arrays.fill(count, 0);
        eachHeldBankAccount(account -> all[holder[account]][count[holder[account]]++] = account);
        return all;
    }

    private void eachHeldBankAccount(IntConsumer each) {
        IntStream.range(0, holder.length)
                .filter(account -> holder[account] >= 0 && isBankAccount(account))
                .forEach(each);
    }

    /** Movements of these accounts with a known value, each once. */
    Rows rowsOf(int... accounts) {
        var all = Arrays.stream(accounts)
                .flatMap(account -> IntStream.range(0, ledger.count(account)).map(i -> ledger.movement(account, i)));
        return Rows.of(ledger, (accounts.length == 1 ? all : all.sorted().distinct()).toArray(), this::valued);
    }

    static int distinct(IntStream values) {
        return (int) Arrays.stream(values.toArray()).distinct().count();
    }
}
