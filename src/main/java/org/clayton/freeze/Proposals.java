package org.clayton.freeze;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clayton.casefile.CaseFile;
import org.clayton.casefile.Claim;
import org.clayton.judge.Flag;
import org.clayton.judge.FreezeGround;
import org.clayton.judge.Link;
import org.clayton.judge.Subject;
import org.clayton.trace.Method;
import org.clayton.trace.Trace;

/**
 * Drafts for a person to decide on, and what the rules would have proposed but no amount carries.
 *
 * @param proposals in order of subject
 * @param notProposed in order of subject
 */
public record Proposals(List<Proposal> proposals, List<NotProposed> notProposed) {

    /**
     * @param traces at least one when there are grounds
     * @throws IllegalArgumentException when the case names a method that was not traced
     */
    public static Proposals from(
            List<FreezeGround> grounds,
            List<Flag> flags,
            List<Link> links,
            List<Claim> claims,
            Map<Method, Trace> traces,
            CaseFile caseFile,
            MethodChoice choice) {
        var drafting =
                new Drafting(flags, links, new TreeMap<>(traces), caseFile, choice, new Coverage(claims, caseFile));
        var bySubject = new TreeMap<Subject, List<FreezeGround>>();
        grounds.forEach(ground -> bySubject
                .computeIfAbsent(ground.subject(), unused -> new ArrayList<>())
                .add(ground));
        bySubject.forEach(drafting::add);
        return new Proposals(List.copyOf(drafting.proposals), List.copyOf(drafting.notProposed));
    }
}
