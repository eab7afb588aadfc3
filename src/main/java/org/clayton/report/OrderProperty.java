package org.clayton.report;

import java.util.ArrayList;
import java.util.List;
import org.clayton.casefile.Account;
import org.clayton.casefile.Asset;
import org.clayton.casefile.Deal;
import org.clayton.casefile.Party;
import org.clayton.freeze.Proposal;
import org.clayton.judge.Subject;
import org.clayton.money.Money;
import org.clayton.report.Order.Fact;

/** Describes the property an order speaks of, as far as the case knows it. */
final class OrderProperty {
    private final Findings findings;
    private final Proposal proposal;

    OrderProperty(Findings findings, Proposal proposal) {
        this.findings = findings;
        this.proposal = proposal;
    }

    List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        if (proposal.subject().kind() == Subject.Kind.ASSET) {
            asset(findings.caseFile().assets().get(proposal.subject().index()), facts);
        } else {
            account(findings.ledgerAccount(proposal.subject()), facts);
        }
        facts.add(new Fact(
                "State to ask", proposal.executingState().isEmpty() ? "not known" : proposal.executingState(), false));
        return facts;
    }

    private void account(Account account, List<Fact> facts) {
        var bank = account.bank().isEmpty() ? "" : ", " + account.bank();
        facts.add(new Fact("Property", "Bank account " + account.number() + bank, true));
        facts.add(new Fact("Holder", holder(account), false));
        if (!account.places().isEmpty()) {
            facts.add(new Fact("Known from", account.places().get(0).toString(), false));
        }
    }

    /** As the bank writes it, and who that is in the case. */
    private String holder(Account account) {
        var written = Places.holder(account, findings);
        if (account.holder() < 0) {
            return written;
        }
        var party = findings.caseFile().parties().get(account.holder());
        return party.name().equals(written) ? described(party) : written + "; in the case: " + described(party);
    }

    private void asset(Asset asset, List<Fact> facts) {
        var identifier = asset.identifier().isEmpty() ? "" : ", " + asset.identifier();
        facts.add(new Fact("Property", asset.description() + identifier, true));
        facts.add(new Fact(
                "Bought or held by",
                asset.owner() < 0
                        ? "not known"
                        : described(findings.caseFile().parties().get(asset.owner())),
                false));
        asset.price().map(Money::toString).ifPresent(price -> facts.add(new Fact("Price", price, false)));
        findings.caseFile().deals().stream()
                .filter(deal -> deal.asset() == asset.index())
                .forEach(deal -> deal(deal, facts));
        if (!asset.places().isEmpty()) {
            facts.add(new Fact("Known from", asset.places().get(0).toString(), false));
        }
    }

    private static void deal(Deal deal, List<Fact> facts) {
        var signed = deal.signed().map(day -> ", signed " + Days.words(day)).orElse("");
        facts.add(new Fact("Deal", deal.id() + ", " + Words.of(deal.status()) + signed, false));
        if (!deal.notary().isBlank()) {
            facts.add(new Fact("Notary", deal.notary(), false));
        }
    }

    private static String described(Party party) {
        var said = party.role() == Party.Role.NONE ? "" : ", named as " + Words.of(party.role());
        var born = party.born().map(day -> ", born " + Days.words(day)).orElse("");
        var number = party.idNumber().isEmpty() ? "" : ", " + party.idNumber();
        var others = party.otherNames().stream()
                .filter(name -> !name.equals(party.name()))
                .toList();
        var also = others.isEmpty() ? "" : "; also written " + String.join(", ", others);
        return party.name() + " (" + party.id() + said + born + number + ")" + also;
    }
}
