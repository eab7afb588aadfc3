package org.clayton.sample;

import java.time.LocalDate;
import java.util.List;

/** How one bank lays out its export. */
interface Layout {

    /** @param lines oldest first */
    Written write(String file, BankAccount account, List<Line> lines, LocalDate from, LocalDate to);

    static long closing(BankAccount account, List<Line> lines) {
        return lines.isEmpty() ? account.opening() : lines.get(lines.size() - 1).balance();
    }

    static List<Line> newestFirst(List<Line> lines) {
        var turned = new java.util.ArrayList<>(lines);
        java.util.Collections.reverse(turned);
        return turned;
    }

    static String day(String pattern, LocalDate day) {
        return java.time.format.DateTimeFormatter.ofPattern(pattern, java.util.Locale.ROOT)
                .format(day);
    }
}
