package org.clayton.identity.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clayton.identity.names.NameMatch.Schema;

/**
 * Says how alike two names are. What it says of names never makes two parties one by itself. Companies' names are taken
 * apart once, however often they are compared; so use one matcher for many names, on one thread.
 */
public final class NameMatcher {

    private final Map<String, CompanyName> companies = new HashMap<>();

    /** @param schema whose names they are, where that is known */
    public static NameMatch match(String one, String other, Schema schema) {
        return new NameMatcher().between(one, other, schema);
    }

    /** As {@link #match}, for one pair of many. */
    public NameMatch between(String one, String other, Schema schema) {
        NameMatch best = null;
        for (var here : Aliases.of(one)) {
            for (var there : Aliases.of(other)) {
                var match = compare(here, there, schema);
                best = best == null || match.score() > best.score() ? match : best;
            }
        }
        return best == null ? NameMatch.of(0, List.of()) : best;
    }

    private NameMatch compare(String one, String other, Schema schema) {
        if (Scripted.words(one, false).isEmpty() || Scripted.words(other, false).isEmpty()) {
            return NameMatch.of(0, List.of());
        }
        return switch (schema) {
            case PERSON -> PersonNames.compare(one, other);
            case COMPANY -> CompanyNames.compare(company(one), company(other));
            case ANY ->
                looksLikeCompany(one) || looksLikeCompany(other)
                        ? CompanyNames.compare(company(one), company(other))
                        : PersonNames.compare(one, other);
        };
    }

    private boolean looksLikeCompany(String name) {
        var company = company(name);
        return company.form().isPresent() || company.words().stream().anyMatch(CompanyWords::common);
    }

    private CompanyName company(String name) {
        return companies.computeIfAbsent(name, CompanyName::of);
    }
}
