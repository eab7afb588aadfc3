package org.clayton.intake.bankfiles;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Statement and page numbers (:28C: 00084/001) of each account within a file: a number left out is a page that is missing. */
final class SwiftPages {

    private static final int LONGEST = 9;

    private record Page(int statement, int page) {}

    private final Map<String, Page> last = new HashMap<>();

    /** Statements that carry no number, or always the same, say nothing; banks count from 1 again in a new year. */
    Optional<String> next(String account, String statement, String page) {
        var now = new Page(number(statement), number(page));
        var before = last.put(account, now);
        if (now.statement <= 0) {
            return Optional.empty();
        }
        if (before == null || before.statement > now.statement) {
            return firstPage(now, statement, page);
        }
        if (before.statement == now.statement) {
            return now.page > before.page + 1
                    ? missing("page", before.page + 1, now.page - 1, statement, page)
                    : Optional.empty();
        }
        return now.statement > before.statement + 1
                ? missing("statement", before.statement + 1, now.statement - 1, statement, page)
                : firstPage(now, statement, page);
    }

    private static Optional<String> firstPage(Page now, String statement, String page) {
        return now.page > 1 ? missing("page", 1, now.page - 1, statement, page) : Optional.empty();
    }

    private static Optional<String> missing(String what, int from, int to, String statement, String page) {
        return Optional.of((from == to ? what + " " + from : what + "s " + from + " to " + to)
                + " missing before statement " + statement + (page.isEmpty() ? "" : ", page " + page));
    }

    private static int number(String text) {
        var digits = !text.isEmpty() && text.length() <= LONGEST && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(text) : 0;
    }
}
