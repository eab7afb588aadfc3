package org.clayton.trace;

import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.clayton.casefile.Account;
import org.clayton.casefile.Account.Kind;
import org.clayton.casefile.Claim;
import org.clayton.casefile.Ledger;
import org.clayton.casefile.Reconciliation;
import org.clayton.intake.facts.Channel;

/** A case written down movement by movement, with accounts by name. */
final class WrittenCase {
    final Map<String, Account> accounts = new LinkedHashMap<>();
    final List<Claim> claims = new ArrayList<>();
    private final List<WrittenLedger.Row> rows = new ArrayList<>();

    WrittenCase account(String name, Kind kind, String currency, OptionalLong opening) {
        accounts.put(
                name,
                new Account(
                        accounts.size(),
                        name,
                        name,
                        kind,
                        -1,
                        "",
                        "",
                        "",
                        Currency.getInstance(currency),
                        Optional.empty(),
                        opening,
                        OptionalLong.empty(),
                        Reconciliation.UNCHECKED,
                        List.of()));
        return this;
    }

    WrittenCase held(String name, long opening) {
        return account(name, Kind.HELD, "EUR", OptionalLong.of(opening));
    }

    WrittenCase outside(String name) {
        return account(name, Kind.EXTERNAL, "EUR", OptionalLong.empty());
    }

    WrittenCase move(String from, String to, long amount) {
        return move(from, to, amount, amount, Channel.TRANSFER);
    }

    WrittenCase move(String from, String to, long sent, long received, Channel channel) {
        rows.add(new WrittenLedger.Row(index(from), index(to), sent, received, channel));
        return this;
    }

    /** The bank takes a movement back, all of it. */
    WrittenCase takeBack(int movement) {
        var row = rows.get(movement);
        rows.add(new WrittenLedger.Row(row.to(), row.from(), row.received(), row.sent(), Channel.REVERSAL, movement));
        return this;
    }

    /** Asserts a part of the last movement. */
    WrittenCase claim(String id, long amount) {
        claims.add(new Claim(id, rows.size() - 1, amount, "written", "as written"));
        return this;
    }

    int index(String name) {
        return accounts.get(name).index();
    }

    int size() {
        return rows.size();
    }

    List<WrittenLedger.Row> rows() {
        return rows;
    }

    List<Account> accountList() {
        return List.copyOf(accounts.values());
    }

    Ledger ledger() {
        return new WrittenLedger(rows);
    }

    Trace trace(Method method) {
        return Tracing.follow(ledger(), accountList(), claims, method);
    }

    /** With every unit of every account kept. */
    Trace traceWhole(Method method) {
        return new Sweep(ledger(), accountList(), claims, method, Scene.of(ledger(), accountList()), true).walk();
    }

    /** As if the books had been closed after so many movements. */
    Trace traceFirst(int movements, Method method) {
        var known =
                claims.stream().filter(claim -> claim.movement() < movements).toList();
        return Tracing.follow(new WrittenLedger(rows.subList(0, movements)), accountList(), known, method);
    }

    /** What is left, by account name and claim id. */
    Map<String, Map<String, Long>> held(Trace trace) {
        var held = new TreeMap<String, Map<String, Long>>();
        for (var one : trace.held()) {
            held.computeIfAbsent(accountList().get(one.account()).key(), unused -> new TreeMap<>())
                    .merge(claims.get(one.claim()).id(), one.amount(), Long::sum);
        }
        return held;
    }

    /** What left the books, by kind and claim id. */
    Map<String, Map<String, Long>> broken(Trace trace) {
        var broken = new TreeMap<String, Map<String, Long>>();
        for (var one : trace.breaks()) {
            broken.computeIfAbsent(one.kind().name(), unused -> new TreeMap<>())
                    .merge(claims.get(one.claim()).id(), one.amount(), Long::sum);
        }
        return broken;
    }

    long balance(String account, int movements) {
        var ledger = new WrittenLedger(rows.subList(0, movements));
        var trace = Tracing.follow(ledger, accountList(), List.of(), Method.FIFO);
        var sheet = Tracing.worksheet(ledger, accountList(), trace, index(account));
        return sheet.rows().isEmpty()
                ? sheet.opening()
                : sheet.rows().get(sheet.rows().size() - 1).balance();
    }
}
