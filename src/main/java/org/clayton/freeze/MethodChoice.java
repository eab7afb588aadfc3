package org.clayton.freeze;

import java.util.Optional;
import org.clayton.trace.Method;

/**
 * Which method gives the amount of a proposal.
 *
 * @param named the one the case names; empty: for each account and asset the one that traces least
 * @param legalBasis why the case may use it, as the case says; may be empty
 */
public record MethodChoice(Optional<Method> named, String legalBasis) {
    public static final MethodChoice MOST_CONSERVATIVE = new MethodChoice(Optional.empty(), "");

    /** One sentence for a reader who asks "why this figure?". */
    public String reason() {
        if (named.isEmpty()) {
            return "The case names no method, so the smallest of the figures counts.";
        }
        var basis = legalBasis.isBlank() ? "." : ": " + legalBasis.strip();
        return "The case names the method " + named.get().words() + basis;
    }
}
