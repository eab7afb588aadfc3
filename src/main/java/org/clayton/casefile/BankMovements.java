package org.clayton.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.clayton.identity.WrittenName;
import org.clayton.intake.facts.Channel;
import org.clayton.money.Money;

/** Turns statement rows into movements: a pair of legs into one, every other row into one with the other side it names. */
final class BankMovements {

    /** Each leg has three places among the lines of its account, so that a gap finds room before and after it. */
    private static final int STANDS = 3;

    private final Legs legs;
    private final AccountBook accounts;
    private final LedgerRows movements;
    private final LegHints hints;
    private final LegPairs pairs;
    private final Map<Integer, Integer> named = new HashMap<>();
    private final StatementLines lines;
    private final TransferList list;
    private final TreeSet<String> remarks = new TreeSet<>();
    private int laterCredits;

    BankMovements(Legs legs, AccountBook accounts, LedgerRows movements, LegHints hints, LegPairs pairs) {
        this.legs = legs;
        this.accounts = accounts;
        this.movements = movements;
        this.hints = hints;
        this.pairs = pairs;
        this.list = new TransferList(legs, accounts, hints, pairs);
        this.lines = new StatementLines(movements.size(), stand -> legs.account(stand / STANDS));
    }

    /** Adds the movements; afterwards {@link #lines} knows where each stands on its statements. */
    void add() {
        for (var leg = 0; leg < legs.size(); leg++) {
            if (legs.amount(leg) == 0) {
                continue;
            }
            if (pairs.free(leg)) {
                oneSided(leg);
            } else if (legs.amount(leg) < 0) {
                for (var credit : pairs.credits(leg)) {
                    transfer(leg, credit);
                }
            }
        }
    }

    TransferList transfers() {
        return list;
    }

    StatementLines lines() {
        return lines;
    }

    Collection<String> remarks() {
        if (laterCredits > 0) {
            remarks.add(laterCredits + (laterCredits == 1 ? " own transfer was" : " own transfers were")
                    + " credited on a later day than debited; each stands in the ledger on the day of its debit.");
        }
        return remarks;
    }

    /** On the day of the debit: from then on the money is no longer the sender's to spend. */
    private void transfer(int debit, int credit) {
        var split = pairs.reason(debit) == LegPairs.Reason.SPLIT;
        var sent = split ? legs.amount(credit) : Math.negateExact(legs.amount(debit));
        movement(debit, code(debit), code(credit), sent, legs.amount(credit));
        movements.alsoSeen(
                movements.size() - 1, legs.rows.sheet.get(legs.row(credit)), legs.rows.row.get(legs.row(credit)));
        var sameDay = legs.day(debit) == legs.day(credit);
        lines.put(movements.size() - 1, stand(debit), sameDay ? stand(credit) : StatementLines.NONE);
        laterCredits += sameDay ? 0 : 1;
        list.paired(debit, credit, pairs.reason(debit), money(debit, sent), money(credit, legs.amount(credit)));
    }

    private Money money(int leg, long minor) {
        return new Money(minor, accounts.currencyOf(code(leg)));
    }

    private void oneSided(int leg) {
        var amount = legs.amount(leg);
        var other = accounts.code(other(leg), accounts.currencyOf(code(leg)));
        if (amount < 0) {
            movement(leg, code(leg), other, Math.negateExact(amount), Math.negateExact(amount));
        } else {
            movement(leg, other, code(leg), amount, amount);
        }
        standsOnOne(amount, stand(leg));
    }

    private void standsOnOne(long amount, int stand) {
        lines.put(
                movements.size() - 1,
                amount < 0 ? stand : StatementLines.NONE,
                amount < 0 ? StatementLines.NONE : stand);
    }

    private static int stand(int leg) {
        return Math.multiplyExact(leg, STANDS) + 1;
    }

    /** Before the first leg of the next statement; after all legs where that statement has none. */
    private int stand(int account, Statement next) {
        var leg = legs.firstOf(account, next);
        if (leg < legs.start(account + 1)) {
            return stand(leg) - 1;
        }
        return leg > legs.start(account) ? stand(leg - 1) + 1 : StatementLines.NONE;
    }

    /** What a balance says moved where no row shows it: from or to nobody that is known. */
    void gap(int account, Reconciler.Gap gap) {
        var own = legs.codes.get(account);
        var base = accounts.baseOf(own);
        var unknown = accounts.code(
                accounts.special("GAP:" + base.key, "unknown", "", Account.Kind.UNKNOWN), accounts.currencyOf(own));
        var minor = Math.abs(gap.amount());
        movements.add(gap.amount() < 0 ? own : unknown, gap.amount() < 0 ? unknown : own, minor, minor);
        movements.when(gap.day(), -1);
        var place = gap.next().facts.place();
        movements.seen(
                Channel.OTHER,
                movements.texts.number("gap: " + gap.sentence()),
                movements.sheets.number(place),
                place.row());
        standsOnOne(gap.amount(), stand(account, gap.next()));
    }

