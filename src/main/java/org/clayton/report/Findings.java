package org.clayton.report;

import java.util.List;
import java.util.Map;
import org.clayton.casefile.CaseFile;
import org.clayton.casefile.Claim;
import org.clayton.freeze.Proposal;
import org.clayton.judge.Flag;
import org.clayton.judge.Link;
import org.clayton.judge.NotJudged;
import org.clayton.trace.Method;
import org.clayton.trace.Trace;
import org.clayton.trace.Worksheet;

/**
 * All that one run found: what the reports are written from.
 *
 * @param rulesHash SHA-256 over the rule folder
 * @param traces one for each method asked for
 * @param worksheets for every account that ever held claimed money, under the proposals' method
 */
public record Findings(
        CaseFile caseFile,
        String engineVersion,
        String rulesHash,
        List<Flag> flags,
        List<Claim> claims,
        Map<Method, Trace> traces,
        List<Worksheet> worksheets,
        List<Link> links,
        List<Proposal> proposals,
        List<NotJudged> notJudged) {}
