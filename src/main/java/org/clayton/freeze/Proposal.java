package org.clayton.freeze;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clayton.judge.FreezeGround;
import org.clayton.judge.Subject;
import org.clayton.money.Money;
import org.clayton.trace.Method;

/**
 * A draft for a person to decide on. The program never decides.
 *
 * @param id "P1", "P2", ... in order of subject
 * @param amount what is proposed: the smaller of the traced amount and what is still there, never the whole account by
 *     default
 * @param traced what each method traces to it
 * @param method the one that gave the amount: the one the case names, else the most conservative
 * @param available what is still there; empty when no balance is known
 * @param deadline for an open property deal: the day it is to be completed
 * @param executingState country of the account, land register or vehicle register; empty when not known
 * @param marks what every reader must know of the figure ("balances of izvod.xlsx do not reconcile")
 * @param officerFills fields of the freezing certificate that only a person can fill
 */
public record Proposal(
        String id,
        Subject subject,
        Kind kind,
        Money amount,
        Map<Method, Money> traced,
        Method method,
        Optional<Money> available,
        Optional<LocalDate> deadline,
        String executingState,
        List<FreezeGround> grounds,
        List<String> marks,
        List<String> innocent,
        List<String> officerFills) {
    public enum Kind {
        ACCOUNT,
        ASSET,
        OPEN_DEAL
    }
}
