package org.clayton.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Lays the statements of one account over each other, day by day, so that a row that several of them show counts once
 * and two truly equal rows count twice. Whatever a statement adds finds its place among the rows around it.
 */
final class Overlaps {

    /** @param row the row that is not counted @param first the one that is counted instead */
    record Repeated(int row, int first, SameRow.Reason reason, boolean sure) {}

    private final BankRows rows;
    private final SameRow same;
    private final List<Statement> laid = new ArrayList<>();
    private final TreeMap<Integer, List<Integer>> merged = new TreeMap<>();
    private final List<Repeated> repeated = new ArrayList<>();

    private Overlaps(BankRows rows) {
        this.rows = rows;
        this.same = new SameRow(rows);
    }

    /** @param statements of one account in order of time, two of which at least share a day */
    static Overlaps of(BankRows rows, List<Statement> statements) {
        var overlaps = new Overlaps(rows);
        statements.stream()
                .sorted((one, other) -> Boolean.compare(overlaps.printsBalances(other), overlaps.printsBalances(one)))
                .forEach(overlaps::lay);
        return overlaps;
    }

    /** A statement with balances knows more than a notice or an export without; it goes first. */
    private boolean printsBalances(Statement statement) {
        return statement.rows.size() > 0 && rows.balance.get(statement.rows.get(0)) != BankRows.NO_BALANCE;
    }

    /** All rows that count, by day. */
    List<Integer> rows() {
        return merged.values().stream().flatMap(List::stream).toList();
    }

    List<Repeated> repeated() {
        return repeated;
    }

    private void lay(Statement statement) {
        var days = new TreeMap<Integer, List<Integer>>();
        for (var row : rows.inBankOrder(statement)) {
            days.computeIfAbsent(rows.day.get(row), unused -> new ArrayList<>()).add(row);
        }
        var matches = new TreeMap<Integer, DayMatch>();
        var follows = laid.stream().anyMatch(before -> before.isFollowedBy(statement, rows));
        days.forEach((day, own) -> {
            var there = merged.get(day);
            var goesOn = there != null && (follows && day == statement.firstRow() || goesOn(there, own));
            if (there != null && !goesOn) {
                matches.put(day, new DayMatch(same, there, own));
            }
        });
        laid.add(statement);
        var agree =
                matches.entrySet().stream().allMatch(entry -> entry.getValue().agrees(atAnEdge(entry.getKey())));
        days.forEach((day, own) -> add(day, own, matches.get(day), agree));
    }

    /** A day on which one of the statements may begin or end in the middle. */
    private boolean atAnEdge(int day) {
        return laid.stream().anyMatch(one -> one.firstRow() == day || one.lastRow() == day);
    }

    private void add(int day, List<Integer> own, @Nullable DayMatch match, boolean agree) {
        var there = merged.computeIfAbsent(day, unused -> new ArrayList<>());
        if (match == null) {
            there.addAll(own);
            return;
        }
        match.repeated().forEach((row, found) -> {
            repeated.add(new Repeated(
                    row, found.first(), found.reason(), found.reason() != SameRow.Reason.DAY_AND_AMOUNT || agree));
            same.complete(found.first(), row);
        });
        merged.put(day, woven(there, own, match.repeated()));
    }

    /** Balances show that the rows of the day follow those that are there: one file ends where the other begins. */
    private boolean goesOn(List<Integer> there, List<Integer> own) {
        var last = rows.balance.get(there.get(there.size() - 1));
        var first = own.get(0);
        return last != BankRows.NO_BALANCE
                && rows.balance.get(first) == Math.addExact(last, rows.amount.get(first))
                && own.stream().allMatch(row -> rows.balance.get(row) != BankRows.NO_BALANCE)
                && there.stream()
                        .noneMatch(row -> rows.balance.get(row) == rows.balance.get(first)
                                && rows.amount.get(row) == rows.amount.get(first));
    }

    /** New rows stand behind the row that stands before them in their own statement. */
    private List<Integer> woven(List<Integer> there, List<Integer> own, Map<Integer, DayMatch.Found> repeated) {
        Map<Integer, ArrayList<Integer>> behind = new HashMap<>();
        var head = new ArrayList<Integer>();
        var waiting = head;
        var anchored = false;
        for (var row : own) {
            var found = repeated.get(row);
            if (found == null) {
                waiting.add(row);
            } else {
                waiting = behind.computeIfAbsent(found.first(), unused -> new ArrayList<>());
                anchored = true;
            }
        }
        var woven = new ArrayList<Integer>(anchored ? head : List.of());
        for (var row : there) {
            woven.add(row);
            woven.addAll(behind.getOrDefault(row, new ArrayList<>()));
        }
        woven.addAll(anchored ? List.of() : head);
        return woven;
    }
}
