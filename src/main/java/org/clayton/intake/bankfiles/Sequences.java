package org.clayton.intake.bankfiles;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Running numbers of the statements of each account within a file: a number left out is a statement that is missing. */
final class Sequences {

    private static final int LONGEST = 9;
    private final Map<String, Integer> last = new HashMap<>();

    /**
     * @param number as written; banks count from 1 again in a new year
     * @param name how the statement is called in the words that come back
     */
    Optional<String> next(String account, String number, String name) {
        if (number.isEmpty() || number.length() > LONGEST || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        int now = Integer.parseInt(number);
        var before = last.put(account, now);
        if (before == null || now <= before + 1) {
            return Optional.empty();
        }
        var missing = now == before + 2 ? "number " + (before + 1) : "numbers " + (before + 1) + " to " + (now - 1);
        return Optional.of(missing + " missing before statement " + number + (name.isEmpty() ? "" : " (" + name + ")"));
    }
}
