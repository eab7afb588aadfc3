package org.clayton.casefile;

import java.util.List;
import org.clayton.identity.PossibleMatches;
import org.clayton.identity.SharedContact;
import org.clayton.intake.PartyDecision;

/**
 * Parties that may be one, which a person is to decide, and every decision so far.
 *
 * @param shared addresses, telephones and accounts that several described parties give
 * @param decisions the whole chain, in the order of {@code case.yaml}, those taken back too
 */
public record WhoIsWho(PossibleMatches possible, List<SharedContact> shared, List<PartyDecision> decisions) {

    static final WhoIsWho NONE = new WhoIsWho(PossibleMatches.NONE, List.of(), List.of());
}
