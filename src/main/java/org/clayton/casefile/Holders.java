package org.clayton.casefile;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.clayton.casefile.AccountBook.Base;
import org.clayton.identity.Traits;
import org.clayton.intake.facts.Facts;

/** Says which party holds an account: the statement first, then the register, then what rows call the other side. */
final class Holders {

    private final CaseFileBuilder read;
    private final AccountBook accounts;
    private final PartyBook parties;

    Holders(CaseFileBuilder read, PartyBook parties) {
        this.read = read;
        this.accounts = read.accounts;
        this.parties = parties;
    }

    /** Accounts with a statement, in a register or in a payment list. */
    void ofAccounts() {
        for (var statement : inPlace(read.bankRows.statements)) {
            var base = accounts.base(statement.base);
            base.kind = Account.Kind.HELD;
            base.seenAt(statement.facts.place());
            hold(base, "", statement.facts.holder(), statement.facts.bank());
        }
        for (var entry : read.register.stream()
                .sorted(Comparator.comparing(Facts.AccountEntry::place))
                .toList()) {
            register(entry);
        }
        accounts.bases().stream()
                .filter(base -> base.kind == Account.Kind.LISTED)
                .forEach(this::other);
    }

    private static Collection<Statement> inPlace(List<Statement> statements) {
        return statements.stream()
                .sorted(Comparator.comparing(statement -> statement.facts.place()))
                .toList();
    }

    private void register(Facts.AccountEntry entry) {
        var number = accounts.numbered(entry.account());
        var base = accounts.base(number);
        base.registered = true;
        base.seenAt(entry.place());
        base.opened = base.opened == null ? entry.opened() : base.opened;
        base.registeredOpening = base.registeredOpening == null ? entry.openingBalance() : base.registeredOpening;
        if (entry.currency() != null) {
            accounts.code(number, entry.currency());
        }
        hold(base, entry.holderId(), entry.holder(), entry.bank());
    }

    private void hold(Base base, String id, String name, String bank) {
        if (base.holder < 0) {
            base.holder = parties.find(id, name, base.key);
        }
        if (base.holderName.isEmpty()) {
            base.holderName = name.isBlank() ? nameOf(base.holder) : name.strip();
        }
        if (base.bank.isEmpty()) {
            base.bank = bank.strip();
        }
    }

    private String nameOf(int holder) {
        return holder < 0 ? "" : parties.parties().get(holder).name();
    }

    /** Everything else, once all movements are known: counterparties by what rows call them, and whose hands cash is in. */
    void ofTheRest() {
        accounts.bases().stream().filter(base -> base.cashOf == null).forEach(this::other);
        accounts.bases().stream().filter(base -> base.cashOf != null).forEach(this::cash);
    }

    private void other(Base base) {
        base.holderName = base.holderName.isEmpty() ? base.firstName() : base.holderName;
        if (base.holder < 0 && base.kind != Account.Kind.BANK && base.kind != Account.Kind.ASSET) {
            base.holder = parties.find("", base.holderName, base.kind == Account.Kind.UNKNOWN ? "" : base.key);
            base.holderName = base.holderName.isEmpty() ? nameOf(base.holder) : base.holderName;
        }
        if (base.key.startsWith("NAME:")) {
            base.number = base.holderName;
        }
    }

    /** Somebody of whom only the name of an account is known. */
    static Traits traits(Base base) {
        var place = base.places().stream().min(Comparator.naturalOrder()).orElse(PartyBook.NOWHERE);
        return new Traits(
                "\"" + base.holderName + "\" (account " + base.number + ")",
                Set.copyOf(List.of(base.holderName, base.number, base.key)),
                List.of(base.holderName),
                null,
                Set.of(),
                Set.of(),
                Set.of(base.key),
                Set.of(),
                Set.of(),
                false,
                place);
    }

    private void cash(Base base) {
        var of = base.cashOf;
        if (of != null) {
            base.holder = of.holder;
            base.holderName = of.holderName;
            base.key = "CASH:"
                    + (of.holder < 0 ? of.key : parties.parties().get(of.holder).id());
            base.number = "cash" + (of.holderName.isEmpty() ? "" : " of " + of.holderName);
        }
    }
}
