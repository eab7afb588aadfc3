package org.clayton.identity.names;

import java.util.List;
import org.clayton.identity.names.NameMatch.Schema;

/** Says how alike two names are. What it says of names never makes two parties one by itself. */
public final class NameMatcher {

    private NameMatcher() {}

    /** @param schema whose names they are, where that is known */
    public static NameMatch match(String one, String other, Schema schema) {
        NameMatch best = null;
        for (var here : Aliases.of(one)) {
            for (var there : Aliases.of(other)) {
                var match = compare(here, there, schema);
                best = best == null || match.score() > best.score() ? match : best;
            }
        }
        return best == null ? NameMatch.of(0, List.of()) : best;
    }

    private static NameMatch compare(String one, String other, Schema schema) {
        if (Scripted.words(one, false).isEmpty() || Scripted.words(other, false).isEmpty()) {
            return NameMatch.of(0, List.of());
        }
        return switch (schema) {
            case PERSON -> PersonNames.compare(one, other);
            case COMPANY -> CompanyNames.compare(one, other);
            case ANY ->
                looksLikeCompany(one) || looksLikeCompany(other)
                        ? CompanyNames.compare(one, other)
                        : PersonNames.compare(one, other);
        };
    }

    private static boolean looksLikeCompany(String name) {
        var company = CompanyName.of(name);
        return company.form().isPresent() || company.words().stream().anyMatch(CompanyWords::common);
    }
}
