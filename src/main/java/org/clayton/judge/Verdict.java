package org.clayton.judge;

import org.kie.api.runtime.rule.Match;

/** What a rule says when everything it names is there. The only thing a rule can do. */
public interface Verdict {
    /** Hands over the facts that matched; they are the evidence. */
    void raise(Match match);
}
