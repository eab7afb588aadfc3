package org.clayton.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.clayton.identity.WrittenName;

/** What a statement row's own words say about the account on the other side, among those whose statements are in the case. */
final class LegHints {

    private final Legs legs;
    private final Map<Integer, List<Integer>> accountsOfBase = new HashMap<>();
    private final Map<String, List<Integer>> accountsOfName = new HashMap<>();
    private final Map<Integer, String> nameKeys = new HashMap<>();

    LegHints(Legs legs, AccountBook accounts, PartyBook parties) {
        this.legs = legs;
        for (var account = 0; account < legs.accounts(); account++) {
            var number = account;
            accountsOfBase
                    .computeIfAbsent(baseOf(account), unused -> new ArrayList<>())
                    .add(account);
            for (var name : names(accounts.base(baseOf(account)), parties)) {
                accountsOfName
                        .computeIfAbsent(name, unused -> new ArrayList<>())
                        .add(number);
            }
        }
    }

    private int baseOf(int account) {
        return legs.statements.get(account).get(0).base;
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

    /** Whether the row names the number of an account whose statement is in the case. */
    boolean namesHeldAccount(int leg) {
        return accountsOfBase.containsKey(legs.otherBase(leg));
    }

    /** The accounts a row points at: by number, or by holder where no number is printed. */
    List<Integer> pointedAt(int leg) {
        if (!mayBeTransfer(leg)) {
            return List.of();
        }
        var base = legs.otherBase(leg);
        if (base != BankRows.NOBODY) {
            return accountsOfBase.getOrDefault(base, List.of());
        }
        return accountsOfName.getOrDefault(nameKey(leg), List.of());
    }

    /** Names neither an account nor a person. */
    boolean silent(int leg) {
        return legs.otherBase(leg) == BankRows.NOBODY && nameKey(leg).isEmpty() && mayBeTransfer(leg);
    }

    /** Nothing on the row speaks against the other side being this account. */
    boolean allows(int leg, int account) {
        var base = legs.otherBase(leg);
        if (base != BankRows.NOBODY) {
            return base == baseOf(account);
        }
        var name = nameKey(leg);
        return name.isEmpty() || accountsOfName.getOrDefault(name, List.of()).contains(account);
    }

    boolean mayBeTransfer(int leg) {
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
}
