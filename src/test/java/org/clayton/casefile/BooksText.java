package org.clayton.casefile;

import java.util.ArrayList;
import java.util.List;
import org.clayton.intake.facts.IntakeReport;

/** What the case file makes of a folder, in the lines an accountant would compare with the sheets. */
final class BooksText {

    private final List<String> lines = new ArrayList<>();

    private BooksText() {}

    static String of(CaseFile file) {
        var text = new BooksText();
        text.accounts(file);
        text.all("movement", CaseFileText.ledger(file));
        var books = file.bookkeeping();
        text.all("repeated", books.repeated());
        text.all("transfer", books.transfers());
        text.all("unmatched", books.unmatched());
        text.all("rate", books.rates());
        text.all("vessel", file.vesselCalls());
        text.all("income", file.declarations().incomes());
        text.all("declared", file.declarations().assets());
        file.parties().forEach(party -> party.declaredIncome()
                .ifPresent(income -> text.lines.add("party " + party.name() + " earns " + income)));
        text.all("remark", file.remarks());
        text.refusals(file.intake());
        return String.join("\n", text.lines) + "\n";
    }

    private void accounts(CaseFile file) {
        for (var account : file.accounts()) {
            if (account.kind() == Account.Kind.HELD) {
                lines.add("account " + account.key() + " " + account.currency() + " opening " + account.opening()
                        + " closing " + account.closing());
                reconciliation(account.reconciliation());
            }
        }
    }

    private void reconciliation(Reconciliation state) {
        lines.add("  " + state.state() + (state.broken() ? " off " + state.off() + " " + state.firstBreak() : "")
                + state.accepted().map(accepted -> " accepted " + accepted).orElse(""));
        for (var one : state.periods()) {
            lines.add(
                    "  " + one.place() + " " + one.from().map(Object::toString).orElse("?") + " to "
                            + one.to().map(Object::toString).orElse("?") + " page " + one.page() + " opening "
                            + one.opening() + " +" + one.credits() + " -" + one.debits() + " closing " + one.closing()
                            + " difference " + one.difference() + "; " + one.rows() + " rows, " + one.repeated()
                            + " repeated, " + one.tested() + " tested, " + one.breaks() + " breaks");
        }
        state.differences().forEach(one -> lines.add("  " + one.kind() + " " + one.amount() + " " + one.sentence()));
    }

    private void all(String word, List<?> many) {
        many.forEach(one -> lines.add(word + " " + one));
    }

    private void refusals(IntakeReport report) {
        report.refusals()
                .forEach(refusal -> lines.add("refused " + refusal.place() + ": " + refusal.found() + ": "
                        + refusal.wrong() + ". " + refusal.maybe()));
    }
}
