package org.clayton.intake.statement;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.clayton.intake.columns.Header;
import org.clayton.intake.columns.Role;
import org.clayton.intake.sheets.Row;

/**
 * Lines that are printed twice in a row. Where the bank's balances run from row to row, a second print with the same
 * balance moved nothing; two equal rows whose balances go on are two, and so are two without balances.
 */
record Repeats(List<Row> rows, Set<Integer> values) {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** @param header tells the columns of dates and amounts */
    static Repeats of(Header header, List<Row> rows) {
        var values = new TreeSet<Integer>();
        header.columns().forEach((role, columns) -> {
            if (role.content() == Role.Content.DATE || role.content() == Role.Content.AMOUNT) {
                values.addAll(columns);
            }
        });
        return new Repeats(rows, values);
    }

    /** Marks second prints where the balances come out so, and finds the way in which they do. */
    Optional<BalanceTest> test(List<List<Entry>> accounts, List<Signs> ways, boolean newestLooksFirst) {
        var marked = 0;
        for (var account : accounts) {
            marked += mark(account);
        }
        var test = BalanceTest.best(accounts, ways, newestLooksFirst);
        if (marked == 0 || test.isPresent()) {
            return test;
        }
        accounts.forEach(account -> account.forEach(entry -> entry.repeats(0)));
        return BalanceTest.best(accounts, ways, newestLooksFirst);
    }

    /** Marks second prints, to be taken back when the balances come out no better so. */
    private int mark(List<Entry> account) {
        var marked = 0;
        for (var i = 1; i < account.size(); i++) {
            var before = account.get(i - 1);
            var entry = account.get(i);
            if (entry.hasBalance() && entry.balance() == before.balance() && isSame(before, entry)) {
                entry.repeats(before.repeats() > 0 ? before.repeats() : before.row());
                marked++;
            }
        }
        return marked;
    }

    /** Rows without balances that are equal to the row above in every cell. */
    List<Entry> equal(List<Entry> account) {
        return IntStream.range(1, account.size())
                .filter(i -> !account.get(i).hasBalance() && isSame(account.get(i - 1), account.get(i)))
                .mapToObj(account::get)
                .toList();
    }

    private boolean isSame(Entry one, Entry other) {
        return one.day() == other.day()
                && one.signed() == other.signed()
                && one.debit() == other.debit()
                && one.credit() == other.credit()
                && Objects.equals(one.valueDate(), other.valueDate())
                && one.fee() == other.fee()
                && one.refused() == null
                && other.refused() == null
                && isMovement(one)
                && isSame(rows.get(one.at()), rows.get(other.at()));
    }

    private static boolean isMovement(Entry entry) {
        return isAmount(entry.signed()) || isAmount(entry.debit()) || isAmount(entry.credit());
    }

    private static boolean isAmount(long amount) {
        return amount != 0 && amount != Entry.NONE;
    }

    /** Dates and amounts were compared as what they mean, whether stored as numbers or as text. */
    private boolean isSame(Row one, Row other) {
        for (var column = 0; column < Math.max(one.size(), other.size()); column++) {
            var text = one.text(column);
            if (!values.contains(column) && !isSame(text, other.text(column))) {
                return false;
            }
        }
        return true;
    }

    /** Also when only blanks differ, as in an account number, and when it is the running number of the rows. */
    private static boolean isSame(String one, String other) {
        return one.equals(other)
                || isNext(one, other)
                || AccountNumber.bare(one).equals(AccountNumber.bare(other));
    }

    /** A running number of the rows. */
    private static boolean isNext(String one, String other) {
        return one.length() < 9
                && other.length() < 9
                && NUMBER.matcher(one).matches()
                && NUMBER.matcher(other).matches()
                && Math.abs(Integer.parseInt(one) - Integer.parseInt(other)) == 1;
    }
}
