package org.clayton.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.clayton.intake.facts.FactSink;
import org.clayton.intake.facts.Facts;
import org.clayton.intake.facts.IntakeReport;
import org.clayton.intake.facts.Particulars;
import org.clayton.intake.facts.Place;
import org.clayton.money.Money;

/** Writes down what intake hands over, one line a fact, so that a person can compare it with the sheet. */
class Told implements FactSink {

    private final List<String> lines = new ArrayList<>();

    String text(IntakeReport report) {
        var text = new StringBuilder();
        for (var file : report.files()) {
            text.append("file ")
                    .append(file.path())
                    .append(" | ")
                    .append(file.format())
                    .append('\n');
            for (var sheet : file.sheets()) {
                text.append("  ")
                        .append(sheet.name().isEmpty() ? "" : sheet.name() + " | ")
                        .append(sheet.kind());
                text.append(" | header row ")
                        .append(sheet.headerRow())
                        .append(" | ")
                        .append(sheet.rows());
                text.append(" rows = ")
                        .append(sheet.accepted())
                        .append(" accepted + ")
                        .append(sheet.refused());
                text.append(" refused + ");
                if (sheet.setAside() > 0) {
                    text.append(sheet.setAside()).append(" set aside + ");
                }
                text.append(sheet.named()).append(" named\n");
                text.append("  ").append(sheet.reading().words()).append('\n');
            }
        }
        lines.forEach(line -> text.append(line).append('\n'));
        for (var question : report.questions()) {
            text.append("asked ").append(question.place()).append(" | ").append(question.column());
            text.append(" | ")
                    .append(question.seen())
                    .append(" | ")
                    .append(question.asked())
                    .append('\n');
            for (var answer : question.answers()) {
                text.append("  answer ").append(answer.means()).append(" | ").append(answer.settings());
                text.append('\n');
            }
        }
        for (var notice : report.notices()) {
            text.append("notice ").append(notice.place()).append(" | ").append(notice.column());
            text.append(" | ")
                    .append(notice.found())
                    .append(" | ")
                    .append(notice.means())
                    .append('\n');
        }
        for (var refusal : report.refusals()) {
            text.append("refused ")
                    .append(refusal.place())
                    .append(" | ")
                    .append(refusal.column())
                    .append(" | ");
            text.append(refusal.found())
                    .append(" | ")
                    .append(refusal.wrong())
                    .append(" | ")
                    .append(refusal.maybe());
            text.append('\n');
        }
        return text.toString();
    }

    /** What was handed over, without how it was found. */
    List<String> facts() {
        return List.copyOf(lines);
    }

    private void line(String kind, Place place, Object... parts) {
        var line = new StringBuilder(kind).append(' ').append(place);
        for (var part : parts) {
            line.append(" | ").append(part == null ? "-" : part.toString());
        }
        lines.add(line.toString());
    }

    private static String money(Long minor, Currency currency) {
        return minor == null ? "-" : new Money(minor, currency).toString();
    }

    private static String days(LocalDate from, LocalDate to) {
        return from == null ? "no period" : from + " to " + to;
    }

    @Override
    public void statement(Facts.Statement it) {
        line("statement", it.place(), it.account(), it.holder(), it.bank(), it.currency(), days(it.from(), it.to()));
        lines.add("  opening " + money(it.opening(), it.currency()) + ", closing " + money(it.closing(), it.currency())
                + (it.page().isEmpty() ? "" : ", page " + it.page())
                + (it.debits() == null ? "" : ", debits " + money(it.debits(), it.currency()))
                + (it.credits() == null ? "" : ", credits " + money(it.credits(), it.currency()))
                + (it.warnings().isEmpty() ? "" : ", " + it.warnings()));
    }

    @Override
    public void bankRow(Facts.BankRow it) {
        line(
                "  " + it.line(),
                it.place(),
                it.booked() + (it.time() == null ? "" : " " + it.time()),
                "value " + it.valueDate(),
                money(it.amount(), it.currency()),
                "leaves " + money(it.balance(), it.currency()),
                it.counterparty(),
                it.counterpartyAccount(),
                it.text(),
                it.reference(),
                it.rate() == null
                        ? it.original()
                        : it.original() + " at " + it.rate().toPlainString(),
                it.channel());
        if (!it.particulars().equals(Particulars.NONE)) {
            lines.add("    " + particulars(it.particulars()));
        }
    }

