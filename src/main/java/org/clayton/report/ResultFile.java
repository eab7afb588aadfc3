package org.clayton.report;

import java.io.OutputStream;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.clayton.casefile.Account;
import org.clayton.freeze.BrokenBooks;
import org.clayton.freeze.Range;
import org.clayton.money.Money;

/**
 * {@code result.json}: everything one run found, for other programs. The schema is described in
 * {@code src/docs/result-schema.md}; it holds findings, not movements, and nothing of the machine or the hour, so the
 * same input gives the same bytes.
 */
final class ResultFile {
    static final String SCHEMA = "clayton-result/1";

    private final Findings findings;
    private final JsonText json;

    private ResultFile(Findings findings, JsonText json) {
        this.findings = findings;
        this.json = json;
    }

    static void write(Findings findings, OutputStream stream) {
        try (var json = new JsonText(stream)) {
            json.object(new ResultFile(findings, json)::sections);
        }
    }

    private void sections() {
        json.text("schema", SCHEMA);
        run();
        ResultInputs.write(findings.caseFile().intake(), json);
        parties();
        ResultIdentity.write(findings.caseFile(), json);
        accounts();
        var judged = new ResultJudged(findings, json);
        judged.flags();
        judged.links();
        judged.claims();
        traced();
        ResultTrails.write(findings, json);
        judged.proposals();
        judged.notProposed();
        judged.notRaised();
        judged.notJudged();
        json.object(
                "bookkeeping", () -> ResultBookkeeping.write(findings.caseFile().bookkeeping(), json));
        json.texts("remarks", findings.caseFile().remarks());
    }

    private void run() {
        var file = findings.caseFile();
        json.object("case", () -> {
            json.text("name", file.name());
            json.text("currency", file.currency().getCurrencyCode());
            json.text("asOf", file.asOf().toString());
        });
        json.object("engine", () -> {
            json.text("version", findings.engineVersion());
            json.text("rulesSha256", findings.rulesHash());
        });
        json.object("settings", () -> {
            json.texts(
                    "methods", findings.methods().map(method -> method.word()).toList());
            findings.choice()
                    .named()
                    .ifPresentOrElse(
                            method -> json.text("amountMethod", method.word()),
                            () -> json.text("amountMethod", "most-conservative"));
            json.text("legalBasis", findings.choice().legalBasis());
        });
    }

    private void parties() {
        json.list("parties", findings.caseFile().parties(), party -> {
            json.text("id", party.id());
            json.text("name", party.name());
            json.text("kind", Words.of(party.kind()));
            json.text("role", Words.of(party.role()));
            json.texts("otherNames", party.otherNames());
            json.texts("matched", party.matched());
            json.places("places", party.places());
        });
    }

    private void accounts() {
        var followed = findings.caseFile().accounts().stream()
                .filter(account -> account.kind() == Account.Kind.HELD || account.kind() == Account.Kind.LISTED)
                .toList();
        json.list("accounts", followed, account -> {
            json.text("key", account.key());
            json.text("number", account.number());
            json.text("kind", Words.of(account.kind()));
            json.text("holder", account.holderName());
            json.text("bank", account.bank());
            json.text("country", account.country());
            json.text("currency", account.currency().getCurrencyCode());
            balance("opening", account, account.opening());
            balance("closing", account, account.closing());
            var state = account.reconciliation();
            json.text("balances", Words.of(state.state()));
            json.text("firstBreak", state.firstBreak());
            state.at().ifPresentOrElse(place -> json.place("breakAt", place), () -> json.nothing("breakAt"));
            ResultBooks.reconciliation(account, json);
            json.number("movements", findings.caseFile().ledger().count(account.index()));
            json.places("places", account.places());
        });
    }

    private void balance(String name, Account account, OptionalLong minor) {
        minor.ifPresentOrElse(
                known -> json.money(name, new Money(known, account.currency())), () -> json.nothing(name));
    }

    /** Every account and asset where a method leaves claimed money, with all figures side by side. */
    private void traced() {
        var unreconciled = new TreeSet<Integer>();
        findings.traces()
                .values()
                .forEach(trace -> unreconciled.addAll(
                        BrokenBooks.of(trace, findings.caseFile()).reached()));
        json.list("traced", holding(), index -> {
            var account = findings.caseFile().accounts().get(index);
            json.text("account", account.key());
            json.text("number", account.number());
            json.text("kind", Words.of(account.kind()));
            json.text("holder", account.holderName());
            if (unreconciled.contains(index)) {
                json.truth(BrokenBooks.MARK, true);
            }
            json.object("byMethod", () -> findings.methods()
                    .forEach(method -> json.money(
                            method.word(), new Money(findings.trace(method).heldIn(index), account.currency()))));
            range(account);
        });
    }

    /** The least and the most of all methods and both orders of ties; the other order only where it changes a figure. */
    private void range(Account account) {
        var range = Range.of(account.index(), account.currency(), findings.traces());
        json.money("careful", range.careful());
        json.text("carefulBy", range.by().word());
        json.money("most", range.most());
        json.object("otherOrder", () -> findings.methods().forEach(method -> {
            var other = findings.trace(method).otherwise().get(account.index());
            if (other != null) {
                json.money(method.word(), new Money(other, account.currency()));
            }
        }));
    }

    private Set<Integer> holding() {
        var holding = new TreeSet<Integer>();
        findings.traces().values().forEach(trace -> {
            trace.held().forEach(held -> holding.add(held.account()));
            holding.addAll(trace.otherwise().keySet());
        });
        return holding;
    }
}
