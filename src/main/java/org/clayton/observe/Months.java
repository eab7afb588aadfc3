package org.clayton.observe;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** An account's rows summed by calendar month. */
final class Months {

    /** Rows [from, to) of one month and their sum. */
    record Month(int from, int to, long sum) {}

    private final TreeMap<YearMonth, Month> months = new TreeMap<>();

    Months(Rows rows) {
        for (int from = 0, to; from < rows.size(); from = to) {
            var month = YearMonth.from(LocalDate.ofEpochDay(rows.day(from)));
            to = rows.firstOn((int) month.plusMonths(1).atDay(1).toEpochDay());
            months.put(month, new Month(from, to, rows.sum(from, to)));
        }
    }

    Map<YearMonth, Month> all() {
        return months;
    }

    int count() {
        return months.size();
    }

    long sum(YearMonth month) {
        var one = months.get(month);
        return one == null ? 0 : one.sum();
    }

    /** Median (the lower one of two) of the months before, only those with rows; 0 when there is none. */
    long medianBefore(YearMonth month) {
        var sums = months.headMap(month).values().stream()
                .mapToLong(Month::sum)
                .sorted()
                .toArray();
        return sums.length == 0 ? 0 : sums[(sums.length - 1) / 2];
    }

    int before(YearMonth month) {
        return months.headMap(month).size();
    }

    /** Sums of every month from the first to the last with rows, months without as 0. */
    long[] inARow() {
        if (months.isEmpty()) {
            return new long[0];
        }
        var sums =
                new long[(int) java.time.temporal.ChronoUnit.MONTHS.between(months.firstKey(), months.lastKey()) + 1];
        Arrays.setAll(sums, i -> sum(months.firstKey().plusMonths(i)));
        return sums;
    }
}
