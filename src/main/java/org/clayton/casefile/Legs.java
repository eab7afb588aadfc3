package org.clayton.casefile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import org.clayton.intake.facts.Place;

/**
 * The rows of the statements as the bank lists them: account by account in order of the keys, each in the bank's own
 * order, and a row that overlapping statements show twice only once. A leg is known by its position in that list, which
 * does not depend on the order of the files.
 */
final class Legs {

    final BankRows rows;
    private final IntColumn rowOf = new IntColumn();
    private final IntColumn account = new IntColumn();
    final List<Integer> codes = new ArrayList<>();
    final List<List<Statement>> statements = new ArrayList<>();
    private final IntColumn starts = new IntColumn();
    final List<Bookkeeping.Repeated> repeated = new ArrayList<>();
    private final TreeMap<String, Integer> sure = new TreeMap<>();
    private final TreeMap<String, Integer> asked = new TreeMap<>();

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
        if (overlaps(ofOne)) {
            var laid = Overlaps.of(rows, ofOne);
            laid.repeated().forEach(this::repeats);
            laid.rows().forEach(row -> add(row, number));
        } else {
            ofOne.forEach(statement -> {
                for (var row : rows.inBankOrder(statement)) {
                    add(row, number);
                }
            });
        }
    }

    private void add(int row, int accountNumber) {
        rowOf.add(row);
        account.add(accountNumber);
    }

    private void repeats(Overlaps.Repeated one) {
        rows.statement(one.row()).repeated++;
        repeated.add(new Bookkeeping.Repeated(
                rows.place(one.row()), rows.place(one.first()), one.reason().words, one.sure()));
        var sheet = rows.statement(one.row());
        (one.sure() ? sure : asked).merge(sheet.facts.place() + "\n" + sheet.facts.account(), 1, Integer::sum);
    }

    /** How many rows of each statement are repeated, in words. */
    Collection<String> remarks() {
        var remarks = new ArrayList<String>();
        sure.forEach(
                (sheet, count) -> remarks.add(told(sheet, count, " stand in another statement too and count once.")));
        asked.forEach((sheet, count) -> remarks.add(told(
                sheet,
                count,
                " may stand in another statement too: day and amount are the same, but the texts differ and other rows"
                        + " of those days are not the same. They are set aside. Maybe leave one of the two files out,"
                        + " or hand in one that prints the balance.")));
        return remarks;
    }

    private static String told(String sheet, int count, String what) {
        var parts = sheet.split("\n", 2);
        return parts[0] + ": " + count + (count == 1 ? " row of " : " rows of ") + parts[1] + what;
    }

    private static boolean overlaps(List<Statement> ofOne) {
        var last = Long.MIN_VALUE;
        for (var statement : ofOne) {
            if (statement.rows.size() > 0 && statement.firstRow() <= last) {
                return true;
            }
            last = Math.max(last, statement.lastRow());
        }
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

    /** The first leg of the account on or after the day; statements run in order of time. */
    int firstOn(int account, int day) {
        int low = start(account);
        int high = start(account + 1);
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (day(middle) < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
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
