package org.clayton.report;

import java.math.BigDecimal;
import java.util.Locale;
import org.clayton.casefile.CaseFile;
import org.clayton.casefile.ControlGroup;
import org.clayton.casefile.Ownership;
import org.clayton.identity.PossibleMatch;
import org.clayton.intake.PartyDecision;

/** Who may be whom in {@code result.json}: pairs for a person to decide, and the decisions so far. */
final class ResultIdentity {

    private ResultIdentity() {}

    static void write(CaseFile caseFile, JsonText json) {
        var who = caseFile.bookkeeping().whoIsWho();
        json.list("possibleMatches", who.possible().matches(), match -> match(match, json));
        json.number("morePossibleMatches", who.possible().more());
        json.texts("notCompared", who.possible().remarks());
        json.list("partyDecisions", who.decisions(), decision -> decision(decision, json));
        json.list("sharedContacts", who.shared(), shared -> {
            json.text("kind", shared.kind());
            json.text("value", shared.value());
            json.texts("parties", shared.parties());
        });
        control(caseFile, json);
    }

    private static void control(CaseFile caseFile, JsonText json) {
        var ownership = Ownership.of(caseFile);
        var parties = caseFile.parties();
        json.list("beneficialOwners", ownership.owners(), one -> {
            json.text("owner", parties.get(one.owner()).id());
            json.text("company", parties.get(one.company()).id());
            json.text("share", one.share().toString());
            json.text("percent", one.share().percent().toPlainString());
            json.text("directShare", one.direct().toString());
            json.places("rows", one.rows());
        });
        json.texts("ownershipQuestions", ownership.questions());
        json.list("controlGroups", ControlGroup.of(caseFile, ownership), group -> {
            json.text("head", parties.get(group.head()).id());
            json.list("companies", group.holds(), hold -> {
                json.text("company", parties.get(hold.company()).id());
                json.text("by", hold.by());
                json.places("rows", hold.rows());
            });
            json.texts(
                    "accounts",
                    group.accounts().stream()
                            .map(at -> caseFile.accounts().get(at).key())
                            .toList());
        });
    }

    private static void match(PossibleMatch match, JsonText json) {
        json.text("one", match.one().shown());
        json.text("other", match.other().shown());
        json.text("score", digits(match.score()));
        json.text("said", match.said());
        json.list("features", match.names().features(), feature -> {
            json.text("feature", feature.name());
            json.text("one", feature.one());
            json.text("other", feature.other());
            json.text("score", digits(feature.score()));
            json.text("because", feature.because());
        });
        json.list("beside", match.parts(), part -> {
            json.text("feature", part.feature());
            json.text("one", part.one());
            json.text("other", part.other());
            json.text("points", digits(part.points()));
        });
    }

    private static void decision(PartyDecision decision, JsonText json) {
        json.text("one", decision.one());
        json.text("other", decision.other());
        json.text("verdict", decision.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.text("by", decision.by());
        json.text("on", decision.on().toString());
        json.text("why", decision.why());
    }

    private static String digits(double score) {
        return BigDecimal.valueOf(score).stripTrailingZeros().toPlainString();
    }
}
