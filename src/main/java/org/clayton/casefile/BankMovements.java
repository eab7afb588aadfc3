package org.clayton.casefile;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.clayton.money.Money;

/** Turns statement rows into movements: a pair of legs into one, every other row into one with the other side it names. */
final class BankMovements {

    private final Legs legs;
    private final AccountBook accounts;
    private final LedgerRows movements;
    private final LegPairs pairs;
    private final OtherSide otherSide;
    private final StatementLines lines;
    private final TransferList list;

    /** Legs that take an earlier one back, those taken back, and the movements that these became. */
    private final Map<Integer, Integer> takesBack;

    private final Set<Integer> taken;
    private final Map<Integer, Integer> movementOf = new HashMap<>();
    private final TreeSet<String> remarks = new TreeSet<>();
    private int laterCredits;

    BankMovements(Legs legs, AccountBook accounts, LedgerRows movements, LegHints hints, LegPairs pairs) {
        this.legs = legs;
        this.accounts = accounts;
        this.movements = movements;
        this.pairs = pairs;
        this.list = new TransferList(legs, accounts, hints, pairs);
        this.takesBack = Reversals.of(legs);
        this.taken = Set.copyOf(takesBack.values());
        this.otherSide = new OtherSide(legs, accounts, hints, list);
        this.lines = new StatementLines(movements.size(), legs::account);
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
                    + " credited on a later day than debited; each stands in the ledger on the day of its debit, and is"
                    + " the receiver's to spend from its own booking day on.");
        }
        remarks.addAll(otherSide.remarks());
        return remarks;
    }

    /** On the day of the debit: from then on the money is no longer the sender's to spend. */
    private void transfer(int debit, int credit) {
        var sent = pairs.sent(debit, credit);
        movement(debit, code(debit), code(credit), sent, legs.amount(credit));
        movements.alsoSeen(
                movements.size() - 1, legs.rows.sheet.get(legs.row(credit)), legs.rows.row.get(legs.row(credit)));
        var sameDay = legs.day(debit) == legs.day(credit);
        lines.put(
                movements.size() - 1,
                StatementLines.of(debit),
                sameDay ? StatementLines.of(credit) : StatementLines.NONE);
        if (!sameDay) {
            movements.asides.arriveOn(movements.size() - 1, legs.day(credit), StatementLines.of(credit));
            laterCredits++;
        }
        list.paired(debit, credit, pairs.reason(debit), money(debit, sent), money(credit, legs.amount(credit)));
    }

    private Money money(int leg, long minor) {
        return new Money(minor, accounts.currencyOf(code(leg)));
    }

    private void oneSided(int leg) {
        var amount = legs.amount(leg);
        var other = accounts.code(otherSide.of(leg), accounts.currencyOf(code(leg)));
        if (amount < 0) {
            movement(leg, code(leg), other, Math.negateExact(amount), Math.negateExact(amount));
        } else {
            movement(leg, other, code(leg), amount, amount);
        }
        lines.putOne(movements.size() - 1, amount < 0, StatementLines.of(leg));
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
        aside(leg, movements.size() - 1);
    }

    private void aside(int leg, int movement) {
        var original = legs.rows.original(legs.row(leg));
        if (original != null) {
            var booked = money(leg, Math.abs(legs.amount(leg)));
            movements.asides.convert(movement, Original.of(original, booked, legs.rows.rate(legs.row(leg))));
        }
        if (taken.contains(leg)) {
            movementOf.put(leg, movement);
        }
        var earlier = movementOf.get(takesBack.getOrDefault(leg, LegPairs.NO_LEG));
        if (earlier != null) {
            movements.asides.takeBack(movement, earlier);
        }
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
}
