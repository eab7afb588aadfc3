package org.clayton.identity.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Names that one cell gives together: "X a.k.a. Y", "X / Y", "X; Y", "X formerly Y". */
final class Aliases {

    private static final Pattern BETWEEN = Pattern.compile(
            "(?i)\\s+(?:a\\.?/?k\\.?/?a\\.?|alias|f\\.?/?k\\.?/?a\\.?|formerly|d\\.?/?b\\.?/?a\\.?|t/a|trading as)[\\s:]+"
                    + "|(?<=\\p{L}{3})\\s*/\\s*(?=\\p{L}{3})|\\s/\\s|;");

    /** More are not compared: it is no name then. */
    private static final int MOST = 6;

    private Aliases() {}

    /** @return at least one; the whole text where it holds no such word */
    static List<String> of(String written) {
        var names = new ArrayList<String>();
        for (var name : BETWEEN.split(written)) {
            if (!name.isBlank() && names.size() < MOST) {
                names.add(name.strip());
            }
        }
        return names.isEmpty() ? List.of(written) : names;
    }
}
