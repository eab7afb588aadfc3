package org.clayton.cli.match;

import java.util.Map;
import java.util.Optional;
import org.clayton.identity.names.NameMatch;
import org.clayton.identity.names.NameMatcher;

/**
 * Two names to compare.
 *
 * @param truth whether they are one party's, where the file says so
 * @param others the file's other columns, as written
 */
public record Pair(
        String one, String other, NameMatch.Schema schema, Optional<Boolean> truth, Map<String, String> others) {

    public Pair(String one, String other, NameMatch.Schema schema) {
        this(one, other, schema, Optional.empty(), Map.of());
    }

    NameMatch match() {
        return NameMatcher.match(one, other, schema);
    }
}
