package org.clayton.report;

import java.util.List;
import org.clayton.freeze.Proposal;
import org.clayton.judge.Evidence;
import org.clayton.judge.Flag;
import org.clayton.judge.FreezeGround;
import org.clayton.judge.Subject;
import org.clayton.money.Money;

/** What the rule book said, and the drafts that follow from it. */
final class ResultJudged {
    private final Findings findings;
    private final JsonText json;

    ResultJudged(Findings findings, JsonText json) {
        this.findings = findings;
        this.json = json;
    }

    void flags() {
        json.list("flags", findings.flags(), this::flag);
    }

    private void flag(Flag flag) {
        json.text("id", flag.id());
        json.text("rule", flag.rule());
        json.text("title", flag.title());
        json.text("level", Words.of(flag.level()));
        json.truth("trial", flag.trial());
        subject(flag.subject());
        json.text("sentence", flag.sentence());
        json.list("conditions", flag.conditions(), condition -> {
            json.text("name", condition.name());
            json.text("asked", condition.asked());
            json.text("value", condition.value());
            json.text("source", condition.source());
        });
        json.text("usual", flag.usual());
        evidence(flag.evidence());
        json.texts("innocent", flag.innocent());
        json.texts("nextSteps", flag.nextSteps());
    }

    void links() {
        json.list("links", findings.links(), link -> {
            json.text("id", link.id());
            json.text("rule", link.rule());
            json.text("level", Words.of(link.level()));
            json.truth("trial", link.trial());
            subject(link.subject());
            json.text("sentence", link.sentence());
            evidence(link.evidence());
            json.texts("innocent", link.innocent());
        });
    }

    void claims() {
        var ledger = findings.caseFile().ledger();
        json.list("claims", findings.claims(), claim -> {
            var account = findings.caseFile().accounts().get(ledger.to(claim.movement()));
            json.text("id", claim.id());
            json.text("rule", claim.rule());
            json.text("sentence", claim.sentence());
            json.money("amount", new Money(claim.amountMinor(), account.currency()));
            json.text("account", account.key());
            json.text("date", ledger.date(claim.movement()).toString());
            json.place("place", ledger.place(claim.movement()));
        });
    }

    void proposals() {
        json.list("proposals", findings.proposals(), this::proposal);
    }

    private void proposal(Proposal proposal) {
        json.text("id", proposal.id());
        json.text("state", "proposed");
        json.text("kind", Words.of(proposal.kind()));
        subject(proposal.subject());
        json.money("amount", proposal.amount());
        json.text("method", proposal.method().word());
        json.object("traced", () -> proposal.traced().forEach((method, amount) -> json.money(method.word(), amount)));
        json.money("available", proposal.available());
        json.day("deadline", proposal.deadline());
        json.text("executingState", proposal.executingState());
        grounds(proposal.grounds());
        json.texts("marks", proposal.marks());
        json.texts("innocent", proposal.innocent());
        json.texts("officerFills", proposal.officerFills());
    }

    void notProposed() {
        json.list("notProposed", findings.notProposed(), one -> {
            subject(one.subject());
            json.text("reason", one.reason());
            grounds(one.grounds());
        });
    }

    void notRaised() {
        json.list("notRaised", findings.notRaised(), one -> {
            json.text("rule", one.rule());
            json.text("title", one.title());
            json.text("level", Words.of(one.level()));
            json.truth("trial", one.trial());
            subject(one.subject());
            json.text("sentence", one.sentence());
            json.list("reasons", one.reasons(), reason -> {
                json.text("because", reason.because());
                json.text("found", reason.found());
            });
            evidence(one.evidence());
        });
    }

    void notJudged() {
        json.list("notJudged", findings.notJudged(), one -> {
            json.text("rule", one.rule());
            json.text("title", one.title());
            json.texts("missing", one.missing());
        });
    }

    private void grounds(List<FreezeGround> grounds) {
        json.list("grounds", grounds, ground -> {
            json.text("rule", ground.rule());
            json.text("sentence", ground.sentence());
            json.texts("flags", ground.flags());
            json.texts("links", ground.links());
        });
    }

    private void evidence(List<Evidence> evidence) {
        json.list("evidence", evidence, row -> {
            json.place("place", row.place());
            json.day("date", row.date());
            json.money("amount", row.amount());
            json.text("text", row.text());
        });
    }

    private void subject(Subject subject) {
        json.object("subject", () -> {
            json.text("kind", Words.of(subject.kind()));
            json.text("key", findings.key(subject));
            json.text("label", subject.label());
        });
    }
}
