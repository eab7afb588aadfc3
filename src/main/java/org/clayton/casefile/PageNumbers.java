package org.clayton.casefile;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Follows the numbers that a bank gives the statements of one account and their pages (12, 12/1, 12/2, 13). A number
 * that goes back begins a new year.
 */
final class PageNumbers {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})(?:/(\\d{1,9}))?");

    private record Number(int statement, int page) {
        @Override
        public String toString() {
            return page == 0 ? Integer.toString(statement) : statement + "/" + page;
        }
    }

    private Optional<Number> last = Optional.empty();

    /** Whether the bank's own numbers show that one follows the other, so that days between them had no movement. */
    static boolean follow(Statement before, Statement next) {
        var one = number(before.facts.page());
        var other = number(next.facts.page());
        return one.isPresent() && other.isPresent() && !leavesOut(one.get(), other.get());
    }

    /** What is missing before this statement, as a sentence. Notices without balances have numbers of their own and are passed over. */
    Optional<String> missing(Statement statement) {
        var facts = statement.facts;
        if (facts.opening() == null && facts.closing() == null) {
            return Optional.empty();
        }
        var number = number(facts.page());
        var before = last;
        if (number.isEmpty()) {
            return Optional.empty();
        }
        last = number;
        return before.filter(one -> leavesOut(one, number.get()))
                .map(one -> "Of " + facts.account() + " statement " + one + " is followed by " + number.get() + " ("
                        + facts.place().file() + "). Maybe what lies between was not handed in.");
    }

    private static boolean leavesOut(Number before, Number next) {
        if (next.statement() == before.statement()) {
            return next.page() > before.page() + 1;
        }
        return next.statement() > before.statement() + 1
                || next.statement() == before.statement() + 1 && next.page() > 1;
    }

    private static Optional<Number> number(String written) {
        var found = NUMBER.matcher(written.strip());
        return found.matches()
                ? Optional.of(new Number(
                        Integer.parseInt(found.group(1)),
                        found.group(2) == null ? 0 : Integer.parseInt(found.group(2))))
                : Optional.empty();
    }
}
