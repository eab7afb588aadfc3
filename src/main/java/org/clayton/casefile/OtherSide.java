package org.clayton.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.clayton.identity.WrittenName;
import org.clayton.intake.facts.Channel;
import org.clayton.money.Money;

/** Says where the money of a statement row went or came from, where no second statement shows it. */
final class OtherSide {

    private final Legs legs;
    private final AccountBook accounts;
    private final LegHints hints;
    private final TransferList list;
    private final Map<Integer, Integer> named = new HashMap<>();
    private final TreeSet<String> remarks = new TreeSet<>();

    /** @param list takes the legs left over */
    OtherSide(Legs legs, AccountBook accounts, LegHints hints, TransferList list) {
        this.legs = legs;
        this.accounts = accounts;
        this.hints = hints;
        this.list = list;
    }

    Collection<String> remarks() {
        return remarks;
    }

    /** The base of the other side of a row that is no pair. */
    int of(int leg) {
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
            accounts.base(legs.otherBase(leg)).called(legs.rows.texts.text(name));
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
            var writing = WrittenName.of(legs.rows.texts.text(name));
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
        var amount = new Money(Math.abs(legs.amount(leg)), accounts.currencyOf(legs.codes.get(legs.account(leg))));
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
