package org.clayton.identity;

import java.util.List;
import org.clayton.identity.names.NameMatch;

/**
 * Two parties that may be one; a person decides, the program never joins them.
 *
 * @param score 0 to 1: the names' score, raised and lowered by what else is known of both
 * @param parts what the score is made of
 * @param said what a person has said of the two so far, or empty
 */
public record PossibleMatch(Traits one, Traits other, double score, NameMatch names, List<Part> parts, String said) {

    /**
     * @param feature name, birth date, identity number, account, address, phone, kind
     * @param one what the first has
     * @param points added to the score; below 0 what speaks against
     */
    public record Part(String feature, String one, String other, double points) {}
}
