package org.clayton.casefile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The accounts of the case file, each with what its statements say together. */
final class AccountList {

    private final AccountBook book;
    private final AccountIndex index;
    private final Ledger ledger;
    private final Map<Integer, Reconciler.Books> books = new HashMap<>();

    /** @param kept what the statements of each account of {@code legs} say together */
    AccountList(CaseFileBuilder read, AccountIndex index, Ledger ledger, Legs legs, List<Reconciler.Books> kept) {
        this.book = read.accounts;
        this.index = index;
        this.ledger = ledger;
        for (var account = 0; account < legs.accounts(); account++) {
            books.put(legs.codes.get(account), kept.get(account));
        }
    }

    List<Account> accounts() {
        return IntStream.range(0, index.entries().size())
                .mapToObj(this::account)
                .toList();
    }

    private Account account(int number) {
        var entry = index.entries().get(number);
        var base = book.baseOf(entry.codes().get(0));
        var kept = books.get(entry.codes().get(0));
        var opening = opening(base, kept);
        return new Account(
                number,
                entry.key(),
                base.number,
                base.kind == Account.Kind.HELD && kept == null ? Account.Kind.EXTERNAL : base.kind,
                base.holder,
                base.holderName,
                base.bank,
                base.country,
                entry.currency(),
                Optional.ofNullable(base.opened),
                opening,
                closing(number, opening, kept),
                kept == null ? Reconciliation.UNCHECKED : kept.reconciliation(),
                base.places());
    }

    private static OptionalLong opening(AccountBook.Base base, Reconciler.@Nullable Books kept) {
        if (kept != null && kept.opening().isPresent()) {
            return kept.opening();
        }
        return base.registeredOpening == null || base.kind == Account.Kind.EXTERNAL
                ? OptionalLong.empty()
                : OptionalLong.of(base.registeredOpening);
    }

    /** As printed; else the opening balance and what moved since. */
    private OptionalLong closing(int account, OptionalLong opening, Reconciler.@Nullable Books kept) {
        if (kept != null && kept.closing().isPresent()) {
            return kept.closing();
        }
        if (opening.isEmpty()) {
            return OptionalLong.empty();
        }
        var balance = opening.getAsLong();
        for (var i = 0; i < ledger.count(account); i++) {
            var movement = ledger.movement(account, i);
            balance += ledger.to(movement) == account ? ledger.received(movement) : 0;
            balance -= ledger.from(movement) == account ? ledger.sent(movement) : 0;
        }
        return OptionalLong.of(balance);
    }
}