    /** Carries the balance of an account over to the euro; of an overdraft, from the euro account to the old one. */
    void changeover(Changeovers.Entry entry) {
        var old = legs.codes.get(entry.from());
        var euro = legs.codes.get(entry.to());
        var overdrawn = entry.left() < 0;
        var left = Math.abs(entry.left());
        var came = Math.abs(entry.came());
        movements.add(overdrawn ? euro : old, overdrawn ? old : euro, overdrawn ? came : left, overdrawn ? left : came);
        movements.when((int) entry.rate().from().toEpochDay(), -1);
        var first = legs.statements.get(entry.to()).get(0).facts.place();
        movements.seen(
                Channel.OTHER,
                movements.texts.number(entry.text(accounts.currencyOf(old))),
                movements.sheets.number(first),
                first.row());
        var last = legs.statements.get(entry.from());
        var place = last.get(last.size() - 1).facts.place();
        movements.alsoSeen(movements.size() - 1, movements.sheets.number(place), place.row());
        var end = legs.start(entry.from() + 1);
        var out = end > legs.start(entry.from()) ? stand(end - 1) + 1 : StatementLines.NONE;
        var in = legs.start(entry.to()) < legs.start(entry.to() + 1)
                ? stand(legs.start(entry.to())) - 1
                : StatementLines.NONE;
        lines.put(movements.size() - 1, overdrawn ? in : out, overdrawn ? out : in);
    }

    private int code(int leg) {
        return legs.codes.get(legs.account(leg));
    }

    private void movement(int leg, int from, int to, long sent, long received) {
        var rows = legs.rows;
        var row = legs.row(leg);
        movements.add(from, to, sent, received);
        movements.when(rows.day.get(row), rows.second.get(row));
        movements.seen(rows.channel(row), text(row), rows.sheet.get(row), rows.row.get(row));
    }

    /** Counterparty and purpose, as the bank printed them. */
    private int text(int row) {
        var name = legs.rows.name.get(row);
        var purpose = legs.rows.text.get(row);
        if (name == 0 || purpose == 0) {
            return name == 0 ? purpose : name;
        }
        return movements.texts.number(movements.texts.text(name) + "; " + movements.texts.text(purpose));
    }

    /** The base of the other side of a row that is no pair. */
    private int other(int leg) {
        var row = legs.row(leg);
        var channel = legs.rows.channel(row);
        var own = legs.statements.get(legs.account(leg)).get(0);
        if (channel == Channel.CASH_IN || channel == Channel.CASH_OUT) {
            return accounts.cashOf(own.base);
        }
        if (channel == Channel.FEE || channel == Channel.INTEREST) {
            return bank(own);
        }
        if (hints.namesHeldAccount(leg)) {
            return notShown(leg);
        }
        if (legs.otherBase(leg) == BankRows.NOBODY) {
            hints.pointedAt(leg).stream()
                    .findFirst()
                    .ifPresent(
                            account -> list.leftOver(
                                    leg,
                                    accounts.baseOf(legs.codes.get(account)).number,
                                    "The row names its holder and no number. Maybe another account of the same holder is meant."));
            return byName(legs.rows.name.get(row));
        }
        var name = legs.rows.name.get(row);
        if (name != 0) {
            accounts.base(legs.otherBase(leg)).called(movements.texts.text(name));
        }
        return legs.otherBase(leg);
    }

    private int bank(Statement own) {
        var bank = WrittenName.of(own.facts.bank());
        return accounts.special(
                "BANK:" + (bank.isEmpty() ? accounts.base(own.base).key : bank.key()),
                bank.written(),
                "",
                Account.Kind.BANK);
    }

    private int byName(int name) {
        return named.computeIfAbsent(name, unused -> {
            var writing = WrittenName.of(movements.texts.text(name));
            if (writing.isEmpty()) {
                return accounts.special("UNKNOWN", "", "", Account.Kind.UNKNOWN);
            }
            var base = accounts.special("NAME:" + writing.key(), "", "", Account.Kind.EXTERNAL);
            accounts.base(base).called(writing.written());
            return base;
        });
    }

    /**
     * The row names an account whose statement is in the case, but that statement does not show it. The account's own
     * books stay as its bank wrote them; the money goes to the same number outside them, and the reader is told.
     */
    private int notShown(int leg) {
        var held = accounts.base(legs.otherBase(leg));
        var amount = money(leg, Math.abs(legs.amount(leg)));
        var why = covered(leg) ? "Maybe a row is missing there." : "Maybe that statement does not reach that day.";
        remarks.add(legs.place(leg) + ": " + amount + (legs.amount(leg) < 0 ? " to " : " from ") + held.number + " on "
                + LocalDate.ofEpochDay(legs.day(leg)) + " has no other leg in the statement of that account. " + why);
        list.leftOver(leg, held.number, why);
        return accounts.notShown(held);
    }

    private boolean covered(int leg) {
        return legs.statements.stream()
                .filter(ofOne -> ofOne.get(0).base == legs.otherBase(leg))
                .flatMap(Collection::stream)
                .anyMatch(statement -> statement.covers(legs.day(leg)));
    }
}
