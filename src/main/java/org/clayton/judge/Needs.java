package org.clayton.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clayton.casefile.CaseFile;
import org.clayton.casefile.SheetKind;

/** Which rules can be asked of a case, and what the others would need. */
record Needs(Map<String, Rule> askable, List<NotJudged> notJudged) {

    static Needs of(RuleBookReader.Contents book, CaseFile caseFile) {
        var askable = new TreeMap<String, Rule>();
        var notJudged = new ArrayList<NotJudged>();
        for (var rule : book.rules()) {
            if (rule.card().status().asked()) {
                var missing = missing(rule, book, caseFile);
                if (missing.isEmpty()) {
                    askable.put(rule.id(), rule);
                } else {
                    notJudged.add(new NotJudged(rule.id(), rule.card().title(), missing));
                }
            }
        }
        return new Needs(askable, notJudged);
    }

    private static List<String> missing(Rule rule, RuleBookReader.Contents book, CaseFile caseFile) {
        var missing = new ArrayList<String>();
        for (var need : rule.card().needs()) {
            if (!handedIn(need, caseFile)) {
                missing.add(need.equals(CardReader.MOVEMENTS) ? "statements or payments" : need.replace('-', ' '));
            }
        }
        book.thresholds()
                .withoutRate(rule.used("Threshold", "name"), caseFile)
                .forEach(name ->
                        missing.add("an exchange rate to " + caseFile.currency() + " for the threshold " + name));
        return missing;
    }

    private static boolean handedIn(String need, CaseFile caseFile) {
        var kinds = caseFile.sheetKinds();
        return need.equals(CardReader.MOVEMENTS)
                ? kinds.contains(SheetKind.STATEMENTS) || kinds.contains(SheetKind.PAYMENTS)
                : kinds.stream().anyMatch(kind -> kind.word().equals(need));
    }

    /** The askable rules of a phase by name. */
    Map<String, Rule> in(Rule.Phase phase) {
        var rules = new TreeMap<String, Rule>();
        askable.forEach((name, rule) -> {
            if (rule.phase() == phase) {
                rules.put(name, rule);
            }
        });
        return rules;
    }
}