    private static String particulars(Particulars it) {
        var words = new StringBuilder("bank " + it.bankReference() + " | end to end " + it.endToEnd() + " | mandate "
                + it.mandate()
                + (it.partyId().isEmpty() ? "" : " | number " + it.partyId())
                + (it.bic().isEmpty() ? "" : " | bank of BIC " + it.bic()) + " | for " + it.ultimate() + " | charges "
                + it.charges());
        it.parts()
                .forEach(part -> words.append("\n      part " + part.amount() + " | " + part.counterparty() + " | "
                        + part.counterpartyAccount() + " | " + part.text() + " | " + part.endToEnd()));
        return words.toString();
    }

    @Override
    public void payment(Facts.Payment it) {
        line(
                "payment",
                it.place(),
                it.id(),
                it.booked(),
                it.time(),
                it.from(),
                it.to(),
                it.fromName(),
                it.toName(),
                it.sent(),
                it.received(),
                it.text(),
                it.channel());
    }

    @Override
    public void account(Facts.AccountEntry it) {
        line(
                "account",
                it.place(),
                it.account(),
                it.holderId(),
                it.holder(),
                it.bank(),
                it.currency(),
                it.kind(),
                it.opened(),
                it.openingBalance());
    }

    @Override
    public void subject(Facts.Subject it) {
        line(
                "subject",
                it.place(),
                it.id(),
                it.name(),
                it.company(),
                it.role(),
                it.otherNames(),
                it.born(),
                it.country(),
                it.idNumber(),
                it.occupation(),
                it.declaredIncome(),
                it.accounts(),
                it.note());
    }

    @Override
    public void relation(Facts.Relation it) {
        line("relation", it.place(), it.who(), it.whom(), it.relation(), it.share(), it.from(), it.to());
    }

    @Override
    public void propertyDeal(Facts.PropertyDeal it) {
        line(
                "property",
                it.place(),
                it.id(),
                it.signed(),
                it.completes(),
                it.status(),
                it.property(),
                it.register(),
                it.country(),
                it.buyer(),
                it.seller(),
                it.price(),
                it.valuation(),
                it.notary());
    }

    @Override
    public void luxuryPurchase(Facts.LuxuryPurchase it) {
        line(
                "luxury",
                it.place(),
                it.bought(),
                it.category(),
                it.item(),
                it.serial(),
                it.dealer(),
                it.buyer(),
                it.price(),
                it.payment());
    }

    @Override
    public void seizure(Facts.Seizure it) {
        line("seizure", it.place(), it.id(), it.seized(), it.where(), it.holder(), it.item(), it.amount());
    }

    @Override
    public void intercept(Facts.Intercept it) {
        line("intercept", it.place(), it.id(), it.sent(), it.time(), it.platform(), it.from(), it.to(), it.text());
    }

    @Override
    public void trip(Facts.Trip it) {
        line("trip", it.place(), it.who(), it.departs(), it.arrives(), it.from(), it.to(), it.means(), it.note());
    }

    @Override
    public void vesselCall(Facts.VesselCall it) {
        line(
                "vessel",
                it.place(),
                it.vessel(),
                it.imo(),
                it.port(),
                it.country(),
                it.arrives(),
                it.departs(),
                it.note());
    }

    @Override
    public void declaredIncome(Facts.DeclaredIncome it) {
        line("income", it.place(), it.who(), it.year(), it.source(), it.amount(), it.note());
    }

    @Override
    public void declaredAsset(Facts.DeclaredAsset it) {
        line("declared", it.place(), it.who(), it.year(), it.item(), it.worth(), it.note());
    }

    @Override
    public void exchangeRate(Facts.ExchangeRate it) {
        line("rate", it.place(), it.from(), it.currency(), it.perEuro());
    }
}
