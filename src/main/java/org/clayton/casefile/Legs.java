package org.clayton.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clayton.intake.facts.Place;

/**
 * The rows of the statements as the bank lists them: account by account in order of the keys, each in the bank's own
 * order, and a row that overlapping statements show twice only once. A leg is known by its position in that list, which
 * does not depend on the order of the files.
 */
final class Legs {

    /** What makes two rows of overlapping statements the same row, together with how often it has come up. */
    private record Print(int day, long amount, long balance, int text, int reference, int otherBase) {}

    final BankRows rows;
    private final IntColumn rowOf = new IntColumn();
    private final IntColumn account = new IntColumn();
    final List<Integer> codes = new ArrayList<>();
    final List<List<Statement>> statements = new ArrayList<>();
    private final IntColumn starts = new IntColumn();
    final List<String> remarks = new ArrayList<>();

    Legs(BankRows rows) {
        this.rows = rows;
        var byCode = new HashMap<Integer, List<Statement>>();
        var inOrder = new ArrayList<List<Statement>>();
        for (var statement : rows.inOrder()) {
            byCode.computeIfAbsent(statement.code, unused -> {
                        var list = new ArrayList<Statement>();
                        inOrder.add(list);
                        return list;
                    })
                    .add(statement);
        }
        inOrder.forEach(this::account);
        starts.add(rowOf.size());
    }

    private void account(List<Statement> ofOne) {
        var number = codes.size();
        codes.add(ofOne.get(0).code);
        statements.add(ofOne);
        starts.add(rowOf.size());
        var overlaps = overlaps(ofOne);
        Map<Print, Integer> seen = new HashMap<>();
        for (var statement : ofOne) {
            Map<Print, Integer> inThis = new HashMap<>();
            var doubled = 0;
            for (var row : rows.inBankOrder(statement)) {
                if (overlaps && seenBefore(row, inThis, seen)) {
                    doubled++;
                } else {
                    rowOf.add(row);
                    account.add(number);
                }
            }
            statement.repeated = doubled;
            if (doubled > 0) {
                remarks.add(statement.facts.place() + ": " + doubled + (doubled == 1 ? " row of " : " rows of ")
                        + statement.facts.account() + " stand in an earlier statement too and count once.");
            }
        }
    }

    private static boolean overlaps(List<Statement> ofOne) {
        var last = Long.MIN_VALUE;
        for (var statement : ofOne) {
            if (statement.firstDay() <= last) {
                return true;
            }
            last = Math.max(last, statement.lastDay());
        }
        return false;
    }

    /** Two equal rows of one statement are two; the n-th such row is the n-th of the other statement. */
    private boolean seenBefore(int row, Map<Print, Integer> inThis, Map<Print, Integer> seen) {
        var print = new Print(
                rows.day.get(row),
                rows.amount.get(row),
                rows.balance.get(row),
                rows.text.get(row),
                rows.reference.get(row),
                rows.otherBase.get(row));
        var count = inThis.merge(print, 1, Integer::sum);
        if (count <= seen.getOrDefault(print, 0)) {
            return true;
        }
        seen.put(print, count);
        return false;
    }

    int size() {
        return rowOf.size();
    }

    int accounts() {
        return codes.size();
    }

    /** The first leg of an account; that of the next one is the end. */
    int start(int accountNumber) {
        return starts.get(accountNumber);
    }

    /** The first leg of the account that stands on the statement or on a later one; the end where there is none. */
    int firstOf(int accountNumber, Statement statement) {
        for (var leg = start(accountNumber); leg < start(accountNumber + 1); leg++) {
            if (rows.statement(row(leg)) == statement || day(leg) > statement.lastDay()) {
                return leg;
            }
        }
        return start(accountNumber + 1);
    }

    int account(int leg) {
        return account.get(leg);
    }

    int row(int leg) {
        return rowOf.get(leg);
    }

    int day(int leg) {
        return rows.day.get(row(leg));
    }

    long amount(int leg) {
        return rows.amount.get(row(leg));
    }

    int otherBase(int leg) {
        return rows.otherBase.get(row(leg));
    }

    Place place(int leg) {
        return rows.place(row(leg));
    }
}
